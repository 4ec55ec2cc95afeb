using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Chooses which mention of one facet a number goes with: lists first, then grammar.</summary>
internal static class FacetChoice
{
    private const double Near = 0.25;
    private const double Looser = 0.3;
    private const double Compared = 1.0;
    private const double Governed = 0.6;

    /// <summary>The mention, or none.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="mentions">The mentions of the facet, in order, none overlapping another.</param>
    /// <param name="figures">The numbers of the sentence that can be figures of the table, in order.</param>
    public static FacetPick Find(in Scan scan, Quantity quantity, IReadOnlyList<FacetMention> mentions, IReadOnlyList<Quantity> figures)
    {
        if (mentions.Count == 0) return default;
        if (RespectiveCue.Applies(scan)) return new FacetPick(Dealing.InTurn(scan, quantity, mentions, figures), mentions.Count);
        if (Dealing.Alternating(quantity, mentions, figures) is { } dealt) return new FacetPick(dealt, mentions.Count);
        FacetMention? best = null;
        var bestCost = double.MaxValue;
        var second = double.MaxValue;
        foreach (var mention in mentions)
        {
            var cost = Attachment.Cost(scan, quantity, mention.First, mention.End) + Role(scan, quantity, mention, mentions) + (mention.Kind == MatchKind.Exact ? 0 : Looser);
            if (cost > Attachment.TooFar) continue;
            if (cost < bestCost)
            {
                if (best is { } other && !Dealing.Same(other, mention)) second = bestCost;
                (best, bestCost) = (mention, cost);
            }
            else if (best is { } chosen && !Dealing.Same(chosen, mention))
            {
                second = Math.Min(second, cost);
            }
        }

        return new FacetPick(second - bestCost < Near ? null : best, mentions.Count);
    }

    // "followed by B", "more than C", "as large as D" name whom another number, or none, belongs to; "the leading airline in the U.S." says where.
    private static double Role(in Scan scan, Quantity quantity, FacetMention mention, IReadOnlyList<FacetMention> mentions)
    {
        var before = scan.Any(mention.First - 1, WordClass.Determiner) ? mention.First - 2 : mention.First - 1;
        if (scan.Is(before, "than") || scan.Is(before, "as") || scan.Is(before, "unlike") || scan.Is(before, "like") || scan.Is(before, "behind") || scan.Is(before, "over"))
            return mention.First < quantity.FirstToken && scan.Is(before, "as") && mentions.Count == 1 ? 0 : Compared;
        // "39 medals, including 14 gold": what stands beyond another number is that number's.
        if (mention.First >= quantity.EndToken && HasNumber(scan, quantity.EndToken, mention.First)) return Compared;
        if (mention.First >= quantity.EndToken) return scan.Is(before, "by") && (scan.Is(before - 1, "followed") || scan.Is(before - 2, "followed")) ? Compared : 0;
        if (mention.Phrase.Facet == Facet.Subject && mentions[0].First < mention.First && (scan.Is(before, "in") || scan.Is(before, "of") || scan.Is(before, "to") || scan.Is(before, "with")) && !scan.Any(mentions[0].First - 1, WordClass.Preposition) && mentions[0].End <= quantity.FirstToken) return Governed;
        return 0;
    }

    private static bool HasNumber(in Scan scan, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (scan.IsNumber(at) && DateReader.YearOf(scan, at) == 0) return true;
        return false;
    }
}
