using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>Turns the fields of one JSON-lines document into an article.</summary>
internal static class JsonDocumentFields
{
    /// <summary>Reads one document; its id is added to <paramref name="seen"/>.</summary>
    /// <param name="root">The line's value.</param>
    /// <param name="line">1 for the first line of the file.</param>
    /// <param name="name">The file, for the problems.</param>
    /// <param name="seen">The ids so far with their lines.</param>
    public static JsonLine Read(JsonElement root, int line, string name, Dictionary<string, int> seen)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return new JsonLine(line, null, [ArticleProblems.BadJson(name, line, null, $"it is {JsonReason.Kind(root.ValueKind)}")]);

        var problems = new List<Problem>();
        var id = Id(root, line, name, problems);
        if (!seen.TryAdd(id, line))
        {
            problems.Add(ArticleProblems.DuplicateId(name, line, id, seen[id]));
            return new JsonLine(line, null, problems);
        }

        if (!root.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
        {
            problems.Add(ArticleProblems.NoText(name, line, text.ValueKind == JsonValueKind.Undefined ? "missing" : JsonReason.Kind(text.ValueKind)));
            return new JsonLine(line, null, problems);
        }

        var plain = JsonStrings.Read(text, out var whole);
        if (!whole) problems.Add(ArticleProblems.HalfCharacter(name, line, "text"));
        var article = new Article(id, plain)
        {
            Format = ArticleFormat.JsonLines,
            Title = Words(root, "title", line, name, problems),
            Published = Date(root, line, name, problems),
            Url = Words(root, "url", line, name, problems),
            Reference = Words(root, "reference", line, name, problems),
            InputLine = line,
            Blocks = PlainTextBlocks.Find(plain),
            Source = new SourceMap(plain),
            Meta = Rest(root),
        };
        return new JsonLine(line, article, problems);
    }

    private static string Id(JsonElement root, int line, string name, List<Problem> problems)
    {
        var fallback = $"line {line.ToString(CultureInfo.InvariantCulture)}";
        if (!root.TryGetProperty("id", out var id) || id.ValueKind == JsonValueKind.Null) return fallback;
        if (id.ValueKind == JsonValueKind.Number) return id.GetRawText();
        return Words(root, "id", line, name, problems) is { Length: > 0 } given ? given : fallback;
    }

    private static string? Words(JsonElement root, string field, int line, string name, List<Problem> problems)
    {
        if (!root.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.String)
        {
            problems.Add(ArticleProblems.NotAString(name, line, field, JsonReason.Kind(value.ValueKind)));
            return null;
        }

        var words = JsonStrings.Read(value, out var whole);
        if (!whole) problems.Add(ArticleProblems.HalfCharacter(name, line, field));
        return words;
    }

    private static DateOnly? Date(JsonElement root, int line, string name, List<Problem> problems)
    {
        if (!root.TryGetProperty("published", out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.String)
        {
            problems.Add(ArticleProblems.BadDate(name, line, JsonReason.Kind(value.ValueKind)));
            return null;
        }

        var words = JsonStrings.Read(value, out _);
        if (IsoDay.Of(words) is { } day) return day;
        problems.Add(ArticleProblems.BadDate(name, line, $"\"{words}\""));
        return null;
    }

    private static JsonElement? Rest(JsonElement root)
    {
        // Raw bytes, so that nothing in them is rewritten: not even a number's digits or half a character.
        ArrayBufferWriter<byte>? rest = null;
        foreach (var field in root.EnumerateObject())
        {
            if (IsOurs(field)) continue;
            if (rest is null) (rest = new ArrayBufferWriter<byte>()).Write("{\""u8);
            else rest.Write(",\""u8);
            rest.Write(JsonMarshal.GetRawUtf8PropertyName(field));
            rest.Write("\":"u8);
            rest.Write(JsonMarshal.GetRawUtf8Value(field.Value));
        }

        if (rest is null) return null;
        rest.Write("}"u8);
        using var parsed = JsonDocument.Parse(rest.WrittenMemory);
        return parsed.RootElement.Clone();
    }

    private static bool IsOurs(JsonProperty field) =>
        field.NameEquals("id"u8) || field.NameEquals("text"u8) || field.NameEquals("title"u8)
        || field.NameEquals("published"u8) || field.NameEquals("url"u8) || field.NameEquals("reference"u8);
}
