using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Prints amounts the way people write them: $965 billion, 16 hours, 80%, 52 times, 1,800 people.</summary>
/// <remarks>English and invariant; never scientific notation. For reading only: the exact values stand in the fields of a report.</remarks>
public static class QuantityWording
{
    /// <summary>A value with its unit; the bare number when there is none.</summary>
    public static string Of(decimal value, Unit? unit) => UnitWording.Of(value, unit);

    /// <summary>An amount with its unit: one number, "4 to 8 times", or the span of a vague word.</summary>
    public static string Of(Amount amount, Unit? unit) => (amount, amount.Low, amount.High) switch
    {
        (Amount.Point { Numeral: var numeral }, _, _) => OfNumeral(numeral, unit),
        (_, { } low, { } high) when low == high => Of(low, unit),
        (_, { } low, { } high) => Span(low, high, unit),
        (_, { } low, null) => $"{Of(low, unit)} or more",
        (_, null, { } high) => $"{Of(high, unit)} or less",
        _ => "an amount",
    };

    /// <summary>What an article states, hedge first: "close to $1 trillion".</summary>
    public static string Of(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return Hedged(quantity.Hedge, Of(quantity.Amount, quantity.Unit));
    }

    /// <summary>What a row of a table has: "$965 billion", "more than 80%".</summary>
    public static string Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        // What was worked out has more digits than anybody wants to read.
        if (fact is { Address.Column: Derivation.Column, Amount.Value: { } worked }) return fact.Statistic == Statistic.Rank ? $"{RankWording.Ordinal(worked)} place" : Of(NumberWording.Rough(worked), fact.Unit);
        // The table's zeros say how fine its value is, which no sentence needs.
        var amount = fact.Amount is Amount.Point { Numeral: { Form: NumeralForm.Decimals, Value: var value } } ? Of(value, fact.Unit) : Of(fact.Amount, fact.Unit);
        return Hedged(new Hedge(fact.Bound, default), amount);
    }

    /// <summary>Both ends of a set of values: "$1 trillion or more", "above 80% to 90%"; ends that no writer chose are rounded.</summary>
    public static string Of(Interval interval, Unit? unit) => (Rough(interval.Low), Rough(interval.High)) switch
    {
        (null, null) => "any value",
        ({ } low, null) => interval.LowOpen ? $"more than {Of(low, unit)}" : $"{Of(low, unit)} or more",
        (null, { } high) => interval.HighOpen ? $"less than {Of(high, unit)}" : $"{Of(high, unit)} or less",
        var (low, high) when low == high => Of(low.Value, unit),
        var (low, high) => $"{(interval.LowOpen ? "above " : "")}{Start(low.Value, unit)} to {(interval.HighOpen ? "below " : "")}{Of(high.Value, unit)}",
    };

    /// <summary>A difference with its sign; between percentages it is one of points.</summary>
    public static string Difference(decimal difference, Unit? unit)
    {
        var sign = difference > 0 ? "+" : "";
        difference = Rough(difference)!.Value;
        return unit is { Code: "%" } ? $"{sign}{NumberWording.Of(difference)} {(NumberWording.IsOne(difference) ? "point" : "points")}" : sign + Of(difference, unit);
    }

    /// <summary>A period as prose has it: "May 2026", "4 June 2026", "2025", "the first quarter of 2026".</summary>
    public static string Of(Period period) => PeriodWording.Of(period);

    /// <summary>A hedge's words before an amount.</summary>
    internal static string Hedged(Hedge hedge, string amount) => hedge.Class switch
    {
        HedgeClass.Unhedged => amount,
        HedgeClass.AtLeast => $"{amount} or more",
        HedgeClass.AtMost => $"{amount} or less",
        HedgeClass.Threshold => $"{Crossing(hedge)} {amount}",
        _ => $"{HedgeReadings.Of(hedge.Class).Words} {amount}",
    };

    /// <summary>What is said to have happened at a threshold.</summary>
    internal static string Crossing(Hedge hedge) => (hedge.Downward, hedge.Strict) switch
    {
        (false, true) => "crossed",
        (false, false) => "reached",
        (true, true) => "fell below",
        (true, false) => "fell to",
    };

    private static decimal? Rough(decimal? end) => end is { } value && value != Math.Round(value, 2) ? NumberWording.Rough(value) : end;

    // A sign is repeated at both ends of a span, a word stands once.
    private static string Start(decimal low, Unit? unit) => UnitWording.IsSign(unit) ? Of(low, unit) : NumberWording.Of(low);

    private static string Span(decimal low, decimal high, Unit? unit) => $"{Start(low, unit)} to {Of(high, unit)}";

    // A number written with decimals keeps them: "$1.00 trillion" says more than "$1 trillion".
    private static string OfNumeral(Numeral numeral, Unit? unit)
    {
        var isPart = unit is { Dimension: Dimension.Percent };
        if (!isPart || numeral.Form is not (NumeralForm.Ratio or NumeralForm.Fraction) || numeral.Denominator <= 0)
            return UnitWording.Of(numeral.Value, unit, numeral.Form == NumeralForm.Decimals ? numeral.Granule : null);
        var count = Math.Round(numeral.Value * numeral.Denominator * (unit == RatioUnits.Part ? 1 : 0.01m));
        return numeral.Form == NumeralForm.Ratio
            ? $"{NumberWording.Of(count)} in {NumberWording.Of(numeral.Denominator)}"
            : FractionWording.Of(count, numeral.Denominator);
    }
}
