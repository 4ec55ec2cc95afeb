using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>Reads the mappings of a <c>claimcheck.json</c>: the array <c>tables</c>.</summary>
public static class TableMapReader
{
    private const string OneTable = "write {\"file\": …, \"subject\": …, \"metrics\": {…}}";

    private static readonly string[] Known =
        ["file", "shape", "subject", "entity", "aliases", "metric", "period", "periods", "metrics", "dims", "missing", "decimal", "unit", "source", "source_url"];

    /// <summary>Reads a configuration from memory; other parts of it are passed over.</summary>
    /// <param name="name">How the user named the file.</param>
    /// <param name="bytes">Its bytes, UTF-8.</param>
    /// <returns>The mappings that can be used, and what is wrong with the others.</returns>
    public static (IReadOnlyList<TableMap> Maps, IReadOnlyList<Problem> Problems) Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var (maps, problems) = (new List<TableMap>(), new List<Problem>());
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (document.RootElement.ValueKind != JsonValueKind.Object) problems.Add(MapProblems.Bad(name, "$", "write an object with an array \"tables\""));
            else if (document.RootElement.TryGetProperty("tables", out var tables)) ReadAll(tables, name, maps, problems);
        }
        catch (JsonException wrong)
        {
            problems.Add(MapProblems.NotJson(name, new LinePosition((int)(wrong.LineNumber ?? 0) + 1, (int)(wrong.BytePositionInLine ?? 0) + 1)));
        }

        return (maps, problems);
    }

    private static void ReadAll(JsonElement tables, string name, List<TableMap> maps, List<Problem> problems)
    {
        if (tables.ValueKind != JsonValueKind.Array)
        {
            problems.Add(MapProblems.Bad(name, "tables", "write an array with an object for each table"));
            return;
        }

        var at = 0;
        foreach (var table in tables.EnumerateArray())
        {
            var path = $"tables[{at++}]";
            if (table.ValueKind != JsonValueKind.Object) problems.Add(MapProblems.Bad(name, path, OneTable));
            else if (ReadOne(table, path, out var wrong, out var right) is { } map) maps.Add(map);
            else problems.Add(MapProblems.Bad(name, wrong, right));
        }
    }

    private static TableMap? ReadOne(JsonElement table, string path, out string wrong, out string right)
    {
        (wrong, right) = (path, OneTable);
        foreach (var property in table.EnumerateObject())
        {
            if (Known.Contains(property.Name)) continue;
            (wrong, right) = ($"{path}.{property.Name}", $"one of {string.Join(", ", Known)}");
            return null;
        }

        var (file, subject) = (table.TextAt("file"), table.TextAt("subject") is { Length: > 0 } named ? named : table.TextAt("entity"));
        if (file.Length == 0 || subject.Length == 0) return null;
        if (!TryPattern(table, out var periods))
        {
            (wrong, right) = ($"{path}.periods.columns", "write a regular expression without back references or look-around, such as ^(19|20)\\d\\d$");
            return null;
        }

        var metrics = new Dictionary<string, MappedMetric>(StringComparer.Ordinal);
        if (table.TryGetProperty("metrics", out var listed))
        {
            if (listed.ValueKind != JsonValueKind.Object)
            {
                (wrong, right) = ($"{path}.metrics", "write an object with a property for each column");
                return null;
            }

            foreach (var column in listed.EnumerateObject())
            {
                if (MetricOf(column) is { } metric)
                {
                    metrics[column.Name.Trim()] = metric;
                    continue;
                }

                (wrong, right) = ($"{path}.metrics.{column.Name}", "write the metric's name, or an object with metric, unit and scale; a unit such as USD, a scale such as 9 or billion");
                return null;
            }
        }

        if (table.TextAt("decimal") is not ("" or "." or ","))
        {
            (wrong, right) = ($"{path}.decimal", "write \".\" or \",\"");
            return null;
        }

        return new TableMap(file.Replace('\\', '/'), subject)
        {
            Aliases = ListOf(table, "aliases"),
            Metric = OrNull(table.TextAt("metric")),
            Period = OrNull(table.TextAt("period")),
            PeriodColumns = periods,
            Metrics = metrics,
            Dims = ListOf(table, "dims"),
            Missing = ListOf(table, "missing"),
            DecimalComma = table.TextAt("decimal") == ",",
            Unit = OrNull(table.TextAt("unit")),
            Source = OrNull(table.TextAt("source")),
            SourceUrl = OrNull(table.TextAt("source_url")),
        };
    }

    private static MappedMetric? MetricOf(JsonProperty column)
    {
        if (column.Value.ValueKind == JsonValueKind.String) return OrNull(column.Value.TextAt()) is { } name ? new MappedMetric(name) : null;
        if (column.Value.ValueKind != JsonValueKind.Object) return null;
        var (unit, scale) = (OrNull(column.Value.TextAt("unit")), OrNull(column.Value.TextAt("scale")));
        if (unit is not null && !UnitCell.TryRead(unit, out _)) return null;
        if (scale is not (null or "0") && ScaleCell.Read(scale) is null) return null;
        return new MappedMetric(OrNull(column.Value.TextAt("metric")) ?? column.Name.Trim()) { Unit = unit, Scale = scale is "0" ? null : scale, Aliases = ListOf(column.Value, "aliases") };
    }

    private static bool TryPattern(JsonElement table, out Regex? pattern)
    {
        pattern = null;
        var text = table.TextAt("periods", "columns");
        if (text.Length == 0) return !table.TryGetProperty("periods", out _);
        try
        {
            pattern = new Regex(text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            return true;
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static List<string> ListOf(JsonElement element, string name) =>
        !element.TryGetProperty(name, out var list) ? [] : list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(part => part.TextAt())] : [list.TextAt()];

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
