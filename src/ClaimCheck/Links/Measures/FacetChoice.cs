using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Chooses which mention of one facet a number goes with: lists first, then grammar.</summary>
internal static class FacetChoice
{
    private const double Near = 0.25;
    private const double Looser = 0.3;

    /// <summary>The mention; null when none is near, or when two fit equally well.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="mentions">The mentions of the facet, in order, none overlapping another.</param>
    /// <param name="figures">The numbers of the sentence that can be figures of the table, in order.</param>
    public static FacetMention? Find(in Scan scan, Quantity quantity, IReadOnlyList<FacetMention> mentions, IReadOnlyList<Quantity> figures)
    {
        if (mentions.Count == 0) return null;
        if (RespectiveCue.Applies(scan)) return InTurn(quantity, mentions, figures);
        if (Alternating(quantity, mentions, figures) is { } dealt) return dealt;
        FacetMention? best = null;
        var bestCost = double.MaxValue;
        var second = double.MaxValue;
        foreach (var mention in mentions)
        {
            var cost = Attachment.Cost(scan, quantity, mention.First, mention.End) + (mention.Kind == MatchKind.Exact ? 0 : Looser);
            if (cost > Attachment.TooFar) continue;
            if (cost < bestCost)
            {
                if (best is { } other && !Same(other, mention)) second = bestCost;
                (best, bestCost) = (mention, cost);
            }
            else if (best is { } chosen && !Same(chosen, mention))
            {
                second = Math.Min(second, cost);
            }
        }

        return second - bestCost < Near ? null : best;
    }

    private static FacetMention? InTurn(Quantity quantity, IReadOnlyList<FacetMention> mentions, IReadOnlyList<Quantity> figures)
    {
        if (mentions.Count == 1) return mentions[0];
        var place = Place(quantity, figures);
        return place >= 0 && mentions.Count == figures.Count ? mentions[place] : null;
    }

    // "27 percent in farming, 16 percent in industry": number and mention in turn, as many of each.
    private static FacetMention? Alternating(Quantity quantity, IReadOnlyList<FacetMention> mentions, IReadOnlyList<Quantity> figures)
    {
        var place = Place(quantity, figures);
        if (place < 0 || mentions.Count != figures.Count || mentions.Count < 2) return null;
        bool after = true, before = true;
        for (var i = 0; i < figures.Count; i++)
        {
            after &= mentions[i].First >= figures[i].EndToken && (i + 1 == figures.Count || mentions[i].End <= figures[i + 1].FirstToken);
            before &= mentions[i].End <= figures[i].FirstToken && (i == 0 || mentions[i].First >= figures[i - 1].EndToken);
        }

        return after || before ? mentions[place] : null;
    }

    private static int Place(Quantity quantity, IReadOnlyList<Quantity> figures)
    {
        for (var i = 0; i < figures.Count; i++)
            if (ReferenceEquals(figures[i], quantity)) return i;
        return -1;
    }

    private static bool Same(FacetMention one, FacetMention other) => one.Phrase == other.Phrase || one.Phrase.Facts.SequenceEqual(other.Phrase.Facts);
}
