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
        if (Doubt(claim) is not null || Row(claim) is not { } row || !HasOrder(claim, row)) return [];
        var isSmallestFirst = claim.Link.Ranking?.IsSmallestFirst ?? Smallest.Contains(claim.Words.Next());
        if (All(claim, row) is not { } rows || Derivations.Rank(row, rows, isSmallestFirst) is not { } rank) return [];
        // Rows that their precision cannot tell apart share their places.
        return Derived.Only(claim.Quantity.Amount.Value is { } stated && rank.Range.Contains(stated) ? rank with { Value = stated } : rank);
    }

    /// <summary>Why the table's list may be another than the article's; null where it is not in doubt.</summary>
    public static string? Doubt(Case claim) => claim.Link.Ranking?.Doubt;

    /// <summary>Whether a place is claimed by a metric that the table has, without the list that it takes to say which place it is.</summary>
    public static bool LacksList(Case claim) =>
        claim.Quantity.Kind == QuantityKind.Rank && (Row(claim) is { } row ? !HasOrder(claim, row) || All(claim, row) is null : claim.Link.Ranking is not null);

    private static bool HasOrder(Case claim, Fact row) => row.List is not null || claim.Link.Ranking is { Since: not null };

    // The rows of the list at one time; a subject of the list without a row of that time is a gap.
    private static List<Fact>? All(Case claim, Fact row)
    {
        if (claim.Link.Ranking is { Since: { } since, Rows: var series }) return Since(series, since, row);
        var listed = claim.Link.Listed.Where(other => other.List == row.List && IsAlike(other, row)).ToList();
        var rows = listed.FindAll(other => other.Period == row.Period);
        return rows.Contains(row) && rows.Count > 1 && listed.TrueForAll(other => rows.Exists(held => held.Subject == other.Subject)) ? rows : null;
    }

    // Every value behind the time that the claim counts from, up to its own; without one in between, nobody knows that it was lower.
    private static List<Fact>? Since(IReadOnlyList<Fact> series, Quantities.Period since, Fact row)
    {
        var later = series.Where(other => other.Period!.Value.Start > since.Last && other.Period.Value.Start <= row.Period!.Value.Start).ToList();
        if (later.Count < 2 || later[^1] != row || later[0].Period!.Value.Start.DayNumber - since.Last.DayNumber != 1) return null;
        for (var at = 1; at < later.Count; at++)
            if (later[at].Period!.Value.Start.DayNumber - later[at - 1].Period!.Value.Last.DayNumber != 1) return null;
        return later;
    }

    private static Fact? Row(Case claim) =>
        claim.Link.Ranking is { Rows: var ranked } ? NamedRows.Latest(claim, ranked)
        : claim.Words != ClaimWords.None && NamedRows.OnlySeries(claim) is { } series ? NamedRows.Latest(claim, series) : null;

    private static bool IsAlike(Fact one, Fact other) =>
        one.Metric == other.Metric && one.Statistic == other.Statistic && one.Basis == other.Basis && UnitMatching.Fit(one, other);
}
