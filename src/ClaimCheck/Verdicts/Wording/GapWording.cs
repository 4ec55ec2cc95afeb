using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Says how far apart a claim and its row are: in points, by a factor, or by a part.</summary>
internal static class GapWording
{
    // Of three founders one is missing; of three million people so many percent are.
    private const decimal MostCounted = 1_000;

    /// <summary>The gap, with its comma; empty when there is none to say.</summary>
    public static string Of(Case claim)
    {
        if (claim.Comparison is not { Nearest: var (stated, reference) } beside || Differences.Absolute(stated, reference) is not { } difference) return "";
        if (claim.Link.Ranking is { Since: not null, IsSmallestFirst: var isLow }) return $", so it was {(isLow ? "lower" : "higher")} in between";
        if (beside.Hedge.Class == HedgeClass.Threshold) return Missed(beside, stated, reference);
        if (difference == 0) return ", which is on the other side of it";
        if (Math.Sign(stated) * Math.Sign(reference) < 0) return ", the opposite direction";
        var isHigh = Math.Abs(stated) > Math.Abs(reference);
        var word = isHigh ? "high" : "low";
        if (beside.InPoints) return $", so the article is {Points(difference)} too {word}";
        if (beside.Kind == ClaimKind.Exact && Math.Abs(stated) < MostCounted) return Counted(beside, difference, isHigh);
        var (larger, smaller) = (Math.Max(Math.Abs(stated), Math.Abs(reference)), Math.Min(Math.Abs(stated), Math.Abs(reference)));
        if (smaller != 0 && larger / 2 >= smaller) return $", so the article is too {word} by a factor of {NumberWording.Factor(Saturating.Divide(larger, smaller))}";
        return Differences.Relative(stated, reference) is { } relative ? $", so the article is {NumberWording.Percent(relative)} too {word}" : ", which is not the same";
    }

    private static string Counted(Comparison beside, decimal difference, bool isHigh) => beside.Quantity.Kind == QuantityKind.Rank
        ? $", so the article is {NumberWording.Of(Math.Abs(difference))} {(NumberWording.IsOne(difference) ? "place" : "places")} too {(isHigh ? "low" : "high")} in the list"
        : $", so the article has {NumberWording.Of(Math.Abs(difference))} too {(isHigh ? "many" : "few")}";

    // A threshold is missed by a part of itself: 965 is 3.5% short of 1,000.
    private static string Missed(Comparison beside, decimal threshold, decimal reference)
    {
        if (reference == threshold) return ", which is no further";
        var side = reference < threshold ? "short" : "above it";
        if (beside.InPoints || threshold == 0) return $", which is {Points(Saturating.Subtract(reference, threshold))} {side}";
        return Differences.Relative(reference, threshold) is { } part ? $", which is {NumberWording.Percent(part)} {side}" : $", which is far {side}";
    }

    private static string Points(decimal difference)
    {
        var size = Math.Abs(difference);
        size = size < 0.1m ? NumberWording.Rough(size) : Math.Round(size, 1);
        return NumberWording.IsOne(size) ? "1 point" : $"{NumberWording.Of(size)} points";
    }
}
