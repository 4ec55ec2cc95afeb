using System.Text.Json;

namespace ClaimCheck.References;

/// <summary>A chart of Our World in Data: entity, code, year or day, and a column for each indicator; units from the metadata beside it.</summary>
internal sealed class OwidImporter : IFactImporter
{
    public string Name => "owid";

    public string Describes => "Our World in Data chart (CSV, with its .metadata.json beside it)";

    public FactImport Import(TableText file, ImportOptions options)
    {
        var run = new ImportRun(file.Name, options);
        var table = ImportTable.Read(file, run, options, "Entity", "Code");
        var (entity, code, time) = (table?.Find("Entity") ?? -1, table?.Find("Code") ?? -1, table?.Find("Year", "Day", "Date") ?? -1);
        if (table is null || entity < 0 || time < 0)
        {
            run.Add(ImportProblems.OtherKind(file.Name, Name, "the columns \"Entity\", \"Code\", \"Year\" or \"Day\", and one for each indicator"));
            return run.Finish();
        }

        var columns = Enumerable.Range(0, table.Header.Count).Where(at => at != entity && at != code && at != time && table.Header[at].Length > 0)
            .Select(at => (At: at, About: ColumnOf(table.Header[at], options.Metadata))).ToList();
        foreach (var row in table.Rows)
        {
            var line = table.LineOf(row);
            foreach (var (at, about) in columns)
            {
                // Text beside the indicators (a continent, an annotation) narrows nothing here.
                if (row.Cells[at].Length > 0 && row.Cells[at].AsSpan().IndexOfAnyInRange('0', '9') < 0) continue;
                if (about.UnknownUnit is { } unit && row.Cells[at].Length > 0) run.AddUnknownUnit(unit);
                run.Add(
                    about.Row with
                    {
                        Subject = row.Cells[entity],
                        Metric = options.Metric ?? about.Row.Metric,
                        Value = row.Cells[at],
                        Period = row.Cells[time],
                        Aliases = ImportRun.List(row.Cells[entity], code < 0 || row.Cells[code].StartsWith("OWID_", StringComparison.Ordinal) ? "" : row.Cells[code]),
                        Note = run.Place(line, table.Header[at]),
                    },
                    line, table.Header[at]);
            }
        }

        return run.Finish();
    }

    private static (FactRow Row, string? UnknownUnit) ColumnOf(string header, ReadOnlyMemory<byte>? metadata)
    {
        var (name, unit) = ImportRun.Split(header);
        var dash = name.IndexOf(" - ", StringComparison.Ordinal);
        var (title, source, stated) = Described(header, metadata);
        if (stated.Length > 0) unit = stated;
        var metric = title.Length > 0 ? title : dash > 0 ? name[..dash] : name;
        var isKnown = unit.Length == 0 || UnitCell.TryRead(unit, out _);
        return (new FactRow("", metric, "") { Unit = isKnown ? unit : "", MetricAliases = ImportRun.List(metric, name), Source = source.Length > 0 ? source : "Our World in Data" }, isKnown ? null : unit);
    }

    private static (string Title, string Source, string Unit) Described(string header, ReadOnlyMemory<byte>? metadata)
    {
        if (metadata is not { } bytes) return ("", "", "");
        try
        {
            using var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("columns", out var columns) || columns.ValueKind != JsonValueKind.Object) return ("", "", "");
            foreach (var column in columns.EnumerateObject())
            {
                if (column.Value.ValueKind != JsonValueKind.Object || (column.Name != header && Text(column.Value, "shortName") != header)) continue;
                var unit = Text(column.Value, "unit");
                return (Text(column.Value, "titleShort"), Text(column.Value, "citationShort"), unit.Length > 0 ? unit : Text(column.Value, "shortUnit"));
            }
        }
        catch (JsonException)
        {
            // Metadata that cannot be read is none; the table says its own names.
        }

        return ("", "", "");
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";
}
