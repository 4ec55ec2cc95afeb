using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Knows numbers that only tell one thing from another: telephones, cards, serial numbers, places on a map.</summary>
internal static class SerialRules
{
    private const int MostGroups = 6;
    private const int Reach = 8;

    /// <summary>Whether such a number begins at a token that touches a sign or a word.</summary>
    public static bool TryJoined(in Scan scan, int at, out int end) =>
        IsTelephone(scan, at, out end) || IsCode(scan, at, out end) || IsPlace(scan, at, out end) || IsDoi(scan, at, out end);

    // 555-0134, 1-800-555-0199, (555) 123-4567.
    private static bool IsTelephone(in Scan scan, int at, out int end)
    {
        end = at + 1;
        if (scan[at].Length == 3 && scan.Is(at - 1, '(') && scan.Is(end, ')') && scan.IsNumber(at + 2) && IsTelephone(scan, at + 2, out end)) return true;
        end = at + 1;
        var groups = 1;
        while (scan.Is(end, '-') && scan.Glued(end) && scan.IsNumber(end + 1) && scan.Glued(end + 1) && scan[end + 1].Length is 3 or 4 && scan[at].Length is 3 or 1)
        {
            end += 2;
            groups++;
        }

        return groups >= 3 || (groups == 2 && scan[at].Length == 3 && scan[end - 1].Length == 4);
    }

    /// <summary>"+44 20 7946 0018", "020 7946 0018", "4111 1111 1111 1111": digits in groups, as no sum is written.</summary>
    public static bool IsGroups(in Scan scan, int at, out int end)
    {
        end = at + 1;
        if (scan.IsWord(end) && !scan.Is(at - 1, '+')) return false;
        var plus = scan.Is(at - 1, '+') && scan.Glued(at);
        var zero = scan.Of(at)[0] == '0' && scan[at].Length > 1;
        if (!plus && !zero && !(scan[at].Length == 4 && scan.IsNumber(end))) return false;
        var digits = scan[at].Length;
        var fours = scan[at].Length == 4;
        var groups = 1;
        while (groups < MostGroups && scan.IsNumber(end) && !scan.Of(end).ContainsAnyExceptInRange('0', '9'))
        {
            digits += scan[end].Length;
            fours &= scan[end].Length == 4;
            groups++;
            end++;
        }

        if (scan.Of(at).ContainsAnyExceptInRange('0', '9')) return false;
        return groups >= 2 && (plus || zero) ? digits is >= 8 and <= 15 : groups == 1 ? plus && digits >= 10 : fours && groups == 4;
    }

    // "AB12-345-6", "s41586/020": joined to a word with digits in it.
    private static bool IsCode(in Scan scan, int at, out int end)
    {
        end = at + 1;
        var before = at;
        while (before > at - Reach && (scan.Is(before - 1, '-') || scan.Is(before - 1, '/')) && scan.Glued(before) && scan.Glued(before - 1) && scan.IsNumber(before - 2)) before -= 2;
        if (!(scan.Is(before - 1, '-') || scan.Is(before - 1, '/')) || !scan.Glued(before) || !scan.Glued(before - 1) || !scan.IsWord(before - 2) || (scan[before - 2].Flags & TokenFlags.HasDigits) == 0 || DateReader.YearOf(scan, at) > 0) return false;
        while (end < at + Reach && scan.Is(end, '-') && scan.Glued(end) && scan.IsNumber(end + 1) && scan.Glued(end + 1)) end += 2;
        return true;
    }

    // 51.5074° N, 0° 7′ 40″ W.
    private static bool IsPlace(in Scan scan, int at, out int end)
    {
        end = at + 1;
        if (!scan.Is(at + 1, '°')) return false;
        end = at + 2;
        while (end < at + Reach && (scan.IsNumber(end) && (scan.Is(end + 1, '′') || scan.Is(end + 1, '\'') || scan.Is(end + 1, '″') || scan.Is(end + 1, '"')))) end += 2;
        return scan.IsWord(end) && scan.Of(end++) is "N" or "S" or "E" or "W";
    }

    // 10.1038/s41586.
    private static bool IsDoi(in Scan scan, int at, out int end)
    {
        end = at + 1;
        if (!scan.Is(end, '/') || !scan.Glued(end) || !scan.Glued(end + 1) || !scan.IsWord(end + 1) || !scan.Of(at).StartsWith("10.", StringComparison.Ordinal) || scan[at].Length is < 7 or > 8) return false;
        while (end < at + (2 * Reach) && scan.Glued(end) && !(scan.Is(end, '.') && !scan.Glued(end + 1))) end++;
        return true;
    }
}
