using System.Collections.Frozen;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Prints amounts the way people write them: $965 billion, 16 hours, 80 %, 52 times, 1,800 people.</summary>
/// <remarks>English and invariant; never scientific notation. For reading only: the exact values stand in the fields of a report.</remarks>
public static class QuantityWording
{
    private static readonly FrozenDictionary<string, UnitEntry> Entries =
        UnitCatalog.All.DistinctBy(entry => entry.Unit.Code).ToFrozenDictionary(entry => entry.Unit.Code, StringComparer.Ordinal);

    /// <summary>A value with its unit; the bare number when there is none.</summary>
    public static string Of(decimal value, Unit? unit) => Of(value, unit, null);

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
    public static string Of(Quantity quantity) => Hedged(quantity.Hedge, Of(quantity.Amount, quantity.Unit));

    /// <summary>What a row of a table has: "$965 billion", "more than 80 %".</summary>
    public static string Of(Fact fact) => Hedged(new Hedge(fact.Bound, default), Of(fact.Amount, fact.Unit));

    /// <summary>A period as prose has it: "May 2026", "4 June 2026", "2025", "1 May 2026 to 3 June 2026".</summary>
    public static string Of(Period period)
    {
        var first = period.Start;
        if (period == Period.Year(first.Year)) return NumberWording.Date(first, "yyyy");
        if (period == Period.Month(first.Year, first.Month)) return NumberWording.Date(first, "MMMM yyyy");
        var from = NumberWording.Date(first, "d MMMM yyyy");
        return first == period.Last ? from : $"{from} to {NumberWording.Date(period.Last, "d MMMM yyyy")}";
    }

    /// <summary>The plural of a unit's name: "hours", "feet", "people", "kilometres per hour".</summary>
    public static string Plural(Unit unit)
    {
        if (unit.Per is { } below) return $"{Plural(unit with { Per = null, Name = unit.Name.Split(" per ")[0] })} per {below.Name}";
        if (unit.Dimension == Dimension.Multiple) return unit.Name;
        if (unit.Name.StartsWith("degree ", StringComparison.Ordinal)) return $"degrees {unit.Name[7..]}";
        var last = unit.Name.LastIndexOf(' ') + 1;
        return Irregular(unit.Name[last..]) is { } plural ? unit.Name[..last] + plural : UnitCatalog.Plural(unit.Name);
    }

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

    /// <summary>Nouns whose plural no rule makes, and those that are a plural already.</summary>
    private static string? Irregular(string noun) => noun switch
    {
        "person" or "people" => "people",
        "man" => "men",
        "woman" => "women",
        "child" => "children",
        "foot" => "feet",
        "life" => "lives",
        "half" => "halves",
        "staff" or "police" or "aircraft" or "sheep" or "fish" or "species" or "series" or "yen" or "yuan" or "baht" or "hertz" => noun,
        _ => null,
    };

    // A number written with decimals keeps them: "$1.00 trillion" says more than "$1 trillion".
    private static string Of(decimal value, Unit? unit, decimal? granule)
    {
        if (unit is null || unit == Unit.Things) return NumberWording.Of(value, granule);
        var rate = unit.Per is { } below ? $" per {below.Name}" : "";
        var upper = unit.Per is null ? unit : Entries.TryGetValue(unit.Code.Split('/')[0], out var entry) ? entry.Unit : unit with { Per = null, Name = unit.Name.Split(" per ")[0] };
        return upper.Dimension == Dimension.Money ? Money(value, upper, granule) + rate : $"{NumberWording.Of(value, granule)} {Name(upper, value)}{rate}";
    }

    private static string OfNumeral(Numeral numeral, Unit? unit)
    {
        var isPart = unit is { Dimension: Dimension.Percent };
        if (!isPart || numeral.Form is not (NumeralForm.Ratio or NumeralForm.Fraction) || numeral.Denominator <= 0) return Of(numeral.Value, unit, numeral.Form == NumeralForm.Decimals ? numeral.Granule : null);
        var count = Math.Round(numeral.Value * numeral.Denominator * (unit == RatioUnits.Part ? 1 : 0.01m));
        return numeral.Form == NumeralForm.Ratio
            ? $"{NumberWording.Of(count)} in {NumberWording.Of(numeral.Denominator)}"
            : (count, numeral.Denominator) switch
            {
                (1, 2) => "half",
                (1, 3) => "a third",
                (1, 4) => "a quarter",
                (2, 3) => "two-thirds",
                (3, 4) => "three-quarters",
                _ => $"{NumberWording.Of(count)}/{NumberWording.Of(numeral.Denominator)}",
            };
    }

    private static string Span(decimal low, decimal high, Unit? unit)
    {
        if (unit is { Dimension: Dimension.Money }) return $"{Of(low, unit)} to {Of(high, unit)}";
        return unit is null || unit == Unit.Things
            ? $"{NumberWording.Of(low)} to {NumberWording.Of(high)}"
            : $"{NumberWording.Of(low)} to {Of(high, unit)}";
    }

    private static string Money(decimal value, Unit unit, decimal? granule)
    {
        var number = NumberWording.Of(Math.Abs(value), granule);
        var sign = value < 0 ? "-" : "";
        return Entries.TryGetValue(unit.Code, out var entry) && entry.SymbolFirst && entry.Symbols is [{ Length: 1 } symbol, ..]
            ? $"{sign}{symbol}{number}"
            : $"{sign}{unit.Code} {number}";
    }

    private static string Name(Unit unit, decimal value) => unit switch
    {
        { Code: "%" } => "%",
        _ when unit == RatioUnits.Part => "of one",
        { Dimension: Dimension.Count or Dimension.Other } when NumberWording.IsOne(value) => unit.Name,
        _ => NumberWording.IsOne(value) ? unit.Name : Plural(unit),
    };
}
