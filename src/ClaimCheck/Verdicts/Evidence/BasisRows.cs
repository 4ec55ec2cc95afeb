using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Chooses between the rows of a metric that differ in whether prices were taken out.</summary>
internal static class BasisRows
{
    /// <summary>The row on the basis that the claim names; the nominal one, marked, when it names none.</summary>
    public static (Fact Fact, IReadOnlyList<string> Flags) Choose(Case claim, Fact linked)
    {
        var others = Others(claim, linked);
        if (others.Count == 0) return (linked, []);
        var stated = StatedTags.IsReal(claim);
        var wanted = stated ?? false;
        if (StatedTags.IsRealRow(linked) != wanted) linked = others.FirstOrDefault(row => StatedTags.IsRealRow(row) == wanted) ?? linked;
        return (linked, stated is null ? [Marks.Base] : []);
    }

    /// <summary>The rows of the same metric and time on another basis.</summary>
    public static IReadOnlyList<Fact> Others(Case claim, Fact fact) => fact.Basis is null ? [] :
        [.. claim.Link.Series.Append(claim.Link.Fact).OfType<Fact>().Where(row => row.Basis is not null && StatedTags.IsRealRow(row) != StatedTags.IsRealRow(fact)
            && row.Period == fact.Period && row.Statistic == fact.Statistic && UnitMatching.Fit(row, fact))];
}
