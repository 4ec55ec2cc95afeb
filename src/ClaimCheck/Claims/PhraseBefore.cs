using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Finds what a number measures in the words before it, short of the subject of its verb.</summary>
internal static class PhraseBefore
{
    /// <summary>The noun phrase before the number; an empty one when none there is measured.</summary>
    public static NounPhrase Find(in Syntax syntax, Quantity quantity, int first)
    {
        var at = first;
        if (syntax.Scan.Is(at - 1, "between")) at--;
        while (syntax.Is(at - 1, WordTag.Determiner)) at--;
        // "investments over 35 GWh": the bound is what links them.
        if (quantity.Hedge.Span.Start < quantity.Span.Start && IsBound(syntax.Scan, first)) return Linked(syntax, first);
        if (syntax.Scan.Is(at - 1, "of")) return Of(syntax, at - 1);
        if (syntax.Scan.Is(at - 1, "with") || syntax.Scan.Is(at - 1, "by") || syntax.Scan.Is(at - 1, "at") || syntax.Scan.Is(at - 1, "for") || syntax.Scan.Is(at - 1, "from") || syntax.Scan.Is(at - 1, "to")) return Linked(syntax, at - 1);
        if (quantity.Unit is { Dimension: Dimension.Count } && (syntax.Scan.Is(at - 1, "in") || syntax.Scan.Is(at - 1, "on") || syntax.Scan.Is(at - 1, "across"))) return Linked(syntax, at - 1);
        if (Moved(syntax, quantity, first) is { IsFound: true } moved) return moved;
        // "The driver, 23, was not hurt": an age measures nobody.
        return quantity.Kind != QuantityKind.Age && syntax.IsComma(at - 1) && syntax.IsComma(quantity.EndToken) && !syntax.Is(quantity.EndToken + 1, WordTag.Quantity) ? Appositive(syntax, at - 1) : default;
    }

    private static bool IsBound(in Scan scan, int at) => scan.Is(at, "over") || scan.Is(at, "above") || scan.Is(at, "under") || scan.Is(at, "below") || scan.Is(at, "exceeding") || scan.Is(at, "worth");

    /// <summary>The noun that the number is of, "deliveries of 63,000 cars"; an empty one for a mere "a total of".</summary>
    public static NounPhrase OfNoun(in Syntax syntax, int first) => syntax.Scan.Is(first - 1, "of") && !IsBare(syntax.Scan, Chunks.Before(syntax, first - 1)) ? Of(syntax, first - 1) : default;

    private static bool IsBare(in Scan scan, NounPhrase phrase) =>
        phrase.End == phrase.First + 1 && (scan.Is(phrase.First, "total") || scan.Is(phrase.First, "average") || scan.Is(phrase.First, "number") || scan.Is(phrase.First, "maximum") || scan.Is(phrase.First, "minimum"));

    // "a valuation of $965 billion"; in "a total of 200" and "by an average of 1,500" the number's own noun says nothing.
    private static NounPhrase Of(in Syntax syntax, int of)
    {
        var phrase = Chunks.Before(syntax, of);
        if (!IsBare(syntax.Scan, phrase)) return IsMeasured(syntax, phrase) ? WithHead(syntax, phrase) : default;
        return syntax.Scan.Is(phrase.First - 1, "an") || syntax.Scan.Is(phrase.First - 1, "a") ? Linked(syntax, phrase.First - 2) : default;
    }

