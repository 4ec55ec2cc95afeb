namespace ClaimCheck.Quantities;

/// <summary>A set of values between two ends; an end that is null is open to infinity.</summary>
/// <param name="Low">The lower end, or null for none.</param>
/// <param name="High">The upper end, or null for none; never below <paramref name="Low"/>.</param>
/// <param name="LowOpen">Whether the lower end itself is left out.</param>
/// <param name="HighOpen">Whether the upper end itself is left out.</param>
/// <exception cref="ArgumentException">The upper end lies below the lower one.</exception>
/// <remarks>The default value is unbounded: every number.</remarks>
public readonly record struct Interval(decimal? Low, decimal? High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>The upper end, or null for none.</summary>
    public decimal? High { get; } = High < Low ? throw new ArgumentException($"an interval from {Low} cannot end at {High}", nameof(High)) : High;

    /// <summary>The one value <paramref name="value"/>.</summary>
    public static Interval Of(decimal value) => new(value, value);

    /// <summary>Everything within <paramref name="width"/> of <paramref name="value"/>, ends included.</summary>
    public static Interval Around(decimal value, decimal width) => new(value - width, value + width);

    /// <summary>Whether <paramref name="value"/> belongs to the set.</summary>
    public bool Contains(decimal value) =>
        (Low is not { } low || (LowOpen ? value > low : value >= low)) &&
        (High is not { } high || (HighOpen ? value < high : value <= high));

    /// <summary>Whether every value of <paramref name="other"/> belongs to this set.</summary>
    public bool Contains(Interval other) => !StartsAfter(other) && !EndsBefore(other);

    /// <summary>Whether the two share a value.</summary>
    public bool Intersects(Interval other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>How much of the number line they share; 0 when they touch or are apart, null when it is endless.</summary>
    public decimal? Shared(Interval other)
    {
        var low = Low is { } a && other.Low is { } b ? Math.Max(a, b) : Low ?? other.Low;
        var high = High is { } c && other.High is { } d ? Math.Min(c, d) : High ?? other.High;
        return low is null || high is null ? null : Math.Max(0, high.Value - low.Value);
    }

    /// <summary>Whether every value of this set is smaller than every value of <paramref name="other"/>.</summary>
    public bool IsBelow(Interval other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && (HighOpen || other.LowOpen)));

    private bool StartsAfter(Interval other) =>
        Low is { } low && (other.Low is not { } start || start < low || (start == low && LowOpen && !other.LowOpen));

    private bool EndsBefore(Interval other) =>
        High is { } high && (other.High is not { } end || end > high || (end == high && HighOpen && !other.HighOpen));
}
