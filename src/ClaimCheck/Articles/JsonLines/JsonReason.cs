using System.Text;
using System.Text.Json;

namespace ClaimCheck.Articles;

/// <summary>Says in few words why a line is no JSON, without the parser's own terms.</summary>
internal static class JsonReason
{
    private const int Shown = 12;

    /// <summary>What was found at the place that <paramref name="bad"/> names.</summary>
    public static string Of(ReadOnlySpan<byte> line, JsonException bad)
    {
        if (bad.BytePositionInLine is not { } at) return "a field is given twice";
        if (bad.Message.Contains("maximum configured depth", StringComparison.Ordinal)) return "it is nested deeper than 64 levels";
        line = line.TrimEnd(" \t\r"u8);
        if (at >= line.Length || (at == line.Length - 1 && line[^1] is not ((byte)'}' or (byte)']' or (byte)','))) return "it ends too early";
        var rest = Encoding.UTF8.GetString(line[WordStart(line, (int)at)..]);
        var length = Math.Min(rest.Length, Shown);
        if (length < rest.Length && char.IsHighSurrogate(rest[length - 1])) length--;
        return $"found \"{rest[..length]}{(length < rest.Length ? "…" : "")}\"";
    }

    /// <summary>Where the word starts that the parser stumbled over: of "nothing" it takes the n for the begin of null, and stumbles over the o.</summary>
    public static int WordStart(ReadOnlySpan<byte> line, int at)
    {
        for (var length = Math.Min(4, at); length > 0; length--)
        {
            var begun = line.Slice(at - length, length);
            if ("true"u8.StartsWith(begun) || "false"u8.StartsWith(begun) || "null"u8.StartsWith(begun)) return at - length;
        }

        return at;
    }

    /// <summary>What a value is, with its article: "a number".</summary>
    public static string Kind(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}
