using System.Text;
using System.Text.Json;

namespace ClaimCheck.References;

/// <summary>One JSON value as the text that a CSV cell would hold.</summary>
internal static class JsonCell
{
    /// <summary>Reads a value to its end: a text, a number as written, a list as parts between semicolons, an object as pairs.</summary>
    /// <returns>Null for what has no such text: a list in a list, a part that holds a semicolon itself.</returns>
    public static string? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
            case JsonTokenType.StartObject:
                return ReadParts(ref reader);
            default:
                return Scalar(ref reader);
        }
    }

    /// <summary>A string or a property's name; null where an escape in it is no character.</summary>
    public static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Scalar(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => TextOf(ref reader)?.Trim(),
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "",
    };

    private static string? ReadParts(ref Utf8JsonReader reader)
    {
        var parts = new List<string>();
        var whole = true;
        var name = "";
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = $"{TextOf(ref reader)}=";
                reader.Read();
            }

            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                whole = false;
                reader.Skip();
                continue;
            }

            var text = Scalar(ref reader);
            whole &= text is not null && !text.Contains(';', StringComparison.Ordinal) && !name.Contains(';', StringComparison.Ordinal);
            parts.Add(name + text);
        }

        return whole ? string.Join(';', parts) : null;
    }
}
