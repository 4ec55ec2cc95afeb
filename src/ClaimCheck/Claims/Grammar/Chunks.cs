using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Noun phrases by the tags of a sentence.</summary>
internal static class Chunks
{
    private const int Longest = 14;
    private const int LongestRun = 40;
    private const int Complements = 3;

    /// <summary>The phrase that begins at a token, its article left out: "the stone pizza oven".</summary>
    public static NounPhrase From(in Syntax syntax, int at)
    {
        while (syntax.Is(at, WordTag.Determiner)) at++;
        var end = at;
        var last = at;
        while (end < at + Longest)
        {
            if (syntax.Is(end, WordTag.Nominal))
            {
                if (IsTime(syntax, end)) break;
                last = ++end;
            }
            else if (syntax.Is(end, WordTag.Joiner | WordTag.Owner))
            {
                end++;
            }
            else if (syntax.Is(end, WordTag.Number) && !syntax.Scan.Is(end + 1, '%') && ((end > at && syntax.Is(end - 1, WordTag.Name | WordTag.Joiner)) || syntax.Is(end + 1, WordTag.Nominal)))
            {
                last = ++end;
            }
            else if (syntax.Is(end, WordTag.Quantity) && AfterQuantity(syntax, end) is var next && syntax.Is(next, WordTag.Nominal))
            {
                end = next;
            }
            else if (end > at && IsPair(syntax, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        while (last > at && IsTrailing(syntax, last - 1)) last--;
        return new NounPhrase(at, last);
    }

    /// <summary>The phrase that ends before a token, its article left out.</summary>
    public static NounPhrase Before(in Syntax syntax, int end)
    {
        var at = end;
        while (at > end - Longest)
        {
            if (syntax.Is(at - 1, WordTag.Nominal | WordTag.Joiner)) at--;
            else if (at < end && syntax.Is(at - 1, WordTag.Owner)) at--;
            else if (syntax.Is(at - 1, WordTag.Number) && (at == end ? syntax.Is(at - 2, WordTag.Name | WordTag.Joiner) : syntax.Is(at, WordTag.Nominal))) at--;
            else if (at < end && syntax.Is(at, WordTag.Nominal) && syntax.Is(at - 1, WordTag.Quantity) && syntax.Is(BeforeQuantity(syntax, at - 1), WordTag.Determiner | WordTag.Modifier)) at = BeforeQuantity(syntax, at - 1) + 1;
            else break;
        }

        while (at < end && syntax.Is(at, WordTag.Joiner | WordTag.Owner)) at++;
        return new NounPhrase(at, end);
    }

    /// <summary>Adds what hangs on a phrase: "stake" goes on to "stake in a school on the coast", "students" to "students studying at the school".</summary>
    public static NounPhrase WithComplements(in Syntax syntax, NounPhrase phrase)
    {
        if (!phrase.IsFound) return phrase;
        var end = phrase.End;
        for (var more = 0; more < Complements; more++)
        {
            var at = end;
            // "men aged 18 to 34".
            if (syntax.Is(at, WordTag.Participle) && syntax.Is(at + 1, WordTag.Number | WordTag.Quantity))
            {
                for (end = at + 1; syntax.Is(end, WordTag.Number | WordTag.Quantity) || (syntax.Is(end, WordTag.Preposition | WordTag.Conjunction) && syntax.Is(end + 1, WordTag.Number));) end++;
                continue;
            }

            if (syntax.Is(at, WordTag.Participle) && syntax.Is(at + 1, WordTag.Preposition)) at++;
            else if (!IsBinding(syntax.Scan, at)) break;
            var next = From(syntax, at + 1);
            if (!next.IsFound || syntax.Scan.Any(next.First, WordClass.Month | WordClass.Weekday | WordClass.UnitName)) break;
            end = next.End;
        }

        return phrase with { End = end };
    }

    /// <summary>The token before the run of quantity tokens that holds a token.</summary>
    public static int BeforeQuantity(in Syntax syntax, int at)
    {
        for (var lowest = at - LongestRun; at > lowest && (syntax.Is(at, WordTag.Quantity) || (syntax.Is(at, WordTag.Joiner) && syntax.Is(at - 1, WordTag.Quantity)));) at--;
        return at;
    }

    /// <summary>The token after the run of quantity tokens that holds a token; a hyphen that joins it to a noun is skipped.</summary>
    public static int AfterQuantity(in Syntax syntax, int at)
    {
        for (var highest = at + LongestRun; at < highest && (syntax.Is(at, WordTag.Quantity) || (syntax.Is(at, WordTag.Joiner) && syntax.Is(at - 1, WordTag.Quantity)));) at++;
        return at;
    }

    /// <summary>Whether a token begins or is a word of time that measures nothing: "last year", "the quarter".</summary>
    public static bool IsTime(in Syntax syntax, int at)
    {
        var scan = syntax.Scan;
        if (IsCalendar(scan, at)) return !syntax.Is(at + 1, WordTag.Nominal) && !scan.Is(at + 1, '-') && !scan.IsKind(at + 1, Tokens.TokenKind.Possessive);
        return (scan.Is(at, "last") || scan.Is(at, "next") || scan.Is(at, "previous") || scan.Is(at, "past") || scan.Is(at, "same")) && (IsCalendar(scan, at + 1) || syntax.Is(at + 1, WordTag.Quantity | WordTag.Adverb));
    }

    /// <summary>The token before a phrase of time that ends at a token, "in the last week"; the token itself where none does.</summary>
    public static int BeforeTime(in Syntax syntax, int at)
    {
        if (!IsCalendar(syntax.Scan, at)) return at;
        var before = at - 1;
        while (syntax.Is(before, WordTag.Determiner) || syntax.Scan.Any(before, WordClass.Ordinal) || IsTime(syntax, before)) before--;
        return syntax.Is(before, WordTag.Preposition) ? before - 1 : before;
    }

    private static bool IsCalendar(in Scan scan, int at) =>
        scan.Is(at, "year") || scan.Is(at, "quarter") || scan.Is(at, "month") || scan.Is(at, "week") || scan.Is(at, "decade") || scan.Is(at, "day") || scan.Is(at, "period") || scan.Is(at, "spring") || scan.Is(at, "summer") || scan.Is(at, "winter") || scan.Is(at, "autumn");

    private static bool IsBinding(in Scan scan, int at) => scan.Is(at, "of") || scan.Is(at, "in") || scan.Is(at, "on") || scan.Is(at, "for");

    // "lower", "worldwide", "high" behind a noun belong to the verb or the number.
    private static bool IsTrailing(in Syntax syntax, int at) =>
        syntax.Is(at, WordTag.Modifier) && (syntax.Scan.Any(at, WordClass.Comparative | WordClass.Function) || syntax.Scan.Of(at).EndsWith("wide", StringComparison.Ordinal));

    // "digital and physical sales": two adjectives of one noun.
    private static bool IsPair(in Syntax syntax, int at) =>
        syntax.Is(at, WordTag.Conjunction) && syntax.Is(at - 1, WordTag.Modifier) && syntax.Is(at + 1, WordTag.Modifier) && syntax.Is(at + 2, WordTag.Noun);
}
