using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Takes over the row and category of the number before, where a sentence says that it speaks of the same: "This figure rose to", "as many as 40 percent said the same".</summary>
internal static class ContextFacets
{
    private static readonly string[] Figures = ["figure", "figures", "share", "number", "rate", "value", "amount", "percentage", "proportion", "total", "price", "cost"];

    /// <summary>The row of the last link of the sentence before; null where the sentence points back at nothing, or nothing was linked there.</summary>
    public static int? Row(LinkContext context, in Scan scan, int sentence, IReadOnlyList<Link> before, TableIndex index)
    {
        if (sentence == 0 || before.Count == 0 || !PointsBack(scan)) return null;
        var earlier = context.Reading.Sentences[sentence - 1];
        for (var at = before.Count - 1; at >= 0; at--)
        {
            var token = before[at].Claim.Quantity.FirstToken;
            if (token >= earlier.EndToken) continue;
            if (token < earlier.FirstToken || before[at].Fact is not { } fact) return null;
            return index.RowOf(fact);
        }

        return null;
    }

    private static bool PointsBack(in Scan scan)
    {
        var first = scan.First;
        if ((scan.Is(first, "this") || scan.Is(first, "these") || scan.Is(first, "that")) && (scan.Any(first + 1, WordClass.Verb) || scan.Is(first + 1, "is") || scan.Is(first + 1, "was"))) return true;
        if (scan.Is(first, "it")) return true;
        for (var at = first; at < scan.End; at++)
        {
            if (scan.Is(at, "the") && scan.Is(at + 1, "same") && scan.Is(at - 1, "said")) return true;
            if (scan.Is(at, "this") || scan.Is(at, "these") || (scan.Is(at, "the") && at == first))
                foreach (var word in Figures)
                    if (scan.Is(at + 1, word)) return true;
        }

        return false;
    }
}
