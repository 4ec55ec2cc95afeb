using System.Globalization;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Slips in the digits of one number.</summary>
internal static class DigitSlips
{
    private static readonly (decimal Factor, string Word)[] ScaleWords =
        [(1_000m, "thousand"), (1_000_000m, "million"), (1_000_000_000m, "billion"), (1_000_000_000_000m, "trillion")];

    // Three digits alike.
    private const decimal SameDigits = 0.005m;

    private static readonly string[] Counts = ["no zero", "one zero", "two zeros", "three zeros", "four zeros", "five zeros", "six zeros"];

    public static string? ScaleWord(Case claim)
    {
        if (Numeral(claim) is not { } numeral) return null;
        foreach (var power in (int[])[3, -3, 6, -6])
        {
            if (!FitsTimes(claim, Power(power))) continue;
            var meant = Saturating.Multiply(numeral.Scale, Power(power));
            if (Array.Find(ScaleWords, scale => scale.Factor == meant).Word is { } word && (numeral.Scale > 1 || Math.Abs(numeral.Value) < 1_000)) return $"fits if {word} was meant";
            return meant == 1 && Array.Find(ScaleWords, scale => scale.Factor == numeral.Scale).Word is { } written
                ? $"fits without \"{written}\""
                : Zeros(power);
        }

        return null;
    }

    // What rounds to one figure comes near a tenth of anything: 6 is no slip of 58, it may be one of 60.
    public static string? Zeros(Case claim) => Zeros(claim, asWritten: !Distinctiveness.HasSeveralFigures(claim.Quantity));

    /// <summary>The same where nothing but the slip speaks for the row: who loses a zero does not round as well, and 210,000 is no slip of 2,146.</summary>
    public static string? ZerosAsWritten(Case claim) => Zeros(claim, asWritten: true);

    private static string? Zeros(Case claim, bool asWritten)
    {
        // "Six" has no zeros.
        if (Numeral(claim) is not { } numeral || numeral.Form == NumeralForm.Words) return null;
        // Two places are left to the next slip where a percentage may be a fraction of one.
        foreach (var power in claim.Comparison is { IsPercent: true } ? (int[])[1, -1] : [1, -1, 2, -2])
        {
            if (FitsTimes(claim, Power(power)) && (!asWritten || IsTimes(claim, Power(power)))) return Zeros(power);
        }

        return null;
    }

    public static string? Hundredfold(Case claim)
    {
        if (claim.Comparison is not { IsPercent: true }) return null;
        return FitsTimes(claim, 100) ? "fits if a fraction of one was printed as a percentage"
            : FitsTimes(claim, 1m / 100) ? "fits if the table holds a fraction of one"
            : null;
    }

    public static string? RatioForIncrease(Case claim)
    {
        if (claim.Comparison is not { Kind: ClaimKind.General, IsPercent: true } beside || beside.Reference.IsRange) return null;
        bool Fits(decimal shift) => beside.Plain.Halo.Contains(Saturating.Add(beside.Reference.Low, shift));
        return Fits(100) ? "fits if the ratio was told as an increase" : Fits(-100) ? "fits if the increase was told as a ratio" : null;
    }

    public static string? OtherRhythm(Case claim)
    {
        if (claim.Comparison is null || claim.Quantity.Kind != QuantityKind.Money || Numeral(claim) is null) return null;
        if (FitsTimes(claim, 4)) return "fits if it is a quarter and the table has the year";
        if (FitsTimes(claim, 12)) return "fits if it is a month and the table has the year";
        if (FitsTimes(claim, 1m / 4)) return "fits if it is a year and the table has the quarter";
        return FitsTimes(claim, 1m / 12) ? "fits if it is a year and the table has the month" : null;
    }

    public static string? Transposed(Case claim)
    {
        if (Numeral(claim) is not { } numeral || numeral.Form == NumeralForm.Words || claim.Comparison is not { } beside || numeral.Value == 0) return null;
        var digits = decimal.Truncate(Saturating.Divide(Math.Abs(numeral.Value), numeral.Granule)).ToString(CultureInfo.InvariantCulture);
        // Longer numbers are not typed by hand, and would not fit once changed.
        if (digits.Length > 15) return null;
        for (var at = 0; at + 1 < digits.Length; at++)
        {
            if (digits[at] == digits[at + 1] || (at == 0 && digits[1] == '0')) continue;
            var swapped = decimal.Parse($"{digits[..at]}{digits[at + 1]}{digits[at]}{digits[(at + 2)..]}", CultureInfo.InvariantCulture);
            var value = Saturating.Multiply(Saturating.Multiply(swapped, numeral.Granule), Math.Sign(numeral.Value));
            var moved = Saturating.Subtract(value, numeral.Value);
            if (Shifted(beside, numeral.Value, moved)) return $"digits transposed: fits as {QuantityWording.Of(value, claim.Quantity.Unit)}";
        }

        return null;
    }

    /// <summary>Whether the claim fits when its number is multiplied.</summary>
    private static bool FitsTimes(Case claim, decimal factor) =>
        claim.Comparison is { Reference: { IsRange: false, Bound: null } reference } beside
        && reference.Low != 0 && beside.Plain.Halo.Contains(Saturating.Divide(reference.Low, factor));

    private static bool IsTimes(Case claim, decimal factor) =>
        claim.Comparison is { Low: { } low } beside && Math.Abs(Saturating.Subtract(Saturating.Multiply(low, factor), beside.Reference.Low)) <= Math.Abs(beside.Reference.Low) * SameDigits;

    private static bool Shifted(Comparison beside, decimal stated, decimal moved)
    {
        if (beside.Reference.IsRange || beside.Reference.Bound is not null || beside.Low is not { } low) return false;
        var shift = Saturating.Multiply(moved, Saturating.Divide(low, stated));
        return beside.Plain.Halo.Contains(Saturating.Subtract(beside.Reference.Low, shift));
    }

    private static Numeral? Numeral(Case claim) => claim.Quantity.Amount is Amount.Point { Numeral: var numeral } ? numeral : null;

    private static string Zeros(int power) => $"fits with {Counts[Math.Abs(power)]} {(power > 0 ? "more" : "fewer")}";

    private static decimal Power(int exponent)
    {
        var power = 1m;
        for (var at = Math.Abs(exponent); at > 0; at--) power *= 10;
        return exponent < 0 ? 1 / power : power;
    }
}
