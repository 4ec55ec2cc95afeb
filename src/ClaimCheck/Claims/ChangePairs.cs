using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Joins the two ends of a change: "from 4% to 5%", "to 3.2% from 3.6%", "to 1.79%, down from 1.81%".</summary>
/// <remarks>Only ends of one sort that nothing but a few words parts; a span of both that was read as one range is one claim and has no pair. Linear.</remarks>
internal static class ChangePairs
{
    // "to $31.4 billion, a fall from": so many words may stand between.
    private const int Reach = 5;

    /// <summary>Whether a number and the next one of its sentence are the two ends of a change.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="first">The number that stands first.</param>
    /// <param name="second">The next one.</param>
    public static bool Are(in Scan scan, Quantity first, Quantity second)
    {
        if (second.FirstToken - first.EndToken > Reach || first.Amount is not Amount.Point || second.Amount is not Amount.Point) return false;
        if (first.Unit?.Dimension != second.Unit?.Dimension && first.Unit is not null) return false;
        var (before, between) = (Opening(scan, first), Opening(scan, second));
        if (scan.Is(between, "from")) return scan.Is(before, "to") || scan.Any(between - 1, WordClass.Up | WordClass.Down);
        return scan.Is(before, "from") && scan.Is(between, "to");
    }

    // The word before a number, over its hedge: "from an estimated 4%", "to about 5%".
    private static int Opening(in Scan scan, Quantity quantity)
    {
        var at = quantity.FirstToken - 1;
        while (scan.Has(at) && !scan.Is(at, "from") && !scan.Is(at, "to") && SmallWords.Cover(scan, quantity, at)) at--;
        return at;
    }
}
