using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Reads what a stated quantity means.</summary>
public static class MeaningReader
{
    /// <summary>The core, halo and truth set of a quantity, in its own unit; shares lie within 0 and 100.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="tolerances">The widths in force.</param>
    /// <param name="fact">What it is read against, which may make a count exact or a percentage a change; null for none.</param>
    /// <remarks>Pure and constant in cost; a value near the end of <see cref="decimal"/> is cut off there.</remarks>
    public static Meaning Read(Quantity quantity, Tolerances tolerances, Fact? fact = null) =>
        Read(quantity, quantity.Hedge.Class, tolerances, fact);

    internal static Meaning Read(Quantity quantity, HedgeClass hedge, Tolerances tolerances, Fact? fact) => quantity.Amount switch
    {
        Amount.Point point => Read(quantity, point.Numeral, hedge, tolerances, fact),
        Amount.Range range => OfRange(quantity, range, hedge, tolerances, fact),
        Amount.Vague vague => OfVague(quantity, vague),
        _ => default,
    };

    private static Meaning Read(Quantity quantity, Numeral numeral, HedgeClass hedge, Tolerances tolerances, Fact? fact)
    {
        // The kind is asked under the hedge that is read: a hedged count is no longer exact.
        var kind = KindFinder.Of(quantity with { Hedge = quantity.Hedge with { Class = hedge } }, numeral, fact);
        var isNegative = numeral.Value < 0;
        var figure = new Figure(Math.Abs(numeral.Value), Roundness.Of(numeral), kind, tolerances)
        {
            Denominator = numeral.Denominator,
            Downward = quantity.Hedge.Downward != isNegative,
            Strict = quantity.Hedge.Strict,
        };
        var reading = HedgeReadings.Of(hedge);
        if (isNegative) return HedgeReadings.Of(reading.Opposite).Read(figure).Map(IntervalArithmetic.Mirrored);
        var meaning = reading.Read(figure);
        return kind is ClaimKind.Share or ClaimKind.Fraction or ClaimKind.OneIn ? meaning.Map(set => set.Clipped(0, 100)) : meaning;
    }

    /// <summary>A range asserts what lies between its ends; a hedge widens the ends only where it is two-sided.</summary>
    private static Meaning OfRange(Quantity quantity, Amount.Range range, HedgeClass hedge, Tolerances tolerances, Fact? fact)
    {
        var isWidened = hedge is HedgeClass.Approximate or HedgeClass.Loose or HedgeClass.CloseTo;
        var ends = isWidened ? hedge : HedgeClass.Unhedged;
        var lower = Read(quantity, range.Lower, ends, tolerances, fact);
        var upper = Read(quantity, range.Upper, ends, tolerances, fact);
        var core = isWidened ? lower.Core.Hull(upper.Core) : new Interval(range.Lower.Value, range.Upper.Value);
        return Meaning.Of(core, lower.Halo.Hull(upper.Halo));
    }

    /// <summary>"Hundreds" and its like are true of any larger number, though weak; other vague words are true where they pass.</summary>
    private static Meaning OfVague(Quantity quantity, Amount.Vague vague)
    {
        var isPlural = quantity.Unit is not { Dimension: Dimension.Percent } && quantity.Kind is not (QuantityKind.Percent or QuantityKind.Share)
            && vague.Core is { Low: > 0 and var low, High: { } high } && high / low is > 4.5m and < 5.5m;
        return isPlural ? new Meaning(vague.Core, vague.Halo, new Interval(vague.Core.Low, null)) : Meaning.Of(vague.Core, vague.Halo);
    }
}
