namespace ClaimCheck.References;

/// <summary>Eurostat's TSV: the dimensions in the first cell, a period a column, flags behind the numbers.</summary>
internal sealed class EurostatImporter : IFactImporter
{
    public string Name => "eurostat-tsv";

    public string Describes => "Eurostat bulk download (TSV)";

    public FactImport Import(TableText file, ImportOptions options)
    {
        var run = new ImportRun(file.Name, options);
        var table = ImportTable.Read(file with { Name = Path.ChangeExtension(file.Name, ".tsv") }, run, options, "\\TIME_PERIOD\t") ?? ImportTable.Read(file with { Name = Path.ChangeExtension(file.Name, ".tsv") }, run, options, "\\time\t");
        if (table is null)
        {
            run.Add(ImportProblems.OtherKind(file.Name, Name, "a first column such as \"freq,unit,geo\\TIME_PERIOD\" and a column for each period"));
            return run.Finish();
        }

        var names = table.Header[0].Split('\\')[0].Split(',');
        var dataset = Path.GetFileNameWithoutExtension(file.Name);
        foreach (var row in table.Rows)
        {
            var line = table.LineOf(row);
            var cells = row.Cells[0].Split(',');
            var shared = new FactRow(dataset, options.Metric ?? dataset, "") { Source = $"Eurostat, {dataset}" };
            var dims = new List<string>();
            for (var at = 0; at < Math.Min(names.Length, cells.Length); at++)
            {
                var (name, code) = (names[at].Trim(), cells[at].Trim());
                if (name == "geo") shared = shared with { Subject = AreaCodes.Find(code) ?? code, Aliases = code.Length > 2 ? ImportRun.List(AreaCodes.Find(code) ?? code, code) : "" };
                else if (name == "unit" && UnitCodes.Find(code) is { } unit) shared = shared with { Unit = unit.Unit, Scale = unit.Scale };
                else if (name != "freq") dims.Add($"{name}={code}");
                if (name == "unit" && UnitCodes.Find(code) is null) run.AddUnknownUnit(code);
            }

            shared = shared with { Dims = ImportRun.List("", dims) };
            for (var at = 1; at < table.Header.Count; at++)
            {
                var (value, flags) = Split(row.Cells[at]);
                run.Add(shared with { Value = value, Period = table.Header[at], Status = ObservationStatus.OfAll(flags), Note = run.Place(line, table.Header[at]) }, line, table.Header[at]);
            }
        }

        return run.Finish();
    }

    // "3.2 p", "3.2p", ": c", "3.2 p@C".
    private static (string Value, string Flags) Split(string cell)
    {
        var end = cell.Length;
        while (end > 0 && (char.IsAsciiLetterLower(cell[end - 1]) || cell[end - 1] is ' ' or '@' or 'C')) end--;
        return (cell[..end], cell[end..].Trim());
    }
}
