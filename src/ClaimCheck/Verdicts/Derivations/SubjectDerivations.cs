using System.Collections.Frozen;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>One subject beside another: "more than twice that of Borda", "48% of Acme's", "$20 million more than Corda's".</summary>
internal static class SubjectDerivations
{
    private static readonly FrozenSet<string> Less = FrozenSet.Create(
        StringComparer.Ordinal, "less", "fewer", "lower", "smaller", "cheaper", "slower", "shorter", "lighter", "poorer", "weaker");

    private static readonly FrozenSet<string> More = FrozenSet.Create(
        StringComparer.Ordinal, "more", "higher", "greater", "larger", "bigger", "longer", "heavier");

    /// <summary>What the rows of two named subjects give; none unless the clause names both, and one metric.</summary>
    public static IReadOnlyList<Derived> Find(Case claim)
    {
        var unit = claim.Quantity.Unit;
        if (unit?.Dimension == Dimension.Multiple) return Two(claim) is var (above, below) ? Multiple(claim, above, below) : [];
        var isPart = unit?.Dimension == Dimension.Percent && claim.Quantity.Direction == ChangeDirection.None && (claim.Words.Next() == "of" || (claim.Words.Next(), claim.Words.Next(1)) is ("that", "of"));
        if (!(isPart || IsApart(claim.Words)) || Two(claim) is not var (one, other)) return [];
        if (isPart) return Derived.Only(Derivations.Share(one, other));
        // "Less" says the side that no sign of the number says.
        var isLess = claim.Quantity.Direction == ChangeDirection.None && Comparative(claim.Words) is { } word && Less.Contains(word);
        if (unit?.Dimension == Dimension.Percent) return isLess ? Derived.Only(Derivations.Shortfall(other, one)) : Derived.Only(Derivations.Growth(other, one));
        if (unit is null || one.Unit is null || !unit.ConvertsTo(one.Unit)) return [];
        return Derived.Only(isLess ? Derivations.Difference(one, other) : Derivations.Difference(other, one));
    }

    // "Four times fewer" is a quarter, however odd: nothing else can be meant.
    private static IReadOnlyList<Derived> Multiple(Case claim, Fact one, Fact other) =>
        Derived.Only(Less.Contains(claim.Words.Next()) ? Derivations.Ratio(other, one) : Derivations.Ratio(one, other));

    private static bool IsApart(ClaimWords words) => Comparative(words) is not null && words.ClauseAfter.Take(4).Contains("than");

    private static string? Comparative(ClaimWords words)
    {
        var next = words.Next();
        if (Less.Contains(next) || More.Contains(next)) return next;
        return ClaimWords.Split(words.Number).Find(word => Less.Contains(word) || More.Contains(word));
    }

    private static (Fact One, Fact Other)? Two(Case claim)
    {
        var series = SeriesFinder.Named(claim.Link, claim.Words.Clause);
        if (series.Count != 2 || series[0][0].Metric != series[1][0].Metric) return null;
        var (before, after) = (claim.Words.ClauseBefore.ToList(), claim.Words.ClauseAfter.ToList());
        var above = series.Where(rows => NamedRows.HasSubject(rows[0], before) && !NamedRows.HasSubject(rows[0], after)).ToList();
        var below = series.Where(rows => NamedRows.HasSubject(rows[0], after) && !NamedRows.HasSubject(rows[0], before)).ToList();
        if (above.Count != 1 || below.Count != 1) return null;
        return NamedRows.Latest(claim, above[0]) is { } one && NamedRows.Latest(claim, below[0]) is { } other && one.Period == other.Period ? (one, other) : null;
    }
}
