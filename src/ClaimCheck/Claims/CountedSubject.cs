using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Reads a number that is itself the subject of its verb: "seven rooms fill the floor", "there are 400 students studying at the school".</summary>
internal static class CountedSubject
{
    /// <summary>Whether the number, with what it counts, stands where a clause begins and its verb follows.</summary>
    public static bool Is(in Syntax syntax, Quantity quantity, int first)
    {
        if (quantity.Attributive || quantity.Kind is QuantityKind.Age or QuantityKind.Multiple) return false;
        var before = first - 1;
        // "a record 400 people".
        while (syntax.Is(before, WordTag.Nominal) && syntax.Is(before - 1, WordTag.Nominal | WordTag.Determiner)) before--;
        while (syntax.Is(before, WordTag.Determiner)) before--;
        if (IsExistential(syntax, before)) return true;
        if (Verb(syntax, quantity) < 0) return false;
        if (syntax.Is(before, WordTag.Conjunction) && syntax.Is(before - 1, WordTag.Quantity)) return !syntax.Is(Chunks.BeforeQuantity(syntax, before - 1), WordTag.Verb | WordTag.Preposition | WordTag.Nominal);
        if (syntax.Is(before, WordTag.Verb)) return PostnominalParticiples.IsReporting(syntax.Scan, before);
        return !syntax.Scan.Has(before) || syntax.Is(before, WordTag.Conjunction | WordTag.Subordinator) || (syntax[before] == WordTag.None && !syntax.Is(before - 1, WordTag.Quantity) && !syntax.Scan.Is(before, '('));
    }

    /// <summary>"Of the 176 riders who set out, 159": what the number is a part of, named before it; an empty phrase when nothing is.</summary>
    public static NounPhrase Whole(in Syntax syntax, int first)
    {
        var scan = syntax.Scan;
        if (!(scan.Is(scan.First, "of") || scan.Is(scan.First, "among")) || !syntax.IsComma(first - 1)) return default;
        var at = scan.First + 1;
        while (syntax.Is(at, WordTag.Determiner)) at++;
        if (syntax.Is(at, WordTag.Quantity)) at = Chunks.AfterQuantity(syntax, at) - 1;
        var phrase = syntax.Is(at, WordTag.Quantity) ? new NounPhrase(at, at + 1) : Chunks.From(syntax, at);
        return phrase.IsFound && phrase.End < first ? phrase : default;
    }

    /// <summary>What its verb acts on, or where: an empty phrase when nothing is named.</summary>
    public static NounPhrase Object(in Syntax syntax, Quantity quantity)
    {
        var at = Verb(syntax, quantity);
        if (at < 0) at = quantity.EndToken;
        while (syntax.Is(at, WordTag.Verb | WordTag.Participle | WordTag.Adverb | WordTag.Relative)) at++;
        // "finish off the floor" has an object; where people come from or are killed is none, but it tells who is meant in "people living in the valley".
        var verb = Verb(syntax, quantity);
        var isClause = verb < 0 || !syntax.Is(verb, WordTag.Verb) || syntax.Scan.Is(verb, "live") || syntax.Scan.Is(verb, "lives") || syntax.Scan.Is(verb, "lived") || syntax.Scan.Is(verb, "work") || syntax.Scan.Is(verb, "study");
        for (var more = 0; more < 2 && syntax.Is(at, WordTag.Preposition) && (isClause || syntax.Scan.Is(at, "off") || syntax.Scan.Is(at, "up") || syntax.Scan.Is(at, "out")); more++) at++;
        if (syntax.Is(at, WordTag.Quantity)) return default;
        var phrase = Chunks.From(syntax, at);
        if (!phrase.IsFound) return default;
        var isObject = isClause || phrase.First > at || syntax.Is(phrase.End - 1, WordTag.Name) || syntax.Scan.Of(phrase.End - 1)[^1] == 's';
        return isObject && !Chunks.IsTime(syntax, phrase.First) ? Chunks.WithComplements(syntax, phrase) : default;
    }

    // "there were", "there have been".
    private static bool IsExistential(in Syntax syntax, int at)
    {
        if (!syntax.Is(at, WordTag.Verb)) return false;
        while (syntax.Is(at, WordTag.Verb | WordTag.Adverb) && !syntax.Scan.Is(at, "there")) at--;
        return syntax.Scan.Is(at, "there");
    }

    // The verb, or the clause about what is counted, behind the number and its like; -1 when something else follows.
    private static int Verb(in Syntax syntax, Quantity quantity)
    {
        var at = quantity.EndToken;
        if (syntax.Is(at, WordTag.Conjunction) && syntax.Is(at + 1, WordTag.Quantity)) at = Chunks.AfterQuantity(syntax, at + 1);
        while (syntax.Is(at, WordTag.Adverb)) at++;
        return syntax.Is(at, WordTag.Verb | WordTag.Participle | WordTag.Relative) ? at : -1;
    }

}
