using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>The World Bank's development indicators: a country and an indicator a row, a year a column; as bulk file, as download of one indicator, or from DataBank.</summary>
internal sealed class WdiImporter : IFactImporter
{
    public string Name => "wdi";

    public string Describes => "World Bank indicators (CSV)";

    public FactImport Import(TableText file, ImportOptions options)
    {
        var run = new ImportRun(file.Name, options);
        var table = ImportTable.Read(file, run, options, "Country Name", "Country Code");
        var (country, code) = (table?.Find("Country Name") ?? -1, table?.Find("Country Code") ?? -1);
        var (indicator, indicatorCode) = (table?.Find("Indicator Name", "Series Name") ?? -1, table?.Find("Indicator Code", "Series Code") ?? -1);
        if (table is null || country < 0 || indicator < 0)
        {
            run.Add(ImportProblems.OtherKind(file.Name, Name, "the columns \"Country Name\", \"Country Code\", \"Indicator Name\" and one for each year"));
            return run.Finish();
        }

        var years = Enumerable.Range(0, table.Header.Count).Select(at => (At: at, Year: YearOf(table.Header[at]))).Where(pair => pair.Year.Length > 0).ToList();
        foreach (var row in table.Rows)
        {
            var line = table.LineOf(row);
            var (metric, unit) = ImportRun.Split(row.Cells[indicator]);
            var comma = metric.IndexOf(", total", StringComparison.Ordinal);
            var shared = new FactRow(row.Cells[country], options.Metric ?? metric, "")
            {
                Unit = unit,
                Aliases = ImportRun.List(row.Cells[country], Cell(row, code)),
                MetricAliases = ImportRun.List(options.Metric ?? metric, metric, comma > 0 ? metric[..comma] : ""),
                Source = $"World Bank, {Cell(row, indicatorCode)}".TrimEnd(' ', ','),
            };
            foreach (var (at, year) in years)
                run.Add(shared with { Value = row.Cells[at], Period = year, Note = run.Place(line, table.Header[at]) }, line, table.Header[at]);
        }

        return run.Finish();
    }

    private static string Cell(TableRow row, int at) => at < 0 ? "" : row.Cells[at];

    // "1990", or "1990 [YR1990]".
    private static string YearOf(string header)
    {
        var year = header.Length >= 4 && (header.Length == 4 || header[4] == ' ') ? header[..4] : "";
        return year.Length == 4 && Period.TryParse(year, out _) && year.All(char.IsAsciiDigit) ? year : "";
    }
}
