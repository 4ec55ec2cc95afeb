using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>A row as it enters a computation.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Low">The least that it may stand for.</param>
/// <param name="High">The most.</param>
internal readonly record struct Operand(decimal Value, decimal Low, decimal High)
{
    /// <summary>Whether one may divide by it, whatever it stands for.</summary>
    public bool IsPositive => Low > 0;

    /// <summary>Reads a row, in its own unit or in another; null for a range, a bound, or a unit that does not convert.</summary>
    public static Operand? Of(Fact fact, Unit? unit = null)
    {
        if (fact is not { Amount: Amount.Point { Numeral: var numeral }, Bound: HedgeClass.Unhedged }) return null;
        var spread = ReferenceValue.At(numeral, fact).Spread;
        var read = new Operand(numeral.Value, spread.Low ?? numeral.Value, spread.High ?? numeral.Value);
        if (unit is null || fact.Unit is null) return unit is null || fact.Unit == unit ? read : null;
        if (!fact.Unit.ConvertsTo(unit)) return null;
        decimal Converted(decimal value) => UnitMatching.Convert(value, fact.Unit, unit);
        return new Operand(Converted(read.Value), Converted(read.Low), Converted(read.High));
    }
}
