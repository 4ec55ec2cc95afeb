using System.Text;

namespace ClaimCheck.Tests.Support;

/// <summary>A strict reader of RFC 4180, written apart from the library so that it can bear witness.</summary>
internal static class Csv
{
    /// <summary>The records of a file, header included; each field as it was before quoting.</summary>
    /// <param name="text">The file without byte-order mark; lines end with CR LF or LF.</param>
    /// <exception cref="FormatException">A quote stands where none may, is left open, or records differ in their number of fields.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Records(string text)
    {
        var records = new List<IReadOnlyList<string>>();
        for (var at = 0; at < text.Length;)
        {
            var fields = new List<string>();
            do
            {
                fields.Add(Field(text, ref at));
            }
            while (at < text.Length && text[at] == ',' && ++at <= text.Length);

            if (at < text.Length && text[at] == '\r') at++;
            if (at < text.Length && text[at++] != '\n') throw new FormatException($"record {records.Count + 1}: '{text[at - 1]}' after a field");
            if (records.Count > 0 && fields.Count != records[0].Count) throw new FormatException($"record {records.Count + 1} has {fields.Count} fields, the header {records[0].Count}");
            records.Add(fields);
        }

        return records;
    }

    /// <summary>The records after the header, each by column name.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string text)
    {
        var records = Records(text);
        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static string Field(string text, ref int at)
    {
        if (at >= text.Length || text[at] != '"')
        {
            var start = at;
            while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
            {
                if (text[at++] == '"') throw new FormatException($"a quote inside a bare field, at {at - 1}");
            }

            return text[start..at];
        }

        var field = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                field.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append(text[at++]);
            }
            else
            {
                at++;
                return field.ToString();
            }
        }

        throw new FormatException("a quoted field is left open");
    }
}
