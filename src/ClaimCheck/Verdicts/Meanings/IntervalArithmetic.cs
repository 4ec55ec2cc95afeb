using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>What verdicts do with intervals beyond asking what they hold.</summary>
internal static class IntervalArithmetic
{
    /// <summary>The same values with the opposite sign.</summary>
    public static Interval Mirrored(this Interval set) => new(-set.High, -set.Low, set.HighOpen, set.LowOpen);

    /// <summary>What lies between two limits; a set wholly outside becomes the limit it is nearest to.</summary>
    public static Interval Clipped(this Interval set, decimal low, decimal high)
    {
        var from = set.Low is { } start && start > low ? Math.Min(start, high) : low;
        var to = set.High is { } end && end < high ? Math.Max(end, low) : high;
        return new Interval(from, to, set.LowOpen && from == set.Low, set.HighOpen && to == set.High);
    }

    /// <summary>The smallest interval that holds both.</summary>
    public static Interval Hull(this Interval one, Interval other)
    {
        var (low, lowOpen) = Outer(one.Low, one.LowOpen, other.Low, other.LowOpen, -1);
        var (high, highOpen) = Outer(one.High, one.HighOpen, other.High, other.HighOpen, 1);
        return new Interval(low, high, lowOpen, highOpen);
    }

    /// <summary>The set of what <paramref name="map"/>, which must keep the order, makes of its values.</summary>
    public static Interval Map(this Interval set, Func<decimal, decimal> map) =>
        new(set.Low is { } low ? map(low) : null, set.High is { } high ? map(high) : null, set.LowOpen, set.HighOpen);

    /// <summary>Whether the two share more than a touch; a single value inside the other counts.</summary>
    public static bool Overlaps(this Interval one, Interval other) =>
        (!(one.High <= other.Low) && !(other.High <= one.Low) && !IsPoint(one) && !IsPoint(other)) || IsInside(one, other) || IsInside(other, one);

    private static bool IsPoint(Interval set) => set.Low is { } low && set.High == low;

    private static bool IsInside(Interval value, Interval other) =>
        value.Low is { } point && value.High == point && (other.Low is null || other.Low < point) && (other.High is null || other.High > point);

    private static (decimal? End, bool Open) Outer(decimal? a, bool aOpen, decimal? b, bool bOpen, int side) => (a, b) switch
    {
        (null, _) or (_, null) => (null, false),
        var (x, y) when x == y => (x, aOpen && bOpen),
        var (x, y) => x.Value.CompareTo(y.Value) == side ? (x, aOpen) : (y, bOpen),
    };
}
