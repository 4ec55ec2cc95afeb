using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>About how large a number is, in the base of its unit: tells in a moment which of two numbers cannot be one.</summary>
/// <param name="Low">The smaller end, without its sign.</param>
/// <param name="High">The larger end; null where nothing can be said, and then it is near to all.</param>
/// <param name="Per">What it is a rate of, in the base of that unit; 0 for no rate.</param>
internal readonly record struct Magnitude(decimal Low, decimal? High, decimal Per)
{
    // What rounds or is hedged so far is no more the same number.
    private const decimal Apart = 1.35m;
    private const decimal ApartForOneDigit = 2.2m;

    /// <summary>The magnitude of an amount in a unit.</summary>
    public static Magnitude Of(Amount amount, Unit? unit)
    {
        if (amount is Amount.Vague || unit is { Offset: not 0 } || amount.Low is not { } low || amount.High is not { } high) return default;
        var factor = unit?.Factor ?? 1;
        var (one, other) = (Saturating.Multiply(Math.Abs(low), factor), Saturating.Multiply(Math.Abs(high), factor));
        return new Magnitude(Math.Min(one, other), Math.Max(one, other), unit?.Per?.Factor ?? 0);
    }

    /// <summary>Whether two numbers may be one.</summary>
    /// <param name="other">The other number.</param>
    /// <param name="isRough">Whether one of them is hedged, or has one digit only.</param>
    public bool IsNear(Magnitude other, bool isRough)
    {
        if (High is not { } high || other.High is not { } top) return true;
        var apart = isRough ? ApartForOneDigit : Apart;
        // "€176" of a price a tonne: what one of them leaves out is taken for the other's.
        if (Per == 0 || other.Per == 0 || Per == other.Per) return Low <= Saturating.Multiply(top, apart) && other.Low <= Saturating.Multiply(high, apart);
        return Saturating.Multiply(Low, other.Per) <= Saturating.Multiply(Saturating.Multiply(top, Per), apart)
            && Saturating.Multiply(other.Low, Per) <= Saturating.Multiply(Saturating.Multiply(high, other.Per), apart);
    }
}
