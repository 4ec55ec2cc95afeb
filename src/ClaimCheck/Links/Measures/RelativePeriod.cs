using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A time that is counted back from another: "up from 40 billion in the preceding quarter", "the previous year's 4 million".</summary>
internal static class RelativePeriod
{
    private const int NearOffset = 8;

    /// <summary>The time; false when the words about the number name none.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="from">The time to count from; null when none is known.</param>
    /// <param name="period">The time before it.</param>
    public static bool TryRead(in Scan scan, Quantity quantity, Period? from, out Period period)
    {
        period = default;
        if (from is not { Start.Year: > 1, Last.Year: < 9999 } known) return false;
        for (var at = Math.Max(scan.First, quantity.FirstToken - NearOffset); at < Math.Min(scan.End, quantity.EndToken + NearOffset); at++)
        {
            if (at >= quantity.FirstToken && at < quantity.EndToken) continue;
            if (at >= quantity.EndToken && EndsFigure(scan, at)) break;
            var unit = scan.Is(at, "year") ? 12 : scan.Is(at, "quarter") ? 3 : scan.Is(at, "month") ? 1 : 0;
            if (unit == 0 || !IsBefore(scan, at) || (at < quantity.FirstToken && !Leads(scan, at, quantity.FirstToken))) continue;
            period = known.Earlier(unit);
            return true;
        }

        return false;
    }

    private static bool EndsFigure(in Scan scan, int at) =>
        scan.IsNumber(at) || scan.Is(at, ';') || scan.Is(at, ',') || scan.Is(at, "compared") || scan.Is(at, "than") || scan.Is(at, "over") || scan.Is(at, "on") || scan.Is(at, "as");

    // "the previous year", "the preceding fiscal quarter", "the year before", "a year earlier".
    private static bool IsBefore(in Scan scan, int at)
    {
        var adjective = scan.Is(at - 1, "fiscal") || scan.Is(at - 1, "calendar") ? at - 2 : at - 1;
        return scan.Is(adjective, "previous") || scan.Is(adjective, "preceding") || scan.Is(adjective, "prior") || scan.Is(at + 1, "before") || scan.Is(at + 1, "earlier");
    }

    // "compared to the previous year's total of 4": nothing leads on to another time, and no other number stands between.
    private static bool Leads(in Scan scan, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (scan.IsNumber(at) || scan.Is(at, ';') || scan.Is(at, "and")) return false;
        return !scan.Is(to - 1, "to") && (scan.IsKind(from + 1, Tokens.TokenKind.Possessive) || to - from <= 3);
    }
}
