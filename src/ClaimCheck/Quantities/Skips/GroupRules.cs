namespace ClaimCheck.Quantities;

/// <summary>Knows the numbers that say who belongs to a group: "aged 18 to 34", "between the ages of 15 and 64", "per 1,000".</summary>
internal static class GroupRules
{
    /// <summary>Whether a number is a bound of ages, or what a rate is for each of.</summary>
    public static bool TryRead(in Scan scan, int at, out int end)
    {
        if (IsBelowLine(scan, at, out end)) return true;
        if (!scan.Any(at - 1, WordClass.Preposition) && !scan.Is(at - 1, Known.Aged) && !scan.Is(at - 1, Known.Ages)) return false;
        var between = scan.Is(at - 1, Known.Between) || scan.Is(at - 1, Known.From);
        var before = between ? at - 2 : at - 1;
        var ages = scan.Is(before, Known.Ages) || (scan.Is(before, Known.Of) && scan.Is(before - 1, Known.Ages));
        if (!ages && !scan.Is(before, Known.Aged)) return false;
        if (!(scan.Is(end, Known.To) || scan.Is(end, '-') || ((between || ages) && scan.Is(end, Known.And))) || !scan.IsNumber(end + 1)) return false;
        end += 2;
        return true;
    }

    /// <summary>"per 1,000", "per every hundred thousand": what a rate is for each of.</summary>
    public static bool IsBelowLine(in Scan scan, int at, out int end)
    {
        end = at + 1;
        if (scan.Is(at - 1, '/') && scan.Glued(at) && scan.Glued(at - 1) && scan.IsWord(at - 2) && IsBasis(scan.Of(at)) && (scan.Any(at - 2, WordClass.UnitSymbol | WordClass.UnitName | WordClass.Currency) || NounReader.IsPlural(scan, at - 2))) return true;
        if (!scan.Is(at - 1, Known.Per) && !(scan.Is(at - 1, Known.Every) && scan.Is(at - 2, Known.Per))) return false;
        while (scan.Any(end, WordClass.Cardinal | WordClass.Scale)) end++;
        return true;
    }

    /// <summary>Whether a number is one that rates are counted by: "100", "1,000", "100,000".</summary>
    public static bool IsBasis(ReadOnlySpan<char> digits) => digits.Length >= 3 && digits[0] == '1' && !digits[1..].ContainsAnyExcept('0', ',');
}
