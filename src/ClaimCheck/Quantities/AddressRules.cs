namespace ClaimCheck.Quantities;

/// <summary>Knows the numbers of links, mail addresses and telephones.</summary>
internal static class AddressRules
{
    // How far a link may begin before a number in it, and go on behind it.
    private const int LinkReach = 64;
    private const int LinkLength = 256;

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

    /// <summary>Whether a telephone number begins at a token: 555-0134, 1-800-555-0199.</summary>
    public static bool IsTelephone(in Scan scan, int at, out int end, out SkipReason reason)
    {
        reason = SkipReason.Identifier;
        end = at + 1;
        var groups = 1;
        while (scan.Is(end, '-') && scan.Glued(end) && scan.IsNumber(end + 1) && scan.Glued(end + 1) && scan[end + 1].Length is 3 or 4 && scan[at].Length is 3 or 1)
        {
            end += 2;
            groups++;
        }

        return groups >= 3 || (groups == 2 && scan[at].Length == 3 && scan[end - 1].Length == 4);
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
