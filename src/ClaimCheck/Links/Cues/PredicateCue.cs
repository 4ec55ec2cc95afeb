using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A share that is itself what the verb speaks of says what it is a share of behind the verb: "half were women, 30 percent were students" says nothing of 30 percent women.</summary>
internal static class PredicateCue
{
    /// <summary>Whether a phrase before a number belongs to an earlier member of such a row.</summary>
    public static bool Refuses(in Scan scan, Quantity quantity, FacetMention mention)
    {
        if (quantity.Unit?.Dimension != Dimension.Percent || mention.End > quantity.FirstToken) return false;
        if (!(scan.Is(quantity.EndToken, "were") || scan.Is(quantity.EndToken, "was") || scan.Is(quantity.EndToken, "are") || scan.Is(quantity.EndToken, "is"))) return false;
        for (var at = mention.End; at < quantity.FirstToken; at++)
            if (scan.Is(at, ',') || scan.Is(at, "and") || scan.Is(at, ';')) return true;
        return false;
    }
}
