using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A name that the table does not know, where the subject of the clause stands: then the number is that one's.</summary>
internal static class RivalCue
{
    /// <summary>The name that claims the number; null when there is none.</summary>
    /// <param name="context">The article.</param>
    /// <param name="scan">The sentence.</param>
    /// <param name="claim">The claim.</param>
    public static NamePhrase? Find(LinkContext context, in Scan scan, Claim claim)
    {
        if (claim.Subject?.Span is not { } span || claim.Subject == claim.Attribution) return null;
        if (span.Start < scan[scan.First].Start || !char.IsUpper(scan.Text[span.Start])) return null;
        var at = scan.First;
        while (at < scan.End && scan[at].Start < span.Start) at++;
        if (!NameFinder.TryRead(scan.Text, scan.Tokens, at, scan.First, scan.End, out var name)) return null;
        return IsCommonAcronym(scan, name) || IsNoName(context, scan, name) || ClauseCue.IsBracketed(scan, at, claim.Quantity.FirstToken) ? null : name;
    }

    // "Petrol fell 6.5%", "GENEVA — It ...": a common noun, or the place where the article was written.
    private static bool IsNoName(LinkContext context, in Scan scan, NamePhrase name)
    {
        if (name.First != scan.First || name.End != name.First + 1) return false;
        return context.IsCommonNoun(scan, name.First) || (scan[name.First].Length > 3 && scan.Of(name.First).IndexOfAnyExceptInRange('A', 'Z') < 0);
    }

    // "AI", "TV", "PC": two capitals are rarely a party to anything.
    private static bool IsCommonAcronym(in Scan scan, NamePhrase name) => name.End == name.First + 1 && scan[name.First].Length <= 2;
}
