using System.Collections.Frozen;

namespace ClaimCheck.Quantities;

/// <summary>Knows the numbers of links, mail addresses and houses.</summary>
internal static class AddressRules
{
    // How far a link may begin before a number in it, and go on behind it.
    private const int LinkReach = 64;
    private const int LinkLength = 256;
    private const int NameReach = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Streets = FrozenSet.ToFrozenSet(
        ["Street", "St", "Avenue", "Ave", "Road", "Rd", "Lane", "Ln", "Drive", "Dr", "Boulevard", "Blvd", "Court", "Square", "Place", "Terrace", "Crescent", "Gardens", "Close", "Row", "Mews", "Parkway", "Plaza", "Way"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the run of characters without white space around a number is a link or a mail address. A run is looked through once.</summary>
    public static bool IsInLink(in Scan scan, int at, FindingsBuilder found, out int end)
    {
        end = at + 1;
        if (at < found.PlainUntil) return false;
        var from = at;
        while (from > scan.First && scan.Glued(from) && at - from < LinkReach) from--;
        while (scan.Has(end) && scan.Glued(end) && end - at < LinkLength) end++;
        if (MayBeLink(scan, from, end) && IsLink(scan.Text.AsSpan(scan[from].Start, scan[end - 1].End - scan[from].Start))) return true;
        found.PlainUntil = end;
        return false;
    }

    /// <summary>"10 Downing Street", "221B Baker Street", "350 Fifth Avenue": a house, not so many of them. "300 Wall Street bankers" are people.</summary>
    public static bool IsHouse(in Scan scan, int at, out int end)
    {
        end = at + 1;
        var next = end;
        if (scan[at].Length > 5 || !scan.IsWord(next) || !scan[next].IsCapital) return false;
        if (scan.IsWord(next) && scan.Glued(next))
        {
            if (scan[next].Length != 1) return false;
            next++;
        }

        if (!scan.IsWord(next) || !scan[next].IsCapital || !scan[next].SpaceBefore) return false;
        var last = next + NameReach;
        for (next++; next < last && scan.IsWord(next) && scan[next].IsCapital; next++)
        {
            if (!Streets.Contains(scan.Of(next))) continue;
            end = next + 1;
            return !NounReader.TryFind(scan, end, single: false, out _);
        }

        return false;
    }

    private static bool IsLink(ReadOnlySpan<char> run) =>
        run.Contains("://", StringComparison.Ordinal) || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || run.Contains('@')
        || run.Contains(".com", StringComparison.OrdinalIgnoreCase) || run.Contains(".org/", StringComparison.OrdinalIgnoreCase) || run.Contains(".html", StringComparison.OrdinalIgnoreCase);

    // An address holds an at sign, a slash or a point with letters behind it: "$5,", "(4%)." and most others do not.
    private static bool MayBeLink(in Scan scan, int from, int end)
    {
        for (var at = from + 1; at < end - 1; at++)
            if (scan.Is(at, '@') || scan.Is(at, '/') || (scan.Is(at, '.') && scan.IsWord(at + 1))) return true;
        return false;
    }
}
