using System.Text;

namespace ClaimCheck.References;

/// <summary>Which character parts the cells of a file whose name does not say.</summary>
internal static class CsvSeparator
{
    private const int LongestHeader = 64 * 1024;
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    /// <summary>The separator that a line <c>sep=;</c> before the header names, as spreadsheets write it.</summary>
    /// <returns>How many bytes that line takes; 0 where there is none.</returns>
    public static int SkipHint(ReadOnlySpan<byte> bytes, out char? separator)
    {
        separator = null;
        if (bytes.Length < 6 || !bytes.StartsWith("sep="u8) || bytes[5] is not ((byte)'\r' or (byte)'\n')) return 0;
        separator = (char)bytes[4];
        return bytes[5] == '\r' && bytes.Length > 6 && bytes[6] == '\n' ? 7 : 6;
    }

    /// <summary>The separator under which the header names most of the columns that a table has; where it names none, the one that stands in it most often. A comma where nothing decides.</summary>
    public static char Sniff(ReadOnlySpan<byte> bytes)
    {
        var end = bytes[..Math.Min(bytes.Length, LongestHeader)].IndexOfAny((byte)'\n', (byte)'\r');
        var header = Encoding.UTF8.GetString(bytes[..(end < 0 ? Math.Min(bytes.Length, LongestHeader) : end)]);
        var best = (Known: 0, Count: 0, Separator: ',');
        foreach (var candidate in Candidates)
        {
            var names = Split(header, candidate);
            var known = names.Count(name => FactColumns.Find(name) is not null);
            if (names.Count > 1 && (known > best.Known || (known == best.Known && names.Count > best.Count))) best = (known, names.Count, candidate);
        }

        return best.Separator;
    }

    private static List<string> Split(string header, char separator)
    {
        var names = new List<string>();
        var quoted = false;
        var from = 0;
        for (var at = 0; at <= header.Length; at++)
        {
            if (at < header.Length && header[at] == '"') quoted = !quoted;
            if (at < header.Length && (quoted || header[at] != separator)) continue;
            names.Add(header[from..at].Trim(' ', '"'));
            from = at + 1;
        }

        return names;
    }
}
