using ClaimCheck.Text;

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
        if (columns.Metrics.Count == 0 && columns.Commas.Count == 0) return false;
        foreach (var (place, row) in columns.Commas) table.Problems.Add(Comma(table, row, place, notation));
        if (columns.Metrics.Count == 0) return true;
        table.Problems.Add(Guess(table, columns, options));
        if (options.Strict) return true;

        var named = new Dictionary<string, WideMetric>(StringComparer.Ordinal);
        var unread = (Count: 0, Row: default(TableRow), Column: 0);
        foreach (var row in table.Rows)
        {
            var shared = WideRow.Of(row, columns);
            foreach (var column in columns.Metrics)
            {
                var metric = Named(column, shared.Metric, named);
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

    private static Problem Guess(TableRows table, WideColumns columns, ReferenceOptions options) => ReferenceProblems.Wide(
        table.File, table.HeaderLine, options.Strict, columns.SubjectName, columns.Metric < 0 ? null : columns.Labels[columns.Metric],
        [.. columns.Metrics.Where(metric => metric.Period is null).Select(metric => metric.Header)], [.. columns.Metrics.Where(metric => metric.Period is not null).Select(metric => metric.Header)]);

    private static Problem Comma(TableRows table, TableRow row, int place, CellNotation notation) =>
        ValueCell.Read(row.Cells[place], notation, null, out _, out _) == CellFault.EitherComma
            ? ReferenceProblems.EitherComma(table.File, table.Locate(row, place), table.Header[place], row.Cells[place])
            : ReferenceProblems.DecimalComma(table.File, table.Locate(row, place), table.Header[place], row.Cells[place]);

    // Where the columns are periods, a cell of the row names the metric, and may name its unit as a header does.
    private static WideMetric Named(WideMetric column, string? name, Dictionary<string, WideMetric> known)
    {
        if (column.Period is null || name is null) return column;
        if (!known.TryGetValue(name, out var metric)) known[name] = metric = WideMetric.Of(column.Place, name, name);
        return metric.Period is not null ? column with { Name = name }
            : column with { Name = metric.Name, Unit = metric.Unit, UnitText = metric.UnitText, Scale = metric.Scale, Basis = metric.Basis };
    }

    private static Fact ToFact(TableRows table, TableRow row, WideRow shared, WideColumns columns, WideMetric metric, ValueCell value, string cell) =>
        new(shared.Subject, metric.Name, value.ToAmount(metric.Scale), metric.Unit ?? value.Unit, new FactAddress(table.File, row.Line, metric.Header))
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
