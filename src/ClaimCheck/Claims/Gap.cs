using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Finds the subject of a number whose verb was said once for several: "Ross fell 2.3%, Nortel by 2.6% and oils between 6% and 7%".</summary>
internal static class Gap
{
    /// <summary>The noun phrase between the number before and this one; an empty one when a verb stands there, or anything else.</summary>
    public static NounPhrase SubjectOf(in Syntax syntax, Quantity quantity, int first)
    {
        var scan = syntax.Scan;
        if (quantity.Attributive) return default;
        var end = scan.Is(first - 1, "by") || scan.Is(first - 1, "at") || scan.Is(first - 1, "to") || scan.Is(first - 1, "between") ? first - 1 : first;
        var phrase = Chunks.Before(syntax, end);
        if (syntax.Is(phrase.First - 1, WordTag.Conjunction) && Chunks.Before(syntax, phrase.First - 1) is { IsFound: true } pair) phrase = phrase with { First = pair.First };
        if (!phrase.IsFound || !syntax.Is(phrase.End - 1, WordTag.Noun | WordTag.Name | WordTag.Number)) return default;
        var at = phrase.First - 1;
        while (syntax.Is(at, WordTag.Determiner)) at--;
        if (!syntax.Is(at, WordTag.Conjunction) && !syntax.IsComma(at)) return default;
        if (syntax.IsComma(at - 1)) at--;
        return syntax.Is(at - 1, WordTag.Quantity) || (scan.Is(at - 1, "down") || scan.Is(at - 1, "up")) && syntax.Is(at - 2, WordTag.Quantity) ? phrase : default;
    }
}
