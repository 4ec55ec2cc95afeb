using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>"$20 million more than Acme's", "500 fewer jobs than in May": how far two values are apart, and neither of them.</summary>
internal static class DifferenceCue
{
    // "more jobs in the north than": so many words may stand between.
    private const int Reach = 5;

    private static readonly FrozenSet<string> Comparatives = FrozenSet.ToFrozenSet(["more", "fewer", "less", "higher", "lower", "greater", "larger", "bigger", "smaller", "cheaper"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a number says how far two values are apart. A multiple does not: "eight times more" is the value of a row of multiples.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">The number.</param>
    public static bool Is(in Scan scan, Quantity quantity)
    {
        if (quantity.Unit is { Dimension: Dimension.Multiple } || quantity.Kind == QuantityKind.Age) return false;
        for (var at = quantity.FirstToken + 1; at <= quantity.EndToken; at++)
            if (scan.IsWord(at) && Comparatives.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at))) return IsThan(scan, at + 1);
        return false;
    }

    private static bool IsThan(in Scan scan, int from)
    {
        for (var at = from; at < from + Reach && scan.IsWord(at) && !scan.Any(at, WordClass.Verb | WordClass.Conjunction | WordClass.Cardinal); at++)
            if (scan.Is(at, "than")) return true;
        return scan.Is(from, "than");
    }
}
