using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>About how large a number is, in the base of its unit: tells in a moment which of two numbers cannot be one.</summary>
/// <param name="Low">The smaller end, without its sign.</param>
/// <param name="High">The larger end; not a number where nothing can be said, and then it is near to all.</param>
/// <param name="Per">What it is a rate of, in the base of that unit; 0 for no rate.</param>
internal readonly record struct Magnitude(double Low, double High, double Per)
{
    // What rounds or is hedged so far is no more the same number.
    private const double Apart = 1.35;
    private const double ApartForOneDigit = 2.2;

    /// <summary>The magnitude of an amount in a unit. Binary fractions will do: nothing is decided by them.</summary>
    public static Magnitude Of(Amount amount, Unit? unit)
    {
        if (amount is Amount.Vague || unit is { Offset: not 0 } || amount.Low is not { } low || amount.High is not { } high) return new Magnitude(0, double.NaN, 0);
        var factor = (double)(unit?.Factor ?? 1);
        var (one, other) = (Math.Abs((double)low) * factor, Math.Abs((double)high) * factor);
        return new Magnitude(Math.Min(one, other), Math.Max(one, other), (double)(unit?.Per?.Factor ?? 0));
    }

    /// <summary>Whether two numbers may be one.</summary>
    /// <param name="other">The other number.</param>
    /// <param name="isRough">Whether one of them is hedged, or has one digit only.</param>
    public bool IsNear(Magnitude other, bool isRough)
    {
        var apart = isRough ? ApartForOneDigit : Apart;
        // "€176" of a price a tonne: what one of them leaves out is taken for the other's.
        var (own, others) = Per == 0 || other.Per == 0 ? (1, 1) : (Per, other.Per);
        return double.IsNaN(High) || double.IsNaN(other.High) || (Low * others <= other.High * own * apart && other.Low * own <= High * others * apart);
    }
}
