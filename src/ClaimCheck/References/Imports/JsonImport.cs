using System.Text.Json;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>What imports of JSON share.</summary>
internal static class JsonImport
{
    /// <summary>Parses a file and hands its root on; what is no JSON is reported.</summary>
    public static FactImport Read(TableText file, ImportOptions options, Action<JsonElement, ImportRun> read)
    {
        var run = new ImportRun(file.Name, options);
        try
        {
            using var document = JsonDocument.Parse(file.Bytes);
            read(document.RootElement, run);
        }
        catch (JsonException wrong)
        {
            run.Add(ImportProblems.NotJson(file.Name, new LinePosition((int)(wrong.LineNumber ?? 0) + 1, (int)(wrong.BytePositionInLine ?? 0) + 1)));
        }

        return run.Finish();
    }

    /// <summary>Whether an element has a property that is an object.</summary>
    public static bool IsObject(this JsonElement element, string name, out JsonElement value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out value) && value.ValueKind == JsonValueKind.Object;
    }

    /// <summary>The text at the end of a path of properties, a number as written; empty where the path breaks off.</summary>
    public static string TextAt(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return "";
        return element.ValueKind switch
        {
            JsonValueKind.String => Text(element),
            JsonValueKind.Number => element.GetRawText(),
            _ => "",
        };
    }

    private static string Text(JsonElement element)
    {
        try
        {
            return element.GetString()!.Trim();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no text.
            return "";
        }
    }
}
