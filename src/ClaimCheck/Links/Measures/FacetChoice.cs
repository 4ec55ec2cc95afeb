using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Chooses which mention of one facet a number goes with: lists first, then grammar.</summary>
internal static class FacetChoice
{
    private const double Near = 0.25;
    private const double Looser = 0.3;
    private const double Compared = 1.0;
    private const double Governed = 0.8;
    private const double Close = 0.3;

    /// <summary>The mention, or none.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="mentions">The mentions of the facet, in order, none overlapping another.</param>
    /// <param name="figures">The numbers of the sentence that can be figures of the table, in order.</param>
    /// <param name="inTurn">Whether the sentence deals its numbers out in turn.</param>
    public static FacetPick Find(in Scan scan, Quantity quantity, IReadOnlyList<FacetMention> mentions, IReadOnlyList<Quantity> figures, bool inTurn)
    {
        if (mentions.Count == 0) return default;
        if (inTurn && Dealing.IsInRun(scan, quantity, figures)) return new FacetPick(Dealing.InTurn(scan, quantity, mentions, figures), mentions.Count);
        if (Dealing.Alternating(quantity, mentions, figures) is { } dealt) return new FacetPick(dealt, mentions.Count);
        FacetMention? best = null;
        var bestCost = double.MaxValue;
        var second = double.MaxValue;
        foreach (var mention in mentions)
        {
            var cost = Attachment.Cost(scan, quantity, mention.First, mention.End) + Role(scan, quantity, mention, mentions, figures) + (mention.Kind == MatchKind.Exact ? 0 : Looser);
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

        if (best is null) return new FacetPick(Only(scan, quantity, mentions, figures), mentions.Count);
        return new FacetPick(second - bestCost < Near ? null : best, mentions.Count);
    }

    // The one row that a sentence names before the number is what the whole sentence is about, however long it is.
    private static FacetMention? Only(in Scan scan, Quantity quantity, IReadOnlyList<FacetMention> mentions, IReadOnlyList<Quantity> figures)
    {
        var last = mentions[^1];
        foreach (var mention in mentions)
            if (mention.Phrase.Facet != Facet.Subject || mention.End > quantity.FirstToken || !Dealing.Same(mention, last)) return null;
        return Role(scan, quantity, last, mentions, figures) >= Compared ? null : last;
    }

    // "followed by B", "more than C", "as large as D" name whom another number, or none, belongs to; "the leading airline in the U.S." says where.
    private static double Role(in Scan scan, Quantity quantity, FacetMention mention, IReadOnlyList<FacetMention> mentions, IReadOnlyList<Quantity> figures)
    {
        var before = scan.Any(mention.First - 1, WordClass.Determiner) ? mention.First - 2 : mention.First - 1;
        var isAfter = mention.First >= quantity.EndToken;
        if (scan.Is(before, "than") || (scan.Is(before, "as") && !isAfter) || scan.Is(before, "unlike") || scan.Is(before, "like") || scan.Is(before, "behind") || scan.Is(before, "over"))
            return mention.First < quantity.FirstToken && scan.Is(before, "as") && mentions.Count == 1 ? 0 : Compared;
        if (isAfter)
        {
            // "39 medals, including 14 gold": what stands beyond another number is that number's; but one row serves all numbers before it.
            var isOnlyRow = mention.Phrase.Facet == Facet.Subject && mentions.All(other => Dealing.Same(other, mention));
            if (!isOnlyRow && HasFigure(figures, quantity.EndToken, mention.First)) return Attachment.TooFar;
            if (scan.Is(before, "by") && (scan.Is(before - 1, "followed") || scan.Is(before - 2, "followed"))) return Compared;
            return mention.First - quantity.EndToken <= 3 && scan.Any(before, WordClass.Preposition) ? -Close : 0;
        }

        // "A led, followed by B with 3": A owns nothing behind that.
        for (var at = mention.End; at < quantity.FirstToken; at++)
            if (scan.Is(at, "followed") && (scan.Is(at + 1, "by") || scan.Is(at + 2, "by"))) return Attachment.TooFar;
        var lead = scan.Any(mentions[0].First - 1, WordClass.Determiner) ? mentions[0].First - 2 : mentions[0].First - 1;
        if (mention.Phrase.Facet == Facet.Subject && mentions[0].First < mention.First && (scan.Is(before, "in") || scan.Is(before, "of") || scan.Is(before, "to") || scan.Is(before, "with")) && !scan.Any(lead, WordClass.Preposition) && mentions[0].End <= quantity.FirstToken) return Governed;
        return 0;
    }

    private static bool HasFigure(IReadOnlyList<Quantity> figures, int from, int to)
    {
        foreach (var figure in figures)
            if (figure.FirstToken >= from && figure.FirstToken < to) return true;
        return false;
    }
}
