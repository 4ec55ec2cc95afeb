using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Puts what is a claim only because the table has its row ("113-107") among the other claims, and takes it from the numbers that were passed over.</summary>
internal static class ImpliedLinks
{
    /// <summary>All links, in the order of their numbers.</summary>
    public static IReadOnlyList<Link> Merge(IReadOnlyList<Link> links, IReadOnlyList<Link> implied) =>
        implied.Count == 0 ? links : [.. links.Concat(implied).OrderBy(link => link.Claim.Quantity.Span.Start)];

    /// <summary>The passed-over numbers that stayed so; one pass over both lists, which are in the order of the text.</summary>
    public static IReadOnlyList<SkippedNumber> Rest(IReadOnlyList<SkippedNumber> skipped, IReadOnlyList<Link> implied)
    {
        if (implied.Count == 0) return skipped;
        var rest = new List<SkippedNumber>(skipped.Count);
        var next = 0;
        foreach (var number in skipped)
        {
            while (next < implied.Count && implied[next].Claim.Quantity.Span.End <= number.Span.Start) next++;
            if (next == implied.Count || implied[next].Claim.Quantity.Span.Start >= number.Span.End) rest.Add(number);
        }

        return rest;
    }
}
