using System.Collections.Frozen;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>A derivation that a claim asks for.</summary>
/// <param name="Derivation">The value.</param>
/// <param name="Name">Which reading of the claim it answers; empty for the only one.</param>
/// <param name="Hint">What an ambiguous claim is told.</param>
internal sealed record Derived(Derivation Derivation, string Name, string Hint)
{
    /// <summary>Whether it must fit as well as the first.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>Finds what a claim without a row of its own asks to be worked out. Everything that goes in must be named: the metric, and what is compared with what.</summary>
internal static class DerivationFinder
{
    private static readonly FrozenSet<string> Comparatives = FrozenSet.Create(StringComparer.Ordinal, "more", "higher", "greater", "larger", "bigger", "fewer", "less", "lower", "smaller", "above", "below");

    private static readonly FrozenSet<string> Doubling = FrozenSet.Create(StringComparer.Ordinal, "double", "doubles", "doubled", "doubling");

    /// <summary>The derivations, the preferred reading first; none when anything is left to a guess.</summary>
    public static IReadOnlyList<Derived> Find(Case claim)
    {
        if (!claim.Claim.Checkable || claim.Words == ClaimWords.None) return [];
        if (claim.Quantity.Kind == QuantityKind.Duration) return IsDoubling(claim) ? DoublingTime(claim) : [];
        if (Change(claim) is { Count: > 0 } change) return change;
        return claim.Quantity.Direction != ChangeDirection.None ? []
            : claim.Quantity.Unit?.Dimension switch
            {
                Dimension.Percent => Share(claim),
                Dimension.Multiple => MultipleOfAnother(claim),
                _ => [],
            };
    }

    /// <summary>Whether a length of time says how long a doubling takes: "doubling every four months".</summary>
    public static bool IsDoubling(Case claim) =>
        claim.Quantity.Kind == QuantityKind.Duration && claim.Words.Before.Take(4).Contains("every") && claim.Words.Before.Take(6).Any(Doubling.Contains);

    /// <summary>From one row of a series to another: in percent, in points, as a multiple or in the series' own unit.</summary>
    private static IReadOnlyList<Derived> Change(Case claim)
    {
        var unit = claim.Quantity.Unit;
        var isMultiple = unit is { Dimension: Dimension.Multiple };
        var isChange = claim.Quantity.Direction != ChangeDirection.None || Comparatives.Contains(claim.Words.Next());
        if (!isChange && !isMultiple) return [];
        // "Lost 12 % of its staff": what changed stands behind "of", and its rows would be shares.
        if (claim.Words.Next() == "of") return [];
        if (BasePeriod.Find(claim.Words, claim.When) is not { } before || OnlySeries(claim) is not { } rows) return [];
        if (SeriesFinder.At(rows, before) is not { } from || Latest(claim, rows) is not { } to || ReferenceEquals(from, to) || !(from.Period!.Value.Start < to.Period!.Value.Start)) return [];
        if (isMultiple) return claim.Quantity.Direction == ChangeDirection.Down ? [] : Only(Derivations.Ratio(to, from));
        return unit?.Dimension switch
        {
            Dimension.Percent => [.. Only(Derivations.Growth(from, to)), .. Of(Derivations.Points(from, to), Details.Points, "fits if percentage points were meant")],
            Dimension.Points => Only(Derivations.Points(from, to)),
            _ when unit is not null && from.Unit is not null && unit.ConvertsTo(from.Unit) => Only(Derivations.Difference(from, to)),
            _ => [],
        };
    }

    /// <summary>"A fifth of the budget": the part stands before the number, the whole behind "of", both rows of one time.</summary>
    private static IReadOnlyList<Derived> Share(Case claim)
    {
        if (claim.Words.Next() != "of") return [];
        var wholes = SeriesFinder.Named(claim.Link, [.. claim.Words.ClauseAfter.Skip(1)]);
        var parts = SeriesFinder.Named(claim.Link, [.. claim.Words.ClauseBefore.Reverse()]);
        if (wholes.Count != 1 || parts.Count != 1 || wholes[0][0].Metric == parts[0][0].Metric || wholes[0][0].Subject != parts[0][0].Subject) return [];
        return Latest(claim, parts[0]) is { } part && Latest(claim, wholes[0]) is { } whole && part.Period == whole.Period ? Only(Derivations.Share(part, whole)) : [];
    }

    /// <summary>"More than twice Spain's": one subject before the number, one behind it, the same metric and time.</summary>
    private static IReadOnlyList<Derived> MultipleOfAnother(Case claim)
    {
        var series = SeriesFinder.Named(claim.Link, claim.Words.Clause);
        if (series.Count != 2 || series[0][0].Metric != series[1][0].Metric) return [];
        var (before, after) = (claim.Words.ClauseBefore.ToList(), claim.Words.ClauseAfter.ToList());
        var above = series.Where(rows => IsNamed(rows[0], before) && !IsNamed(rows[0], after)).ToList();
        var below = series.Where(rows => IsNamed(rows[0], after) && !IsNamed(rows[0], before)).ToList();
        if (above.Count != 1 || below.Count != 1) return [];
        return Latest(claim, above[0]) is { } one && Latest(claim, below[0]) is { } other && one.Period == other.Period ? Only(Derivations.Ratio(one, other)) : [];
    }

    /// <summary>"Doubling every four months" must hold of the whole series, and of its last step.</summary>
    private static IReadOnlyList<Derived> DoublingTime(Case claim)
    {
        if (OnlySeries(claim) is not { } rows) return [];
        var dated = rows.Where(row => row.Period is { } period && (claim.When is not { } now || period.Start <= now.Last)).ToList();
        if (dated.Count < 2) return [];
        var last = Only(Derivations.DoublingTime(dated[^2], dated[^1]));
        return dated.Count == 2 ? last
            : [.. last, .. Of(Derivations.DoublingTime(dated[0], dated[^1]), Marks.BasePeriod, "fits the last step of the series and not the whole of it").Select(whole => whole with { IsRequired = true })];
    }

    private static IReadOnlyList<Fact>? OnlySeries(Case claim) =>
        SeriesFinder.Named(claim.Link, claim.Words.Clause) is [var rows] ? rows : null;

    /// <summary>The row that the claim's own time asks for: the one that it names, else the last one that began by then.</summary>
    private static Fact? Latest(Case claim, IReadOnlyList<Fact> rows)
    {
        if (claim.Claim.Period is { } stated) return SeriesFinder.At(rows, stated);
        if (rows.Count == 1) return rows[0];
        return rows.LastOrDefault(row => row.Period is { } period && (claim.When is not { } now || period.Start <= now.Last));
    }

    private static bool IsNamed(Fact row, IReadOnlyList<string> words) =>
        row.Aliases.Append(row.Subject).Any(name => ClaimWords.Split(name).TrueForAll(part => words.Contains(part) || words.Contains(part + "'s") || words.Contains(part + "’s")));

    private static IReadOnlyList<Derived> Only(Derivation? derivation) => Of(derivation, "", "");

    private static IReadOnlyList<Derived> Of(Derivation? derivation, string name, string hint) => derivation is null ? [] : [new Derived(derivation, name, hint)];
}
