using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>Noun phrases around a number, found by the words that end them.</summary>
internal static class NounPhrases
{
    private const int Longest = 5;

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

    /// <summary>From the first token of a phrase to its last.</summary>
    public static TextSpan Span(in Scan scan, int start, int end) => scan.Between(start, end - 1);
}
