using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Claims;

/// <summary>Finds the noun phrase beside a number that says what it measures: "a 25% tax on imports", "80% of the code", "sales of 5,800 units".</summary>
internal static class MetricFinder
{
    /// <summary>The phrase beside the number; an empty one when nothing there names what it measures.</summary>
    public static NounPhrase Beside(in Scan scan, Quantity quantity, int first)
    {
        var phrase = Attributed(scan, quantity);
        if (!phrase.IsFound) phrase = Of(scan, quantity);
        if (!phrase.IsFound) phrase = InKind(scan, quantity);
        return phrase.IsFound ? phrase : Before(scan, first);
    }

    /// <summary>The noun phrase that stands directly after the number, without what hangs on it; null when there is none.</summary>
    public static Mention? After(in Scan scan, Quantity quantity)
    {
        var at = StartAfter(scan, quantity);
        var end = at < 0 ? at : NounPhrases.EndOf(scan, at);
        if (end <= at) return null;
        var span = NounPhrases.Span(scan, at, end);
        return new Mention(span.In(scan.Text).ToString(), span);
    }

    // "a $965 billion valuation", "97% completion rate", "a 51 per cent stake in a school".
    private static NounPhrase Attributed(in Scan scan, Quantity quantity)
    {
        var at = StartAfter(scan, quantity);
        if (at < 0 || IsMeasureWord(scan, at) || scan.Any(at, WordClass.Ordinal) || scan.Is(at, "cheaper") || scan.Is(at, "worth") || scan.Is(at, "next") || scan.Is(at, "more") || scan.Is(at, "less") || scan.Is(at, "higher") || scan.Is(at, "lower")) return default;
        var end = NounPhrases.EndOf(scan, at);
        while (end > at && VerbFinder.IsVerb(scan, end - 1)) end--;
        return end > at ? new NounPhrase(at, NounPhrases.WithComplements(scan, end)) : default;
    }

    // The token after the number where a noun phrase may begin; -1 where the unit has taken it.
    private static int StartAfter(in Scan scan, Quantity quantity)
    {
        if (quantity.Kind == QuantityKind.Age && !quantity.Attributive) return -1;
        var at = quantity.EndToken;
        if (quantity.Unit is { Dimension: Dimension.Count, Per: null } && !quantity.Attributive) return -1;
        if (scan.Is(at, '-') && scan.Glued(at)) at++;
        // "eight times as much code": what is compared follows the comparative.
        if (quantity.Kind == QuantityKind.Multiple && scan.Is(at, "as") && scan.IsWord(at + 1)) at += 2;
        else if (quantity.Kind == QuantityKind.Multiple && (scan.Is(at, "more") || scan.Is(at, "less") || scan.Is(at, "fewer"))) at++;
        return at;
    }

    // "80% of the code", "two-thirds of respondents".
    private static NounPhrase Of(in Scan scan, Quantity quantity)
    {
        var at = quantity.EndToken;
        if (!scan.Is(at, "of") || quantity.Unit?.Dimension is Dimension.Count or Dimension.CalendarDuration) return default;
        at++;
        while (scan.Any(at, WordClass.Determiner) || scan.IsKind(at, TokenKind.Possessive)) at++;
        var end = NounPhrases.EndOf(scan, at);
        return end > at ? new NounPhrase(at, NounPhrases.WithComplements(scan, end)) : default;
    }

    // "$14 billion in revenue", "$5 million in seed funding": what a sum consists of; "in the quarter", "in trading" and "in all" say when or how.
    private static NounPhrase InKind(in Scan scan, Quantity quantity)
    {
        var at = quantity.EndToken + 1;
        if (quantity.Kind != QuantityKind.Money || !scan.Is(at - 1, "in") || !scan.IsWord(at) || scan[at].IsCapital) return default;
        if (scan.Any(at, WordClass.Ordinal | WordClass.Cardinal | WordClass.UnitName | WordClass.Scale | WordClass.VaguePlural) || (scan.Any(at, WordClass.Boundary) && !scan.Any(at, WordClass.Modifier))) return default;
        var end = NounPhrases.EndOf(scan, at);
        while (end > at && VerbFinder.IsVerb(scan, end - 1)) end--;
        return end > at && !IsManner(scan, end - 1) && !IsManner(scan, at) ? new NounPhrase(at, end) : default;
    }

    private static bool IsManner(in Scan scan, int at) =>
        scan.Is(at, "total") || scan.Is(at, "trading") || scan.Is(at, "trade") || scan.Is(at, "time") || scan.Is(at, "addition") || scan.Is(at, "return") || scan.Is(at, "exchange") || scan.Is(at, "response")
        || scan.Is(at, "advance") || scan.Is(at, "part") || scan.Is(at, "court") || scan.Is(at, "today's") || scan.Is(at, "value") || scan.Is(at, "case") || scan.Is(at, "order");

    // "a valuation of $965 billion", "an engine with 400 horsepower", "boost the range by 35 miles": the noun before a small word before the number.
    private static NounPhrase Before(in Scan scan, int first)
    {
        var at = first;
        while (scan.Any(at - 1, WordClass.Determiner)) at--;
        var of = scan.Is(at - 1, "of");
        if (!of && !scan.Is(at - 1, "with") && !scan.Is(at - 1, "by") && !scan.Is(at - 1, "at") && !scan.Is(at - 1, "for") && !scan.Is(at - 1, "from")) return default;
        var end = at - 1;
        if (of && (scan.Is(end - 1, "total") || scan.Is(end - 1, "average") || scan.Is(end - 1, "number")) && scan.Any(end - 2, WordClass.Determiner))
        {
            // "by an average of 1,500", "a total of 200": the number's own noun says nothing.
            return default;
        }

        // "products priced at $10": the participle says how they are measured.
        if (!of && scan.IsWord(end - 1) && scan.Of(end - 1).EndsWith("ed", StringComparison.Ordinal) && VerbFinder.IsVerb(scan, end - 1)) end--;
        var start = NounPhrases.StartOf(scan, end);
        while (start < end && VerbFinder.IsVerb(scan, start)) start++;
        if (start >= end || VerbFinder.IsVerb(scan, end - 1) || scan.IsNumber(start - 1) || scan.Any(end - 1, WordClass.UnitName | WordClass.Ordinal | WordClass.Scale | WordClass.Cardinal)) return default;
        for (var token = start; token < end; token++)
            if (scan.Any(token, WordClass.Scale | WordClass.Cardinal)) return default;
        if (of) return new NounPhrase(start, end);
        // Behind "at" or "from" may stand an adjective: only what shows itself as a noun is taken.
        return scan.Any(start - 1, WordClass.Determiner) || scan[end - 1].IsCapital || scan.Of(end - 1)[^1] == 's' || scan.Is(start - 1, "of") || VerbFinder.IsVerb(scan, start - 1) && scan.Is(end, "by") ? new NounPhrase(start, end) : default;
    }

    private static bool IsMeasureWord(in Scan scan, int at) =>
        scan.Is(at, "wide") || scan.Is(at, "long") || scan.Is(at, "tall") || scan.Is(at, "high") || scan.Is(at, "deep") || scan.Is(at, "away") || scan.Is(at, "old") || scan.Is(at, "worldwide") || scan.Is(at, "late") || scan.Is(at, "ago");
}
