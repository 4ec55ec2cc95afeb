using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Finds what a number measures in the words behind it.</summary>
internal static class PhraseBehind
{
    /// <summary>The noun phrase behind the number; an empty one when what stands there is of something else.</summary>
    public static NounPhrase Find(in Syntax syntax, Quantity quantity, int first)
    {
        // "deliveries of 63,000 Model 3 cars", "a guideline of 15 ppb requiring action": what the number is of stands before it.
        if (!quantity.Attributive && PhraseBefore.OfNoun(syntax, first) is { IsFound: true } whole) return whole;
        var phrase = Attributed(syntax, quantity, first);
        if (!phrase.IsFound) phrase = Of(syntax, quantity);
        if (!phrase.IsFound) phrase = InKind(syntax, quantity);
        return phrase.IsFound ? phrase : Toward(syntax, quantity);
    }

    /// <summary>The token after the number where a noun phrase may begin; -1 where the unit has taken it.</summary>
    public static int Start(in Scan scan, Quantity quantity)
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

    // "a $965 billion valuation", "97% completion rate", "a turbocharged 1.6 litre engine", "a 40 per cent stake in a mill".
    private static NounPhrase Attributed(in Syntax syntax, Quantity quantity, int first)
    {
        var scan = syntax.Scan;
        var at = Start(scan, quantity);
        if (at < 0) return default;
        at = AfterRestated(syntax, at);
        // "a five-year, 1.8 billion-mile journey": two measures of one noun.
        if (quantity.Attributive && syntax.IsComma(at) && syntax.Is(at + 1, WordTag.Quantity)) at = AfterRestated(syntax, Chunks.AfterQuantity(syntax, at + 1));
        // "40% less water".
        if (quantity.Kind == QuantityKind.Percent && (scan.Is(at, "more") || scan.Is(at, "less") || scan.Is(at, "fewer")) && syntax.Is(at + 1, WordTag.Nominal)) at++;
        if (IsMeasureWord(scan, at) || scan.Any(at, WordClass.Ordinal) || scan.Is(at, "worth")) return default;
        if (quantity.Kind != QuantityKind.Multiple && scan.Any(at, WordClass.Comparative) && !syntax.Is(at + 1, WordTag.Nominal)) return default;
        var phrase = Chunks.From(syntax, at);
        // "four times the number": a multiple is of the phrase behind it, article and all.
        if (!phrase.IsFound || (phrase.First != at && quantity.Kind != QuantityKind.Multiple) || Chunks.IsTime(syntax, at)) return default;
        return Chunks.WithComplements(syntax, phrase with { First = WithAdjectives(syntax, phrase.First, first) });
    }

    // "an additional 15 miles", "a sharp 3 percent drop": adjectives before the number are of its noun.
    private static int WithAdjectives(in Syntax syntax, int start, int first)
    {
        var at = first;
        while (syntax.Is(at - 1, WordTag.Modifier) && !syntax.Scan.Any(at - 1, WordClass.Function | WordClass.Comparative)) at--;
        return at < first && syntax.Is(at - 1, WordTag.Determiner | WordTag.Owner) ? at : start;
    }

    // "80% of the code", "two-thirds of respondents", "8 miles (13 km) of tunnels".
    private static NounPhrase Of(in Syntax syntax, Quantity quantity)
    {
        var at = AfterRestated(syntax, quantity.EndToken);
        if (syntax.Scan.Is(at, "worth")) at++;
        if (!syntax.Scan.Is(at, "of")) return default;
        at++;
        while (syntax.Is(at, WordTag.Determiner | WordTag.Owner)) at++;
        return syntax.Is(at, WordTag.Quantity) || Chunks.IsTime(syntax, at) ? default : Chunks.WithComplements(syntax, Chunks.From(syntax, at));
    }

