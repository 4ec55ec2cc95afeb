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
            if (scan.Is(next, '-') && scan.Glued(next) && scan.IsWord(next + 1) && scan.Glued(next + 1)) next++;
        }

        return next > at && scan.Is(next - 1, '-') ? next - 1 : next;
    }

    /// <summary>The phrase that ends before a token.</summary>
    /// <returns>Its first token; <paramref name="end"/> when there is none.</returns>
    public static int StartOf(in Scan scan, int end)
    {
        var at = end;
        while (at > end - Longest && scan.IsWord(at - 1))
        {
            var kind = scan.Class(at - 1);
            if ((kind & WordClass.Boundary) != 0 && (kind & WordClass.Modifier) == 0) break;
            at--;
            if (scan.Is(at - 1, '-') && scan.Glued(at) && scan.IsWord(at - 2) && scan.Glued(at - 1)) at--;
        }

        return at < end && scan.Is(at, '-') ? at + 1 : at;
    }

    /// <summary>From the first token of a phrase to its last.</summary>
    public static TextSpan Span(in Scan scan, int start, int end) => scan.Between(start, end - 1);
}
