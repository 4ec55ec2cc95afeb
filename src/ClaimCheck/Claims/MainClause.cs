using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Finds the subject that comes after the number: "By saving 30 litres a day, each household could", "At 412 pence, the shares are".</summary>
internal static class MainClause
{
    private const int Reach = 20;

    /// <summary>The subject of the clause behind the opening phrase that the number stands in; an empty one when the number stands in none.</summary>
    public static NounPhrase SubjectBehind(in Syntax syntax, Quantity quantity)
    {
        var scan = syntax.Scan;
        if (!syntax.Is(scan.First, WordTag.Preposition) && !scan.Of(scan.First).EndsWith("ing", StringComparison.Ordinal)) return default;
        var at = quantity.EndToken;
        while (at < quantity.EndToken + Reach && scan.Has(at) && !syntax.IsComma(at) && !syntax.Is(at, WordTag.Verb | WordTag.Subordinator)) at++;
        if (!syntax.IsComma(at)) return default;
        var phrase = Chunks.From(syntax, at + 1);
        var whole = Chunks.WithComplements(syntax, phrase);
        return phrase.IsFound && syntax.Is(phrase.End, WordTag.Verb | WordTag.Adverb) ? phrase : whole.IsFound && syntax.Is(whole.End, WordTag.Verb | WordTag.Adverb) ? whole : default;
    }
}
