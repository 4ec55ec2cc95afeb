using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>When a figure of a chart holds, where the sentence deals times out: "between 2001 and 2009 it rose from 3 to 5", "up from 1985, when it was 4".</summary>
internal static class FigurePeriod
{
    private const int NearWhen = 5;
    private const int NearOffset = 8;

    /// <summary>The time that the sentence states for a figure; null when it states none.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="claim">The claim, with the time that it has by itself.</param>
    /// <param name="periods">The times of the sentence, in order.</param>
    /// <param name="last">The last time that was named before the figure; null for none. What "the year before" counts from where the sentence states no time.</param>
    public static Period? Of(in Scan scan, Claim claim, IReadOnlyList<PeriodMention> periods, Period? last)
    {
        var quantity = claim.Quantity;
        PeriodMention? last = null;
        foreach (var period in periods)
            if (period.Period is not null && period.Token < quantity.FirstToken) last = period;
        // What stands after "when" is told of the time before it.
        if (last is { } before)
            for (var at = before.Token + 1; at < Math.Min(before.Token + NearWhen, quantity.FirstToken); at++)
                if (scan.Is(at, "when") && !HasFigure(scan, at, quantity.FirstToken)) return before.Period;
        var stated = Ends(scan, quantity, periods) ?? (IsOfAnother(scan, quantity, periods) ? null : claim.Period ?? Only(scan, periods));
        return Offset(scan, quantity, stated ?? last, out var offset) ? offset : stated;
    }

    // "visits from overseas in 2018": the one time of the sentence, when nothing makes it a base of comparison.
    private static Period? Only(in Scan scan, IReadOnlyList<PeriodMention> periods) =>
        periods.Count == 1 && (scan.Is(periods[0].Token - 1, "in") || scan.Is(periods[0].Token - 1, "during") || (scan.Is(periods[0].Token - 1, "of") && scan.Is(periods[0].Token - 2, "as"))) ? periods[0].Period : null;

    // "336 million users, down from 364 million in May": the only time of the sentence is that of the number before it.
    private static bool IsOfAnother(in Scan scan, Quantity quantity, IReadOnlyList<PeriodMention> periods)
    {
        if (periods.Count != 1 || periods[0].Token < quantity.EndToken) return false;
        var isFrom = false;
        for (var at = quantity.EndToken; at < periods[0].Token; at++)
        {
            isFrom |= scan.Is(at, "from");
            if (isFrom && scan.IsNumber(at)) return true;
        }

        return false;
    }

    // "45 billion in the last quarter of 2019, up from 40 billion in the preceding quarter".
    private static bool Offset(in Scan scan, Quantity quantity, Period? from, out Period offset)
    {
        offset = default;
        if (from is not { } period) return false;
        for (var at = Math.Max(scan.First, quantity.FirstToken - NearOffset); at < Math.Min(scan.End, quantity.EndToken + NearOffset); at++)
        {
            if (at >= quantity.FirstToken && at < quantity.EndToken) continue;
            if (at >= quantity.EndToken && EndsFigure(scan, at)) break;
            var unit = scan.Is(at, "year") ? 12 : scan.Is(at, "quarter") ? 3 : scan.Is(at, "month") ? 1 : 0;
            if (unit == 0 || !IsBefore(scan, at) || (at < quantity.FirstToken && !Leads(scan, at, quantity.FirstToken))) continue;
            offset = new Period(period.Start.AddMonths(-unit), period.Last.AddDays(1).AddMonths(-unit).AddDays(-1));
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
