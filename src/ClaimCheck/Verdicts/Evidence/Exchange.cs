using System.Globalization;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>A row in the currency of the claim, by the rate of a day.</summary>
internal static class Exchange
{
    /// <summary>The row worked out with its rate; null where it is in the claim's currency, and where no rate is known for the day.</summary>
    /// <param name="quantity">What the claim states.</param>
    /// <param name="fact">The row.</param>
    /// <param name="rates">The rates; null for none, and then nothing is ever converted.</param>
    /// <param name="when">When the claim speaks of; a day, or else the row must name one.</param>
    public static Derivation? Of(Quantity quantity, Fact fact, CurrencyRates? rates, Period? when)
    {
        if (rates is null || quantity.Unit is not { Dimension: Dimension.Money, Per: null } to || fact.Unit is not { Dimension: Dimension.Money, Per: null } from || from.ConvertsTo(to)) return null;
        if ((Day(when) ?? Day(fact.Period)) is not { } day || Operand.Of(fact) is not { } row) return null;
        if (rates.Find(from.PartOf ?? from.Code, to.PartOf ?? to.Code, day) is not { } rate) return null;
        if (rates.Convert(row.Value, from, to, day) is not { } value || rates.Convert(row.Low, from, to, day) is not { } low || rates.Convert(row.High, from, to, day) is not { } high) return null;
        var place = string.Create(CultureInfo.InvariantCulture, $"{rates.Name}:{rate.Line}");
        var formula = string.Create(CultureInfo.InvariantCulture, $"{QuantityWording.Of(fact)} × {Math.Round(rate.Rate, 8).ToString("0.########", CultureInfo.InvariantCulture)} {rate.To} per {rate.From} on {rate.Day:yyyy-MM-dd} ({place})");
        return new Derivation(fact.Metric, formula, [fact], value, new Interval(low, high), to);
    }

    private static DateOnly? Day(Period? period) => period is { } held && held.Start == held.Last ? held.Start : null;
}
