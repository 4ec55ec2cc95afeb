using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>What a fact says, ready to be compared.</summary>
/// <param name="Low">The value, or the lower end of a range.</param>
/// <param name="High">The value again, or the upper end.</param>
/// <param name="Spread">Every value the fact may stand for: its tolerance, or half a unit of its last written digit, either side.</param>
internal sealed record ReferenceValue(decimal Low, decimal High, Interval Spread)
{
    /// <summary>For a fact that is itself a bound (<c>&gt;80</c>): what it means; null for a value or a range.</summary>
    public Meaning? Bound { get; init; }

    /// <summary>Whether the fact gives two ends.</summary>
    public bool IsRange => Low != High;

    /// <summary>The middle of a range.</summary>
    public decimal Middle => IsRange ? Saturating.Add(Low / 2, High / 2) : Low;

    /// <summary>Reads a fact for a claim: "up to" looks at the upper end of a range only, "as few as" at the lower.</summary>
    public static ReferenceValue? Of(Fact fact, Quantity quantity, Tolerances tolerances) => fact.Amount switch
    {
        Amount.Point point => OfPoint(fact, point.Numeral, quantity, tolerances),
        Amount.Range range when quantity.Hedge.Class == HedgeClass.UpTo => At(range.Upper, fact),
        Amount.Range range when quantity.Hedge.Class == HedgeClass.AsFewAs => At(range.Lower, fact),
        Amount.Range range => new(range.Lower.Value, range.Upper.Value, At(range.Lower, fact).Spread.Hull(At(range.Upper, fact).Spread)),
        Amount.Vague { Core: { Low: { } low, High: { } high } } vague => new(low, high, vague.Halo),
        _ => null,
    };

    private static ReferenceValue OfPoint(Fact fact, Numeral numeral, Quantity quantity, Tolerances tolerances)
    {
        if (fact.Bound == HedgeClass.Unhedged) return At(numeral, fact);
        var stated = new Quantity(default, quantity.Kind, fact.Amount, fact.Unit ?? quantity.Unit) { Hedge = new Hedge(fact.Bound, default) };
        var meaning = MeaningReader.Read(stated, tolerances, fact);
        var value = numeral.Value;
        return HedgeReadings.Of(fact.Bound).IsBound
            ? new(value, value, meaning.Truth) { Bound = meaning }
            : new(value, value, meaning.Core);
    }

    /// <summary>One value of a fact, with the limits that its source gives, else with its tolerance, else as finely as it was written.</summary>
    internal static ReferenceValue At(Numeral numeral, Fact fact)
    {
        if (fact is { Low: { } low, High: { } high } && low <= numeral.Value && numeral.Value <= high) return new(numeral.Value, numeral.Value, new Interval(low, high));
        var width = fact.Tolerance ?? (IsCount(numeral, fact.Unit) ? 0 : numeral.Granule / 2);
        var value = numeral.Value;
        return new(value, value, new Interval(Saturating.Subtract(value, width), Saturating.Add(value, width)));
    }

    /// <summary>Whether the fact counts things to the last one; nothing is rounded then.</summary>
    private static bool IsCount(Numeral numeral, Unit? unit) =>
        numeral.Granule == 1 && numeral.Scale == 1 && unit is { Dimension: Dimension.Count, Per: null };
}
