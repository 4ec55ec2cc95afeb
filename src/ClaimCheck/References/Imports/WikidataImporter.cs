using System.Text.Json;

namespace ClaimCheck.References;

/// <summary>Wikidata's JSON of one or more items: every statement with a quantity, with its time, bounds, rank and reference.</summary>
internal sealed class WikidataImporter : IFactImporter
{
    private const string Wanted = "an object \"entities\" with labels and claims";

    public string Name => "wikidata-json";

    public string Describes => "Wikidata items (JSON)";

    public FactImport Import(TableText file, ImportOptions options) => JsonImport.Read(file, options, (root, run) =>
    {
        if (!root.IsObject("entities", out var entities))
        {
            run.Add(ImportProblems.OtherKind(file.Name, Name, Wanted));
            return;
        }

        foreach (var entity in entities.EnumerateObject())
        {
            if (entity.Value.ValueKind != JsonValueKind.Object || !entity.Value.IsObject("claims", out var claims)) continue;
            var label = entity.Value.TextAt("labels", "en", "value");
            // A name that is the same in all languages stands there once.
            if (label.Length == 0) label = entity.Value.TextAt("labels", "mul", "value");
            if (label.Length == 0) label = entity.Name;
            var aliases = entity.Value.IsObject("aliases", out var all) && all.TryGetProperty("en", out var english) && english.ValueKind == JsonValueKind.Array
                ? english.EnumerateArray().Select(alias => alias.TextAt("value")) : [];
            var shared = new FactRow(label, "", "") { Aliases = ImportRun.List(label, aliases), Source = $"Wikidata, {entity.Name}", SourceUrl = "" };
            foreach (var property in claims.EnumerateObject())
            {
                if (property.Value.ValueKind != JsonValueKind.Array) continue;
                foreach (var statement in property.Value.EnumerateArray()) Read(statement, property.Name, shared, run, options);
            }
        }
    });

    private static void Read(JsonElement statement, string property, FactRow shared, ImportRun run, ImportOptions options)
    {
        if (statement.ValueKind != JsonValueKind.Object || !statement.IsObject("mainsnak", out var snak) || !snak.IsObject("datavalue", out var value) || value.TextAt("type") != "quantity") return;
        var item = value.TextAt("value", "unit").Split('/')[^1];
        var unit = item == "1" ? "" : WikidataCodes.Units.GetValueOrDefault(item);
        if (unit is null) run.AddUnknownUnit(item);
        run.Add(
            shared with
            {
                Metric = options.Metric ?? WikidataCodes.Properties.GetValueOrDefault(property, property),
                Value = Number(value.TextAt("value", "amount")),
                Low = Number(value.TextAt("value", "lowerBound")),
                High = Number(value.TextAt("value", "upperBound")),
                Unit = unit ?? "",
                Period = PeriodOf(statement),
                Rank = statement.TextAt("rank") is "preferred" or "deprecated" ? statement.TextAt("rank") : "",
                SourceUrl = ReferenceOf(statement),
                Note = $"{run.File}, {property}",
            },
            null, property);
    }

    private static string Number(string amount) => amount.TrimStart('+');

    private static string PeriodOf(JsonElement statement)
    {
        var (at, from, to) = (Time(statement, "P585"), Time(statement, "P580"), Time(statement, "P582"));
        return at.Length > 0 ? at : from.Length > 0 && to.Length > 0 ? $"{from}/{to}" : "";
    }

    // Precision 9 is a year, 10 a month, 11 a day; what is coarser is no period of a table.
    private static string Time(JsonElement statement, string property)
    {
        if (!statement.IsObject("qualifiers", out var qualifiers) || !qualifiers.TryGetProperty(property, out var snaks) || snaks is not { ValueKind: JsonValueKind.Array } || snaks.GetArrayLength() == 0) return "";
        var snak = snaks[0];
        var time = snak.TextAt("datavalue", "value", "time").TrimStart('+');
        if (time.Length < 10 || !snak.IsObject("datavalue", out var value) || !value.IsObject("value", out var inner) || !inner.TryGetProperty("precision", out var precision) || precision.ValueKind != JsonValueKind.Number) return "";
        return precision.GetRawText() switch { "9" => time[..4], "10" => time[..7], "11" => time[..10], _ => "" };
    }

    private static string ReferenceOf(JsonElement statement)
    {
        if (!statement.TryGetProperty("references", out var references) || references.ValueKind != JsonValueKind.Array) return "";
        foreach (var reference in references.EnumerateArray())
        {
            if (!reference.IsObject("snaks", out var snaks) || !snaks.TryGetProperty("P854", out var urls) || urls.ValueKind != JsonValueKind.Array || urls.GetArrayLength() == 0) continue;
            return urls[0].TextAt("datavalue", "value");
        }

        return "";
    }
}
