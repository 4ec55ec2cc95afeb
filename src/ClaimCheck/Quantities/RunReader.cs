using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Passes over rows of numbers that no word parts but units and the smallest ones: a table without lines, a sequence, number words without end.</summary>
/// <remarks>
/// Nobody can say what such a number states, so none is taken; and a text of nothing else costs no more than its tokens. The longest
/// number that a decimal holds takes under thirty words, and a list in a sentence has fewer members than that.
/// </remarks>
internal static class RunReader
{
    private const int MostNumbers = 16;
    private const int MostWords = 32;

    // What joins two numbers: "12% | $15", "12 km 9 km", "one in two"; never a whole line of it.
    private const int Gap = 3;

    /// <summary>Whether a row that is too long for a sentence begins at a number.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The token of a number or a number word.</param>
    /// <param name="end">The token after the row.</param>
    public static bool TryRead(in Scan scan, int at, out int end)
    {
        var (numbers, words) = (0, 0);
        end = at;
        for (var next = at; ;)
        {
            if (scan.IsNumber(next)) numbers++;
            else if (scan.Any(next, WordClass.Cardinal | WordClass.Scale | WordClass.Fraction)) words++;
            else break;
            end = ++next;
            for (var last = next + Gap; next < last && Joins(scan, next);) next++;
        }

        return numbers >= MostNumbers || words >= MostWords;
    }

    private static bool Joins(in Scan scan, int at) => scan.IsKind(at, TokenKind.Symbol) || scan.Any(at, WordClass.Joiner);
}
