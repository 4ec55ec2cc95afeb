namespace ClaimCheck.Quantities;

/// <summary>The small words that stand between a number and what leads to it: "from an estimated 4%", "against about the 5%".</summary>
internal static class SmallWords
{
    /// <summary>Whether a token before a number is of its hedge, or an article.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="at">The token.</param>
    public static bool Cover(in Scan scan, Quantity quantity, int at) =>
        scan.Any(at, WordClass.HedgeBefore | WordClass.Determiner) || (quantity.Hedge.Class != HedgeClass.Unhedged && scan.Has(at) && scan[at].Start >= quantity.Hedge.Span.Start);
}
