using System.Globalization;

namespace ClaimCheck.Quantities;

/// <summary>Takes a quantity apart into the steps that made it.</summary>
internal static class StepFinder
{
    public static IReadOnlyList<ExplanationStep> Of(string text, Quantity quantity)
    {
        var steps = new List<ExplanationStep>();
        switch (quantity.Amount)
        {
            case Amount.Point point:
                steps.Add(Number("number", text, point.Numeral));
                break;
            case Amount.Range range:
                var (first, second) = range.Descending ? (range.Upper, range.Lower) : (range.Lower, range.Upper);
                steps.Add(Number("first end", text, first));
                steps.Add(Number("second end", text, second));
                steps.Add(new ExplanationStep("range", "", range.Descending ? "two ends of one quantity, the larger first" : "two ends of one quantity"));
                break;
            case Amount.Vague vague:
                steps.Add(new ExplanationStep("magnitude", quantity.Span.In(text).ToString(), $"no number: it stands for {Write(vague.Stated.Low)} to {Write(vague.Stated.High)}"));
                break;
        }

        steps.Add(Unit(text, quantity));
        steps.Add(new ExplanationStep("hedge", quantity.Hedge.Span.In(text).ToString(), HedgeWords.Of(quantity.Hedge)));
        if (quantity.Direction != ChangeDirection.None) steps.Add(new ExplanationStep("direction", "", quantity.Direction == ChangeDirection.Up ? "an amount of change: a rise" : "an amount of change: a fall"));
        if (quantity.Attributive) steps.Add(new ExplanationStep("position", "", "it stands before the noun that it measures"));
        steps.Add(new ExplanationStep("reading", quantity.Span.In(text).ToString(), Reading(quantity)));
        return steps;
    }

    private static ExplanationStep Number(string part, string text, Numeral numeral)
    {
        var how = numeral.Form switch
        {
            NumeralForm.Words => "in words",
            NumeralForm.Fraction => "a fraction",
            NumeralForm.Ratio => "so many of so many",
            _ => "in digits",
        };
        var scale = numeral.Scale > 1m ? $", scale {Write(numeral.Scale)}" : "";
        return new ExplanationStep(part, numeral.Span.In(text).ToString(), $"{Write(numeral.Value)}: {how}{scale}, the last digit stated is worth {Write(numeral.Granule)}");
    }

    private static ExplanationStep Unit(string text, Quantity quantity)
    {
        if (quantity.Unit is not { } unit) return new ExplanationStep("unit", "", "none is named");
        var kind = unit.Dimension switch
        {
            Dimension.Count when unit.Per is not null => "things counted, as a rate",
            Dimension.Count => "things counted",
            _ when unit.Per is not null => $"a rate: {unit.Dimension.ToString().ToLowerInvariant()} for each {unit.Per.Name}",
            _ => unit.Dimension.ToString().ToLowerInvariant(),
        };
        return new ExplanationStep("unit", Words(text, quantity), $"{unit.Name} ({unit.Code}): {kind}");
    }

    // What of the span is not the number: before it a currency, behind it a name or a noun.
    private static string Words(string text, Quantity quantity)
    {
        var numeral = quantity.Amount switch
        {
            Amount.Point point => point.Numeral.Span,
            Amount.Range range => range.Descending ? range.Lower.Span : range.Upper.Span,
            _ => quantity.Span,
        };
        var behind = numeral.End < quantity.Span.End ? text[numeral.End..quantity.Span.End].Trim(' ', '-') : "";
        var before = quantity.Amount is Amount.Point && numeral.Start > quantity.Span.Start ? text[quantity.Span.Start..numeral.Start].Trim(' ', '-') : "";
        return before.Length > 0 && behind.Length > 0 ? $"{before} … {behind}" : before + behind;
    }

    private static string Reading(Quantity quantity)
    {
        var value = quantity.Amount switch
        {
            Amount.Point point => Write(point.Numeral.Value),
            _ => $"{Write(quantity.Amount.Low)} to {Write(quantity.Amount.High)}",
        };
        return $"{quantity.Kind.ToString().ToLowerInvariant()}: {value}{(quantity.Unit is { } unit ? unit.Code == "%" ? "%" : $" {unit.Code}" : "")}";
    }

    private static string Write(decimal? value) => value?.ToString("#,0.############", CultureInfo.InvariantCulture) ?? "";
}
