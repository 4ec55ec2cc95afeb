using System.Text.Json;

namespace ClaimCheck.References;

/// <summary>The SEC's company facts: every figure that a company filed, by concept and unit, with the filing that it stands in.</summary>
/// <remarks>A figure that later filings repeat is taken once, from the last of them; one that they changed is kept as superseded.</remarks>
internal sealed class CompanyFactsImporter : IFactImporter
{
    public string Name => "companyfacts";

    public string Describes => "SEC company facts (JSON)";

    public FactImport Import(TableText file, ImportOptions options) => JsonImport.Read(file, options, (root, run) =>
    {
        var company = root.TextAt("entityName");
        if (company.Length == 0 || !root.IsObject("facts", out var taxonomies))
        {
            run.Add(ImportProblems.OtherKind(file.Name, Name, "the properties \"entityName\" and \"facts\""));
            return;
        }

        foreach (var taxonomy in taxonomies.EnumerateObject().Where(each => each.Value.ValueKind == JsonValueKind.Object))
        {
            foreach (var concept in taxonomy.Value.EnumerateObject().Where(each => each.Value.ValueKind == JsonValueKind.Object))
            {
                if (!concept.Value.IsObject("units", out var units)) continue;
                var label = concept.Value.TextAt("label");
                foreach (var unit in units.EnumerateObject().Where(each => each.Value.ValueKind == JsonValueKind.Array))
                    Read(unit, new FactRow(company, options.Metric ?? (label.Length > 0 ? label : Words(concept.Name)), "") { MetricAliases = ImportRun.List(label, Words(concept.Name)) }, $"{taxonomy.Name}:{concept.Name}", run);
            }
        }
    });

    private static void Read(JsonProperty unit, FactRow shared, string concept, ImportRun run)
    {
        var name = unit.Name switch { "shares" => "shares", "pure" => "", var rate => rate.Replace("/shares", "/share", StringComparison.Ordinal) };
        var isKnown = name.Length == 0 || UnitCell.TryRead(name, out _);
        var periods = unit.Value.EnumerateArray()
            .Select(entry => (Entry: entry, Period: PeriodOf(entry.TextAt("start"), entry.TextAt("end")), Filed: entry.TextAt("filed"), Value: entry.TextAt("val")))
            .GroupBy(entry => entry.Period, StringComparer.Ordinal);
        foreach (var period in periods)
        {
            var latest = period.OrderBy(entry => entry.Filed, StringComparer.Ordinal).Last();
            foreach (var (entry, _, filed, value) in period.OrderByDescending(entry => entry.Filed, StringComparer.Ordinal).DistinctBy(entry => entry.Value))
            {
                if (!isKnown) run.AddUnknownUnit(unit.Name);
                run.Add(
                    shared with
                    {
                        Value = value,
                        Unit = isKnown ? name : "",
                        Period = period.Key,
                        Rank = value == latest.Value ? "" : "deprecated",
                        Source = $"SEC {entry.TextAt("form")} {entry.TextAt("accn")}, filed {filed}",
                        Note = $"{run.File}, {concept}",
                    },
                    null, concept);
            }
        }
    }

    // A day alone is the day of a balance sheet; a whole calendar year is called by its number.
    private static string PeriodOf(string start, string end) =>
        start.Length == 0 ? end : start.EndsWith("-01-01", StringComparison.Ordinal) && end.EndsWith("-12-31", StringComparison.Ordinal) && start[..4] == end[..4] ? end[..4] : $"{start}/{end}";

    // "NetIncomeLoss" as "net income loss".
    private static string Words(string concept)
    {
        var words = new System.Text.StringBuilder(concept.Length + 8);
        for (var at = 0; at < concept.Length; at++)
        {
            var starts = at > 0 && char.IsUpper(concept[at]) && (!char.IsUpper(concept[at - 1]) || (at + 1 < concept.Length && char.IsLower(concept[at + 1])));
            if (starts) words.Append(' ');
            words.Append(char.ToLowerInvariant(concept[at]));
        }

        return words.ToString();
    }
}
