using System.Buffers;

namespace ClaimCheck.References;

/// <summary>Writes tables of one fact a row: CSV in UTF-8 with a header, as <see cref="ReferenceLoader"/> reads it.</summary>
public static class FactCsv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private static readonly (string Name, Func<FactRow, string> Cell)[] Columns =
    [
        ("subject", row => row.Subject), ("metric", row => row.Metric), ("value", row => row.Value), ("unit", row => row.Unit), ("scale", row => row.Scale),
        ("period", row => row.Period), ("low", row => row.Low), ("high", row => row.High), ("dims", row => row.Dims), ("aliases", row => row.Aliases),
        ("metric_aliases", row => row.MetricAliases), ("status", row => row.Status), ("rank", row => row.Rank), ("source", row => row.Source),
        ("source_url", row => row.SourceUrl), ("note", row => row.Note),
    ];

    /// <summary>Writes header and rows with LF at the end of each; of the optional columns only those that some row fills, and always unit, period and source.</summary>
    /// <remarks>A text that a spreadsheet would run as a formula gets an apostrophe in front.</remarks>
    public static void Write(TextWriter writer, IReadOnlyCollection<FactRow> rows)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rows);
        var columns = Columns.Where(column => column.Name is "subject" or "metric" or "value" or "unit" or "period" or "source" || rows.Any(row => column.Cell(row).Length > 0)).ToList();
        writer.Write(string.Join(',', columns.Select(column => column.Name)));
        writer.Write('\n');
        foreach (var row in rows)
        {
            for (var at = 0; at < columns.Count; at++)
            {
                if (at > 0) writer.Write(',');
                var cell = columns[at].Cell(row);
                WriteCell(writer, columns[at].Name is "value" or "low" or "high" or "scale" ? cell : Safe(cell));
            }

            writer.Write('\n');
        }
    }

    private static void WriteCell(TextWriter writer, string cell)
    {
        if (cell.AsSpan().IndexOfAny(Special) < 0)
        {
            writer.Write(cell);
            return;
        }

        writer.Write('"');
        writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }

    private static string Safe(string cell)
    {
        var line = cell.IndexOfAny(['\r', '\n', '\0']) < 0 ? cell : cell.Replace('\r', ' ').Replace('\n', ' ').Replace('\0', ' ');
        return line is ['=' or '+' or '-' or '@' or '\t', ..] ? $"'{line}" : line;
    }
}
