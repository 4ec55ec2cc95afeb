using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>A stated number as it enters a computation: once as what it asserts, once as what is let pass.</summary>
/// <param name="Core">Every value that its words assert.</param>
/// <param name="Halo">Every value that is let pass; holds <paramref name="Core"/>.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="Text">How it is printed.</param>
internal readonly record struct StatedTerm(Operand Core, Operand Halo, Unit? Unit, string Text)
{
    /// <summary>Reads a quantity, in its own unit or in another; null when it has no number, or does not convert.</summary>
    public static StatedTerm? Of(Quantity quantity, Tolerances tolerances, Unit? unit = null)
    {
        quantity = Comparisons.Readable(quantity);
        if (Middle(quantity.Amount) is not { } value) return null;
        var (core, halo) = Sets(quantity, tolerances);
        var term = new StatedTerm(Operand.Within(value, core), Operand.Within(value, halo), quantity.Unit, QuantityWording.Of(quantity));
        if (unit is null || quantity.Unit is null || quantity.Unit == unit) return term;
        if (!quantity.Unit.ConvertsTo(unit)) return null;
        decimal Converted(decimal end) => UnitMatching.Convert(end, quantity.Unit, unit);
        return term with { Core = term.Core.Map(Converted), Halo = term.Halo.Map(Converted), Unit = unit };
    }

    // What follows from a bound has no end either: "more than 50" may be 200. A sharp number is as good as its last digit, and no better or worse.
    private static (Interval Core, Interval Halo) Sets(Quantity quantity, Tolerances tolerances)
    {
        var meaning = MeaningReader.Read(quantity, tolerances);
        if (HedgeReadings.Of(quantity.Hedge.Class).IsBound) return (meaning.Truth, meaning.Truth);
        if (quantity is not { Hedge.Class: HedgeClass.Unhedged, Amount: Amount.Point { Numeral: var numeral } } || Roundness.Of(numeral).IsRound) return (meaning.Core, meaning.Halo);
        var width = meaning.Core == Interval.Of(numeral.Value) ? 0 : numeral.Granule / 2;
        var sharp = new Interval(Saturating.Subtract(numeral.Value, width), Saturating.Add(numeral.Value, width));
        return (sharp, sharp);
    }

    private static decimal? Middle(Amount amount) =>
        amount.Value ?? (amount is { Low: { } low, High: { } high } ? Saturating.Add(low / 2, high / 2) : null);
}
