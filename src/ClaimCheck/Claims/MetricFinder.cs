using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Finds the noun phrase beside a number that says what it measures: "a 25% tax on imports", "80% of the code", "sales of 5,800 units".</summary>
internal static class MetricFinder
{
    /// <summary>The phrase beside the number; an empty one when nothing there names what it measures.</summary>
    public static NounPhrase Beside(in Syntax syntax, Quantity quantity, int first)
    {
        var phrase = PhraseBehind.Find(syntax, quantity, first);
        return phrase.IsFound ? phrase : PhraseBefore.Find(syntax, quantity, first);
    }

    /// <summary>The noun phrase that stands directly after the number, without what hangs on it; null when there is none.</summary>
    public static Mention? After(in Scan scan, Quantity quantity)
    {
        var at = PhraseBehind.Start(scan, quantity);
        var end = at < 0 ? at : NounPhrases.EndOf(scan, at);
        if (end <= at) return null;
        var span = NounPhrases.Span(scan, at, end);
        return new Mention(span.In(scan.Text).ToString(), span);
    }
}
