using System.Text;

namespace ClaimCheck.Tests.Reports;

/// <summary>RFC 4180 and nothing more lenient: CR LF, quotes only around a whole field, text of printable characters, the same number of fields in every record.</summary>
internal static class StrictCsv
{
    public static List<string[]> Read(string csv)
    {
        var records = new List<string[]>();
        var fields = new List<string>();
        var at = 0;
        while (at < csv.Length)
        {
            fields.Add(csv[at] == '"' ? Quoted(csv, ref at) : Plain(csv, ref at));
            if (at < csv.Length && csv[at] == ',')
            {
                at++;
                if (at < csv.Length) continue;
                throw new FormatException("the last record ends after a comma, without a line break");
            }

            if (!csv.AsSpan(at).StartsWith("\r\n")) throw new FormatException($"neither a comma nor CR LF after a field, at {at}");
            at += 2;
            if (records.Count > 0 && records[0].Length != fields.Count)
                throw new FormatException($"record {records.Count + 1} has {fields.Count} fields, the header {records[0].Length}");
            records.Add([.. fields]);
            fields.Clear();
        }

        return records;
    }

    private static string Plain(string csv, ref int at)
    {
        var start = at;
        while (at < csv.Length && csv[at] is not (',' or '\r' or '\n'))
        {
            if (csv[at] == '"') throw new FormatException($"a quote inside an unquoted field, at {at}");
            if (char.IsControl(csv[at])) throw new FormatException($"a control character in an unquoted field, at {at}");
            at++;
        }

        return csv[start..at];
    }

    private static string Quoted(string csv, ref int at)
    {
        var text = new StringBuilder();
        for (at++; at < csv.Length; at++)
        {
            if (csv[at] != '"')
            {
                text.Append(csv[at]);
            }
            else if (at + 1 < csv.Length && csv[at + 1] == '"')
            {
                text.Append('"');
                at++;
            }
            else
            {
                at++;
                return text.ToString();
            }
        }

        throw new FormatException("a quoted field without its closing quote");
    }
}
