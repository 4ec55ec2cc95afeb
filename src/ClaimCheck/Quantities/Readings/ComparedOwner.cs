using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>"twice Spain's", "double New Zealand's": a name that owns what a multiple is held against.</summary>
internal static class ComparedOwner
{
    private const int Longest = 3;

    /// <summary>Whether an owner begins at a token.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The token behind the multiple.</param>
    public static bool Stands(in Scan scan, int at)
    {
        var end = at;
        while (end < at + Longest && scan.IsWord(end) && scan[end].IsCapital) end++;
        return end > at && scan.IsKind(end, TokenKind.Possessive);
    }
}
