using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Whether a percentage or a mean can come of whole things at all: 37% of 8 people are nobody's count (GRIM, Brown and Heathers 2017).</summary>
/// <remarks>Both ways of rounding a half are accepted. Null where the number of things is too large to exclude anything.</remarks>
public static class Granularity
{
    /// <summary>Whether some whole number of <paramref name="count"/> things is this percentage of them, as it is written.</summary>
    /// <param name="percent">The percentage: 37 for "37%", with its last written digit.</param>
    /// <param name="count">How many things there are.</param>
    public static bool? IsPossiblePercentage(Numeral percent, decimal count) => IsPossible(percent, count, 100);

    /// <summary>Whether whole numbers that were counted so many times can have this mean, as it is written.</summary>
    /// <param name="mean">The mean, with its last written digit.</param>
    /// <param name="count">How many numbers went in.</param>
    public static bool? IsPossibleMean(Numeral mean, decimal count) => IsPossible(mean, count, 1);

    /// <summary>Whether percentages of one whole add up to all of it, each being rounded to its last digit.</summary>
    public static bool AddUp(IReadOnlyList<Numeral> percentages)
    {
        ArgumentNullException.ThrowIfNull(percentages);
        var slack = percentages.Aggregate(0m, (sum, part) => Saturating.Add(sum, part.Granule / 2));
        return Math.Abs(Saturating.Subtract(percentages.Aggregate(0m, (sum, part) => Saturating.Add(sum, part.Value)), 100)) <= slack;
    }

    private static bool? IsPossible(Numeral stated, decimal count, decimal scale)
    {
        // With as many things as there are steps of the last digit, every digit can come up.
        if (count < 1 || count != decimal.Truncate(count) || count >= Saturating.Divide(scale, stated.Granule)) return null;
        var half = stated.Granule / 2;
        var least = Math.Ceiling(Saturating.Subtract(stated.Value, half) * count / scale) * scale / count;
        var most = Saturating.Add(stated.Value, half);
        // A half goes up, or to the even digit: down to 62, but never down to 37.
        return least < most || (least == most && Saturating.Divide(stated.Value, stated.Granule) % 2 == 0);
    }
}
