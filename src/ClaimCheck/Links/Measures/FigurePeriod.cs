using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>When a figure of a chart holds, where the sentence deals times out: "between 2001 and 2009 it rose from 3 to 5", "up from 1985, when it was 4".</summary>
internal static class FigurePeriod
{
    private const int NearWhen = 5;

    /// <summary>The time that the sentence states for a figure; null when it states none.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="claim">The claim, with the time that it has by itself.</param>
    /// <param name="periods">The times of the sentence, in order.</param>
    /// <param name="known">The last time that was named before the figure; null for none. What "the year before" counts from where the sentence states no time.</param>
    public static Period? Of(in Scan scan, Claim claim, IReadOnlyList<PeriodMention> periods, Period? known)
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
        return RelativePeriod.TryRead(scan, quantity, stated ?? known, out var relative) ? relative : stated;
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