    // "$14 billion in revenue", "$5 million in seed funding": what a sum consists of; "in the quarter", "in trading" and "in all" say when or how.
    private static NounPhrase InKind(in Syntax syntax, Quantity quantity)
    {
        var scan = syntax.Scan;
        var at = AfterRestated(syntax, quantity.EndToken) + 1;
        if (quantity.Kind != QuantityKind.Money || !scan.Is(at - 1, "in") || !scan.IsWord(at) || scan[at].IsCapital) return default;
        if (scan.Any(at, WordClass.Ordinal | WordClass.Cardinal | WordClass.UnitName | WordClass.Scale | WordClass.VaguePlural)) return default;
        // "in a funding round", but not "in the quarter" nor "in an effort to".
        if (syntax.Is(at, WordTag.Determiner) && !scan.Is(at, "a") && !scan.Is(at, "an")) return default;
        var phrase = Chunks.From(syntax, at);
        return phrase.IsFound && !scan.Is(phrase.End, "to") && !Chunks.IsTime(syntax, phrase.First) && !scan.Any(phrase.End - 1, WordClass.UnitName) && !IsManner(scan, phrase.End - 1) && !IsManner(scan, at) ? phrase : default;
    }

    // "$5 for a ticket", "$300 off a laptop", "added $5 to the bill": what a sum is paid for, or taken from.
    private static NounPhrase Toward(in Syntax syntax, Quantity quantity)
    {
        var scan = syntax.Scan;
        var at = AfterRestated(syntax, quantity.EndToken);
        var isPrice = quantity.Kind == QuantityKind.Money && scan.Is(at, "for");
        var isPut = quantity.Kind == QuantityKind.Money && scan.Is(at, "into");
        var isTaken = quantity.Kind is QuantityKind.Money or QuantityKind.Percent && scan.Is(at, "off");
        var isMoved = (scan.Is(at, "to") || scan.Is(at, "from") || scan.Is(at, "off")) && IsMoving(syntax, quantity.FirstToken);
        if (!isPrice && !isPut && !isTaken && !isMoved) return default;
        if (Chunks.IsTime(syntax, at + 1) || scan.Any(at + 1, WordClass.Month | WordClass.Weekday)) return default;
        var phrase = Chunks.From(syntax, at + 1);
        return phrase.IsFound && !Chunks.IsTime(syntax, phrase.First) ? Chunks.WithComplements(syntax, phrase) : default;
    }

    // "wiping more than $340 million off".
    private static bool IsMoving(in Syntax syntax, int first)
    {
        for (var at = first - 1; at >= first - 4; at--)
        {
            if (!syntax.Is(at, WordTag.Verb | WordTag.Participle)) continue;
            return syntax.Scan.Of(at) is "add" or "adds" or "added" or "adding" or "wipe" or "wipes" or "wiped" or "wiping" or "knock" or "knocks" or "knocked" or "knocking" or "shave" or "shaves" or "shaved" or "shaving"
                or "cut" or "cutting" or "trim" or "trimmed" or "slash" or "slashed" or "slashing" or "erased" or "erasing" or "take" or "takes" or "took" or "taking";
        }

        return false;
    }

    // Past "(13 km)", which says the same in another unit.
    private static int AfterRestated(in Syntax syntax, int at)
    {
        if (!syntax.Scan.Is(at, '(')) return at;
        var next = at + 1;
        while (next < at + 8 && syntax.Scan.Has(next) && !syntax.Scan.Is(next, ')')) next++;
        return syntax.Scan.Is(next, ')') && syntax.Is(next - 1, WordTag.Quantity) ? next + 1 : at;
    }

    private static bool IsManner(in Scan scan, int at) =>
        scan.Is(at, "total") || scan.Is(at, "trading") || scan.Is(at, "trade") || scan.Is(at, "time") || scan.Is(at, "addition") || scan.Is(at, "return") || scan.Is(at, "exchange") || scan.Is(at, "response")
        || scan.Is(at, "advance") || scan.Is(at, "part") || scan.Is(at, "court") || scan.Is(at, "today's") || scan.Is(at, "value") || scan.Is(at, "case") || scan.Is(at, "order") || scan.Is(at, "statement") || scan.Is(at, "interview") || scan.Is(at, "report") || scan.Is(at, "filing");

    private static bool IsMeasureWord(in Scan scan, int at) =>
        scan.Is(at, "wide") || scan.Is(at, "long") || scan.Is(at, "tall") || scan.Is(at, "high") || scan.Is(at, "deep") || scan.Is(at, "away") || scan.Is(at, "old") || scan.Is(at, "worldwide") || scan.Is(at, "late") || scan.Is(at, "ago");
}
