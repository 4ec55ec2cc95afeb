using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Chooses between rows that disagree by whom the article quotes.</summary>
internal static class SourceRows
{
    /// <summary>The one row whose source is the one that the claim is attributed to; null when none or several are.</summary>
    public static Fact? Quoted(Case claim, IReadOnlyList<Fact> rows)
    {
        if (rows.Count < 2 || claim.Claim.Attribution is not { Name.Length: > 0 } quoted) return null;
        var found = rows.Where(row => row.Source?.Contains(quoted.Name, StringComparison.OrdinalIgnoreCase) == true).ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
