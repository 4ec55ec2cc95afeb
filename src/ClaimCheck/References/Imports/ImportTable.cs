using System.Text;

namespace ClaimCheck.References;

/// <summary>The CSV or TSV table in a published file, with what stands above its header left out.</summary>
internal sealed class ImportTable
{
    private readonly TableRows _rows;
    private readonly int _above;

    private ImportTable(TableRows rows, int above) => (_rows, _above) = (rows, above);

    public IReadOnlyList<string> Header => _rows.Header;

    public IReadOnlyList<TableRow> Rows => _rows.Rows;

    /// <summary>Finds the header by some of its names, and reads from there.</summary>
    /// <returns>Null where no line has all of the names.</returns>
    public static ImportTable? Read(TableText file, ImportRun run, ImportOptions options, params IReadOnlyList<string> names)
    {
        const int MostAbove = 50;
        var bytes = file.Bytes;
        for (var above = 0; above < MostAbove && bytes.Length > 0; above++)
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            var line = Encoding.UTF8.GetString(bytes.Span[..(end < 0 ? bytes.Length : end)]);
            if (names.All(name => line.Contains(name, StringComparison.OrdinalIgnoreCase)))
            {
                var rows = new CsvSource().Read(file with { Bytes = bytes }, options.Tables);
                // A column without a name is what a comma at the end of each line leaves; labels may be called as their codes are.
                foreach (var problem in rows.Problems.ToList())
                    if (problem is not { Code: "CC935" or "CC936", Kind: Text.ProblemKind.Note }) run.Add(problem.Line is { } at ? problem with { Line = at + above } : problem);
                return new ImportTable(rows, above);
            }

            if (end < 0) return null;
            bytes = bytes[(end + 1)..];
        }

        return null;
    }

    /// <summary>The line of the file on which a row starts.</summary>
    public int LineOf(TableRow row) => row.Line + _above;

    /// <summary>The first column of one of these names; −1 for none.</summary>
    public int Find(params IReadOnlyList<string> names)
    {
        foreach (var name in names)
            for (var at = 0; at < Header.Count; at++)
                if (string.Equals(Header[at], name, StringComparison.OrdinalIgnoreCase)) return at;
        return -1;
    }
}
