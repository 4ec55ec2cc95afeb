using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Times around figures that another is held against: "389 last year, compared with 258 in 2024, an increase of 51%".</summary>
internal static class ComparandTimes
{
    private const int Nouns = 3;
    private const int Words = 4;

    /// <summary>Whether a time before a number is not that number's: the number is held against the one that has it, or the time is that of a figure which was held against another.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="time">The first token of the time.</param>
    public static bool IsOther(in Scan scan, Quantity quantity, int time)
    {
        if (time >= quantity.FirstToken) return false;
        return Opens(scan, quantity, time) || IsOfComparand(scan, time) || IsApart(scan, time, quantity.FirstToken);
    }

    // "In May it sold 46 boats, against 63": what a figure is held against is of another time, unless that is said behind it.
    private static bool Opens(in Scan scan, Quantity quantity, int time)
    {
        var at = quantity.FirstToken - 1;
        while (at > time && (SmallWords.Cover(scan, quantity, at) || scan.Is(at, "some"))) at--;
        return at > time && IsHeldAgainst(scan, at);
    }

    // "Compared with 258 in 2024", "after 39 boats in May".
    private static bool IsOfComparand(in Scan scan, int time)
    {
        if (!(scan.Is(time - 1, "in") || scan.Is(time - 1, "for") || scan.Is(time - 1, "of"))) return false;
        var number = time - 2;
        for (var nouns = 0; nouns < Nouns && !scan.IsNumber(number); nouns++)
        {
            if (!scan.IsWord(number) && !scan.Is(number, '%')) return false;
            number--;
        }

        if (!scan.IsNumber(number)) return false;
        for (var at = number - 1; at >= number - Words; at--)
        {
            if (IsHeldAgainst(scan, at) || scan.Is(at, "after") || (scan.Is(at, "from") && (scan.Is(at - 1, "up") || scan.Is(at - 1, "down")))) return true;
            if (!(scan.Any(at, WordClass.HedgeBefore | WordClass.Determiner) || scan.IsKind(at, Tokens.TokenKind.Symbol)) || scan.Is(at, ',')) return false;
        }

        return false;
    }

    // "It sold 46 boats in 2024; the yard has 300 staff": the next clause takes over only what the sentence opens with.
    private static bool IsApart(in Scan scan, int time, int number)
    {
        if (time <= scan.First + 2) return false;
        for (var at = time; at < number; at++)
            if (scan.Is(at, ';')) return true;
        return false;
    }

    private static bool IsHeldAgainst(in Scan scan, int at) =>
        scan.Is(at, "against") || scan.Is(at, "versus") || ((scan.Is(at, "with") || scan.Is(at, "to")) && scan.Is(at - 1, "compared")) || (scan.Is(at, "of") && scan.Is(at - 1, "instead"));
}
