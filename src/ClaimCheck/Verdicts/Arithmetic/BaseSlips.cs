using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Says which other computation of the same two numbers gives a percentage that their growth does not.</summary>
internal static class BaseSlips
{
    /// <summary>The hint for a growth that was worked out from two rows.</summary>
    public static string? WrongBase(Case claim) =>
        claim is { Derivation: { Unit: { Dimension: Dimension.Percent }, Rows: [var from, var to] }, Comparison: { } beside }
        && from.Metric == to.Metric && Operand.Of(from) is { } a && Operand.Of(to, from.Unit) is { } b
            ? Find(beside.Plain.Halo is { High: <= 0 } fall ? fall.Mirrored() : beside.Plain.Halo, a, b, from.Unit is { Dimension: Dimension.Percent })
            : null;

    /// <summary>The hint, or null when nothing fits.</summary>
    /// <param name="stated">The percentage as it was stated, without a sign.</param>
    /// <param name="from">The earlier number.</param>
    /// <param name="to">The later one.</param>
    /// <param name="arePercentages">Whether the two are percentages themselves.</param>
    public static string? Find(Interval stated, Operand from, Operand to, bool arePercentages)
    {
        bool Fits(Operand? found) => found is { } one && stated.Intersects(one.Range);
        if (from.Value <= 0 || to.Value <= 0) return null;
        if (Fits(Formulas.Ratio(to, from)?.Map(Hundredfold))) return "fits if the ratio was told as an increase";
        if (Formulas.Growth(to, from) is { } back && Fits(Sized(back))) return "fits if the later value was taken for the base";
        if (Fits(Formulas.Ratio(from, to)?.Map(Hundredfold))) return "fits if the earlier value was told as a part of the later";
        if (arePercentages && Fits(Sized(Formulas.Difference(from, to)))) return "fits if percentage points were meant";
        return null;
    }

    private static decimal Hundredfold(decimal quotient) => Saturating.Multiply(quotient, 100);

    private static Operand Sized(Operand difference) => difference.High < 0 ? new(-difference.Value, -difference.High, -difference.Low) : difference;
}
