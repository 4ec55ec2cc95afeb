using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>Noun phrases around a number, found by the words that end them.</summary>
internal static class NounPhrases
{
    private const int Longest = 5;
    private const int Complements = 3;

    /// <summary>The phrase that begins at a token: words up to the first boundary.</summary>
    /// <returns>The token after the phrase; <paramref name="at"/> when there is none.</returns>
    public static int EndOf(in Scan scan, int at)
    {
        var next = at;
        while (next < at + Longest && scan.IsWord(next))
        {
            var kind = scan.Class(next);
            if ((kind & WordClass.Boundary) != 0 && (kind & (WordClass.Modifier | WordClass.Month)) == 0) break;
            if ((kind & WordClass.Month) != 0 && scan[next].IsCapital) break;
            next++;
            // "loan-to-value mortgages": what hyphens join is one word, whatever its parts are.
            while (scan.Is(next, '-') && scan.Glued(next) && scan.IsWord(next + 1) && scan.Glued(next + 1)) next += 2;
            // "the Fortune 100 on its books": a number that ends a name.
            if (scan.IsNumber(next) && scan[next - 1].IsCapital && scan[next].Length <= 4 && !scan.IsNumber(next + 1) && !scan.Is(next + 1, '%') && !scan.Any(next + 1, WordClass.UnitName | WordClass.Scale)) next++;
        }

        return next > at && scan.Is(next - 1, '-') ? next - 1 : next;
    }

    /// <summary>The phrase that ends before a token.</summary>
    /// <returns>Its first token; <paramref name="end"/> when there is none.</returns>
    public static int StartOf(in Scan scan, int end)
    {
        var at = end;
        while (at > end - Longest && (scan.IsWord(at - 1) || IsInName(scan, at - 1, end)))
        {
            var kind = scan.Class(at - 1);
            if ((kind & WordClass.Boundary) != 0 && (kind & WordClass.Modifier) == 0) break;
            at--;
            if (scan.Is(at - 1, '-') && scan.Glued(at) && scan.IsWord(at - 2) && scan.Glued(at - 1)) at--;
        }

        return at < end && scan.Is(at, '-') ? at + 1 : at;
    }

    // "the Nova 12 Pro with 40 hours": the number inside a name.
    private static bool IsInName(in Scan scan, int at, int end) =>
        at + 1 < end && scan.IsNumber(at) && scan[at].Length <= 4 && scan[at + 1].IsCapital && scan.IsWord(at - 1) && scan[at - 1].IsCapital;

    /// <summary>Adds the phrases that hang on one: "stake" goes on to "stake in a vocational school in mainland China".</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="end">The token after the phrase.</param>
    /// <returns>The token after the last that belongs to it.</returns>
    public static int WithComplements(in Scan scan, int end)
    {
        for (var more = 0; more < Complements; more++)
        {
            if (!(scan.Is(end, "of") || scan.Is(end, "in") || scan.Is(end, "on") || scan.Is(end, "for"))) return end;
            var at = end + 1;
            while (scan.Any(at, WordClass.Determiner)) at++;
            if (scan.IsNumber(at) || scan.Any(at, WordClass.Month | WordClass.Weekday | WordClass.UnitName | WordClass.Cardinal | WordClass.Ordinal) || scan.Is(at, "last") || scan.Is(at, "next")) return end;
            var next = EndOf(scan, at);
            if (next == at || VerbFinder.IsVerb(scan, next - 1)) return end;
            end = next;
        }

        return end;
    }

    /// <summary>From the first token of a phrase to its last.</summary>
    public static TextSpan Span(in Scan scan, int start, int end) => scan.Between(start, end - 1);
}