    // "an engine with 400 horsepower", "boost the range by 35 miles", "cut its dividend to $5", "products priced at $10".
    private static NounPhrase Linked(in Syntax syntax, int link)
    {
        var scan = syntax.Scan;
        var end = syntax.Is(link - 1, WordTag.Participle) ? link - 1 : link;
        if (end == link && !(scan.Is(link, "with") || scan.Is(link, "by") || scan.Is(link, "at") || scan.Is(link, "for") || scan.Is(link, "from") || scan.Is(link, "to") || scan.Is(link, "in") || scan.Is(link, "on") || scan.Is(link, "across") || IsBound(scan, link))) return default;
        // "a shot at goal - from 30 yards".
        // "The price of the tickets, from $40 to $120, has".
        if ((scan.Is(end - 1, '-') && !syntax.Is(end - 1, WordTag.Joiner)) || (scan.Is(link, "from") && syntax.IsComma(end - 1))) end--;
        var phrase = Chunks.Before(syntax, end);
        if (!IsMeasured(syntax, phrase) || Chunks.IsTime(syntax, phrase.End - 1)) return default;
        var opens = phrase.First - 1;
        while (syntax.Is(opens, WordTag.Determiner)) opens--;
        // Behind "to", only the object of a verb is measured: "the road to 5%" is not.
        if (scan.Is(link, "to") && !syntax.Is(opens, WordTag.Verb)) return default;
        return (syntax.Is(opens, WordTag.Verb) && (scan.Is(link, "by") || scan.Is(link, "to"))) || scan.Is(link, "with") || opens < phrase.First - 1 || syntax.Is(opens, WordTag.Preposition) || syntax.Is(phrase.End - 1, WordTag.Name) || scan.Of(phrase.End - 1)[^1] == 's' ? syntax.Is(link - 1, WordTag.Participle) ? phrase : WithHead(syntax, phrase) : default;
    }

    /// <summary>Adds what a phrase hangs on: "the phone" becomes "version of the phone".</summary>
    public static NounPhrase WithHead(in Syntax syntax, NounPhrase phrase)
    {
        for (var more = 0; more < 4; more++)
        {
            var at = phrase.First - 1;
            while (syntax.Is(at, WordTag.Determiner)) at--;
            var loose = syntax.Scan.Is(at, "in");
            if (!syntax.Scan.Is(at, "of") && !syntax.Scan.Is(at, "per") && !loose) return phrase;
            var head = Chunks.Before(syntax, at);
            if (!IsMeasured(syntax, head)) return phrase;
            // "on top of", "in the event of" are one preposition.
            var opens = head.First - 1;
            while (syntax.Is(opens, WordTag.Determiner)) opens--;
            if (syntax.Is(opens, WordTag.Preposition) && (opens == head.First - 1 || syntax.Scan.Is(head.First, "event") || syntax.Scan.Is(head.First, "case")) && head.End == head.First + 1 && (syntax.Scan.Is(opens, "on") || syntax.Scan.Is(opens, "in"))) return phrase;
            // "took a stake in a school for": the object of the verb.
            if (loose && !syntax.Is(Chunks.BeforeQuantity(syntax, opens), WordTag.Verb) && !(syntax.Is(opens, WordTag.Quantity) && syntax.Is(Chunks.BeforeQuantity(syntax, opens), WordTag.Determiner))) return phrase;
            phrase = phrase with { First = head.First };
        }

        return phrase;
    }

    // "pulled the sector 0.68 percent lower", "make the car 25,000 cheaper": what is moved stands before the number.
    private static NounPhrase Moved(in Syntax syntax, Quantity quantity, int first)
    {
        var behind = quantity.EndToken;
        if (!syntax.Scan.Any(behind, WordClass.Comparative)) return default;
        var phrase = Chunks.Before(syntax, first);
        return IsMeasured(syntax, phrase) && syntax.Is(phrase.First - 1, WordTag.Determiner) && syntax.Is(phrase.First - 2, WordTag.Verb) ? phrase : default;
    }

    // "a larger battery, 4500 mAh, than": the object of the verb, measured between commas.
    private static NounPhrase Appositive(in Syntax syntax, int comma)
    {
        var phrase = Chunks.Before(syntax, comma);
        return IsMeasured(syntax, phrase) && syntax.Is(phrase.First - 1, WordTag.Determiner) && syntax.Is(phrase.End - 1, WordTag.Noun) ? phrase : default;
    }

    private static bool IsMeasured(in Syntax syntax, NounPhrase phrase)
    {
        if (!phrase.IsFound || !syntax.Is(phrase.End - 1, WordTag.Noun | WordTag.Name | WordTag.Number) || syntax.Is(phrase.First - 1, WordTag.Quantity)) return false;
        for (var at = phrase.First; at < phrase.End; at++)
            if (syntax.Scan.Any(at, WordClass.Scale | WordClass.Cardinal)) return false;
        return !syntax.Scan.Any(phrase.End - 1, WordClass.UnitName | WordClass.Ordinal | WordClass.Month | WordClass.Weekday);
    }
}
