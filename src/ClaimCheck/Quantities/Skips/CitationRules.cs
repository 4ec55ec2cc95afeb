namespace ClaimCheck.Quantities;

/// <summary>Knows the numbers of laws and cases: "410 U.S. 113", "28 U.S.C. § 1331", "§ 12".</summary>
internal static class CitationRules
{
    /// <summary>Whether a citation begins at a number, or its number follows a section sign.</summary>
    public static bool IsCitation(in Scan scan, int at, out int end)
    {
        end = at + 1;
        if (scan.IsKind(at - 1, Tokens.TokenKind.Symbol) && scan.Is(at - 1, '§')) return true;
        var next = at + 1;
        if (!scan.IsWord(next) || !scan[next].IsCapital) return false;
        if (scan.Of(next) is "USC" or "CFR")
        {
            next++;
        }
        else
        {
            // The letters of a report with a point behind each: "U.S.", "F.", "S.Ct."; a word in full is none.
            var letters = 0;
            while (scan.IsWord(next) && scan[next].Length <= 2 && scan[next].IsCapital && scan.Is(next + 1, '.')) (next, letters) = (next + 2, letters + 1);
            if (letters == 0) return false;
        }

        if (scan.Is(next, '§')) next++;
        if (!scan.IsNumber(next) || (scan[next - 1].End == scan[next].Start && !scan.Is(next - 1, '§')) || scan[at].Length > 4) return false;
        end = next + 1;
        return true;
    }
}
