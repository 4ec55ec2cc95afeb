using System.Collections.Frozen;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>"The second-largest by population": a place among the rows that the table itself calls a complete list.</summary>
internal static class RankDerivations
{
    private static readonly FrozenSet<string> Smallest = FrozenSet.Create(
        StringComparer.Ordinal, "smallest", "lowest", "least", "fewest", "cheapest", "shortest", "lightest", "slowest", "poorest", "youngest");

    /// <summary>The place of the claim's subject; none unless the table has a complete list.</summary>
    public static IReadOnlyList<Derived> Find(Case claim)
    {
        if (Row(claim) is not { List: { } list } row || claim.Quantity.Amount.Value is not { } stated) return [];
        var rows = claim.Link.Listed.Where(other => other.List == list && IsAlike(other, row)).ToList();
        if (!rows.Contains(row) || rows.Count < 2 || Derivations.Rank(row, rows, Smallest.Contains(claim.Words.Next())) is not { } rank) return [];
        // Rows that their precision cannot tell apart share their places.
        return Derived.Only(rank.Range.Contains(stated) ? rank with { Value = stated } : rank);
    }

    /// <summary>Whether a place is claimed by a metric that the table has, without the list that it takes to say which place it is.</summary>
    public static bool LacksList(Case claim) => claim.Quantity.Kind == QuantityKind.Rank && Row(claim) is { List: null };

    private static Fact? Row(Case claim) =>
        claim.Words != ClaimWords.None && NamedRows.OnlySeries(claim) is { } series ? NamedRows.Latest(claim, series) : null;

    private static bool IsAlike(Fact one, Fact other) =>
        one.Metric == other.Metric && one.Period == other.Period && one.Statistic == other.Statistic && one.Basis == other.Basis && UnitMatching.Fit(one, other);
}
