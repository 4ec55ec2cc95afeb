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
    public static Period? Of(in Scan scan, Claim claim, IReadOnlyList<PeriodMention> periods)
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
        return Offset(scan, quantity, stated);
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
    private static Period? Offset(in Scan scan, Quantity quantity, Period? stated)
    {
        if (stated is not { } period) return stated;
        for (var at = Math.Max(scan.First, quantity.FirstToken - 3); at < Math.Min(scan.End, quantity.EndToken + NearOffset); at++)
        {
            if (at >= quantity.FirstToken && at < quantity.EndToken) continue;
            if (at >= quantity.EndToken && (scan.IsNumber(at) || scan.Is(at, ';') || scan.Is(at, ',') || scan.Is(at, "compared") || scan.Is(at, "than") || scan.Is(at, "over") || scan.Is(at, "on") || scan.Is(at, "as"))) break;
            var years = scan.Is(at, "year") || scan.Is(at, "year's");
            if (!years && !scan.Is(at, "quarter") && !scan.Is(at, "month")) continue;
            var isBefore = scan.Is(at - 1, "previous") || scan.Is(at - 1, "preceding") || scan.Is(at - 1, "prior") || scan.Is(at + 1, "before") || scan.Is(at + 1, "earlier");
            if (isBefore && !(at < quantity.FirstToken && scan.Is(quantity.FirstToken - 1, "to"))) return Before(period, years ? 12 : scan.Is(at, "quarter") ? 3 : 1);
        }

        return period;
    }

    private static Period Before(Period period, int months) =>
        new(period.Start.AddMonths(-months), period.Last.AddDays(1).AddMonths(-months).AddDays(-1));

    // "between P and Q … from A to B", "from A … to B between P and Q".
    private static Period? Ends(in Scan scan, Quantity quantity, IReadOnlyList<PeriodMention> periods)
    {
        if (periods.Count != 2 || periods[0].Period is not { } first || periods[1].Period is not { } second) return null;
        var joined = (scan.Is(periods[0].Token - 1, "between") && Has(scan, periods[0].Token + 1, periods[1].Token, "and")) || (scan.Is(periods[0].Token - 1, "from") && Has(scan, periods[0].Token + 1, periods[1].Token, "to"));
        if (!joined || periods[1].Token - periods[0].Token > 4) return null;
        var at = quantity.FirstToken - 1;
        while (scan.Any(at, WordClass.HedgeBefore | WordClass.Determiner) && !scan.Is(at, "from") && !scan.Is(at, "to")) at--;
        return scan.Is(at, "from") ? first : scan.Is(at, "to") && Has(scan, scan.First, at, "from") ? second : null;
    }

    private static bool HasFigure(in Scan scan, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (scan.IsNumber(at)) return true;
        return false;
    }

    private static bool Has(in Scan scan, int from, int to, string word)
    {
        for (var at = from; at < to; at++)
            if (scan.Is(at, word)) return true;
        return false;
    }
}
