using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>A number as it enters a computation.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Low">The least that it may stand for; the end of <see cref="decimal"/> for no end.</param>
/// <param name="High">The most.</param>
internal readonly record struct Operand(decimal Value, decimal Low, decimal High)
{
    // Beyond this a sum or product of endless operands has no end either.
    private const decimal Endless = 1e27m;

    /// <summary>Whether one may divide by it, whatever it stands for.</summary>
    public bool IsPositive => Low > 0;

    /// <summary>Every value that it may stand for.</summary>
    public Interval Range => new(Low <= -Endless ? null : Low, High >= Endless ? null : High);

    /// <summary>An exact number.</summary>
    public static Operand Exact(decimal value) => new(value, value, value);

    /// <summary>A value within limits, of which either may be missing.</summary>
    public static Operand Within(decimal value, Interval range) => new(value, range.Low ?? decimal.MinValue, range.High ?? decimal.MaxValue);

    /// <summary>Reads a row, in its own unit or in another; null for a range, a bound, or a unit that does not convert.</summary>
    public static Operand? Of(Fact fact, Unit? unit = null)
    {
        if (fact is not { Amount: Amount.Point { Numeral: var numeral }, Bound: HedgeClass.Unhedged }) return null;
        var spread = ReferenceValue.At(numeral, fact).Spread;
        var read = new Operand(numeral.Value, spread.Low ?? numeral.Value, spread.High ?? numeral.Value);
        if (unit is null || fact.Unit is null) return unit is null || fact.Unit == unit ? read : null;
        return fact.Unit.ConvertsTo(unit) ? read.Map(value => UnitMatching.Convert(value, fact.Unit, unit)) : null;
    }

    /// <summary>What a map that keeps the order makes of it.</summary>
    public Operand Map(Func<decimal, decimal> map) => new(map(Value), map(Low), map(High));
}
