using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Which metric of the table a number carries, by the phrase it hangs on.</summary>
internal static class MetricCue
{
    private const double Taken = 1.5;
    private const double AnotherClause = 2.5;

    private static readonly double[] KindCost = [0, 0.25, 0.45, 0.3];

    /// <summary>The cost of saying that a number measures what a phrase names; null when grammar forbids it.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="mention">The phrase.</param>
    /// <param name="inTurn">Whether the sentence deals its numbers out in turn.</param>
    public static double? Cost(in Scan scan, Claim claim, FacetMention mention, bool inTurn)
    {
        var quantity = claim.Quantity;
        var cost = AttachmentCost(scan, quantity, mention, inTurn) + KindCost[(int)mention.Kind];
        if (BelongsToNumberBefore(scan, quantity, mention)) cost += Taken;
        if (BelongsToNumberBehind(scan, quantity, mention)) return null;
        if (cost > Attachment.TooFar || PredicateCue.Refuses(scan, quantity, mention)) return null;
        // A number that stands before a noun of its own measures that noun: "a $965 billion public offering" is no valuation, wherever that word stands.
        if (HeadAfter(scan, quantity) is var (first, end) && end > first && !(mention.First < end && mention.End > first) && !(mention.First < quantity.EndToken && mention.End > quantity.FirstToken) && !EndsAt(scan, quantity, mention)) return null;
        return cost;
    }

    // "with a respective growth of 3, 4 and 5": the third number is as near as the first.
    private static double AttachmentCost(in Scan scan, Quantity quantity, FacetMention mention, bool inTurn)
    {
        if (inTurn && mention.End <= quantity.FirstToken && RespectiveCue.FirstOfRun(scan, quantity) is var first && first >= mention.End)
            return Attachment.Cost(scan, quantity with { FirstToken = first }, mention.First, mention.End);
        var list = BracketListCue.First(scan, quantity);
        var near = mention.End <= list ? quantity with { FirstToken = list } : quantity;
        var cost = Attachment.Cost(scan, near, mention.First, mention.End);
        // "growth at 4 percent in 2012, when inflation was higher": another time begins there, and with it another number.
        return mention.First >= quantity.EndToken && ClauseCue.BeginsAnother(scan, quantity.EndToken, mention.First) ? cost + AnotherClause : cost;
    }

    // "valued the firm at $965 billion", "a valuation of $5 billion": nothing but a hedge between phrase and number.
    private static bool EndsAt(in Scan scan, Quantity quantity, FacetMention mention)
    {
        if (quantity.Attributive) return false;
        for (var at = mention.End; at < quantity.FirstToken; at++)
            if (!(scan.Any(at, WordClass.HedgeBefore | WordClass.Determiner | WordClass.Preposition) || scan.Is(at, "of") || scan.Is(at, "is") || scan.Is(at, "was"))) return false;
        return mention.End <= quantity.FirstToken;
    }

    // "12 percent by bus and 40 percent by train": each number has its own phrase behind it.
    private static bool BelongsToNumberBefore(in Scan scan, Quantity quantity, FacetMention mention)
    {
        if (mention.End > quantity.FirstToken || !scan.Any(quantity.EndToken, WordClass.Preposition)) return false;
        for (var at = mention.First - 1; at >= mention.First - 3 && scan.Has(at); at--)
        {
            if (scan.Any(at, WordClass.Preposition | WordClass.Determiner)) continue;
            return at < mention.First - 1 && (scan.Is(at, '%') || scan.IsNumber(at) || scan.Any(at, WordClass.UnitName));
        }

        return false;
    }

    // "rises at 8.1 percent, touching 13.5 percent on its steepest ramp": the phrase hangs on the second number, unless both stand in one list.
    private static bool BelongsToNumberBehind(in Scan scan, Quantity quantity, FacetMention mention)
    {
        if (mention.First < quantity.EndToken) return false;
        var at = mention.First - 1;
        while (at > quantity.EndToken && scan.Any(at, WordClass.Preposition | WordClass.Determiner)) at--;
        if (at == mention.First - 1 || at <= quantity.EndToken || !(scan.Is(at, '%') || scan.IsNumber(at) || scan.Any(at, WordClass.UnitName))) return false;
        for (var between = quantity.EndToken; between < at; between++)
            if (scan.IsWord(between) && !scan.Any(between, WordClass.Conjunction | WordClass.UnitName | WordClass.Cardinal | WordClass.Scale | WordClass.HedgeBefore)) return true;
        return false;
    }

    // The noun phrase directly behind a sum, share or measure.
    private static (int First, int End) HeadAfter(in Scan scan, Quantity quantity)
    {
        if (quantity.Unit is null or { Dimension: Dimension.Count } || MetricFinder.After(scan, quantity) is not { Span: { } span }) return (0, 0);
        var first = quantity.EndToken;
        while (scan.Has(first) && scan[first].Start < span.Start) first++;
        var end = first;
        while (scan.Has(end) && scan[end].End <= span.End) end++;
        return (first, end);
    }
}
