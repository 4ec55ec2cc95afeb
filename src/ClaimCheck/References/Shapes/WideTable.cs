namespace ClaimCheck.References;

/// <summary>A table with a row for each subject and a column for each metric.</summary>
internal static class WideTable
{
    /// <summary>Reads every cell of every column of numbers as a fact: its subject is the first text of its row, its metric the column's name.</summary>
    /// <returns>False for a table without a column of numbers.</returns>
    public static bool TryRead(TableRows table, ReferenceOptions options, out List<Fact> facts)
    {
        facts = [];
        var notation = new CellNotation(options.DecimalComma, table.Semicolons);
        var columns = WideColumns.Of(table, notation);
        if (columns.Metrics.Count == 0) return false;
        table.Problems.Add(ReferenceProblems.Wide(
            table.File, table.HeaderLine, options.Strict, columns.SubjectName, [.. columns.Metrics.Select(metric => metric.Header)]));
        if (options.Strict) return true;

        var unread = (Count: 0, Row: default(TableRow), Column: 0);
        foreach (var row in table.Rows)
        {
            var shared = WideRow.Of(row, columns);
            foreach (var metric in columns.Metrics)
            {
                var cell = row.Cells[metric.Place];
                if (ValueCell.IsMissing(cell)) continue;
                if (!metric.TryRead(cell, notation, out var value))
                {
                    unread = unread.Count == 0 ? (1, row, metric.Place) : unread with { Count = unread.Count + 1 };
                    continue;
                }

                if (facts.Count == options.MaxRows)
                {
                    table.Problems.Add(ReferenceProblems.TooManyRows(table.File, options.MaxRows));
                    return true;
                }

                facts.Add(ToFact(table, row, shared, columns, metric, value, cell));
            }
        }

        if (unread.Count > 0)
            table.Problems.Add(ReferenceProblems.WideCells(table.File, table.Locate(unread.Row, unread.Column), table.Header[unread.Column], unread.Row.Cells[unread.Column], unread.Count - 1));
        return true;
    }

    private static Fact ToFact(TableRows table, TableRow row, WideRow shared, WideColumns columns, WideMetric metric, ValueCell value, string cell) =>
        new(shared.Subject, metric.Period is null ? metric.Name : shared.Metric ?? metric.Name, value.ToAmount(metric.Scale), metric.Unit ?? value.Unit, new FactAddress(table.File, row.Line, metric.Header))
        {
            ValueText = cell,
            Bound = value.Bound,
            UnitText = metric.UnitText ?? value.Unit?.Code,
            Basis = metric.Basis,
            Period = metric.Period ?? shared.Period,
            Aliases = shared.Aliases,
            Dimensions = columns.Labels[metric.Place] == metric.Header ? shared.Dimensions : new Dictionary<string, string>(shared.Dimensions, StringComparer.Ordinal) { ["column"] = columns.Labels[metric.Place] },
        };
}
