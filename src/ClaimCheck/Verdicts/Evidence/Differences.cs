namespace ClaimCheck.Verdicts;

/// <summary>Claim minus reference, absolute and relative.</summary>
internal static class Differences
{
    // Dividing by a 1 with all its decimals drops trailing zeros.
    private const decimal One = 1.000000000000000000000000000000m;

    /// <summary>Where a ratio is cut off: a unit converted to and fro differs in the last of the 28 digits, and a difference of exactly a half must not.</summary>
    public const int Places = 18;

    /// <summary>The difference without trailing zeros; null when it does not fit.</summary>
    public static decimal? Absolute(decimal claim, decimal reference)
    {
        var difference = Saturating.Subtract(claim, reference);
        return Saturating.IsLimit(claim) || Saturating.IsLimit(difference) ? null : Trimmed(difference);
    }

    /// <summary>The difference as a part of the reference's magnitude; null for a reference of 0 and when it does not fit.</summary>
    public static decimal? Relative(decimal claim, decimal reference)
    {
        if (reference == 0 || Absolute(claim, reference) is not { } difference) return null;
        var relative = Saturating.Divide(difference, Math.Abs(reference));
        return Saturating.IsLimit(relative) ? null : Math.Round(relative, Places);
    }

    /// <summary>The same value without trailing zeros.</summary>
    public static decimal Trimmed(decimal value) => value / One;
}
