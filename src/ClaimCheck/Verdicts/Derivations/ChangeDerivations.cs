using System.Collections.Frozen;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Changes from one row of a series to another: in percent, in points, as a multiple or in the series' own unit.</summary>
internal static class ChangeDerivations
{
    private static readonly FrozenSet<string> Comparatives = FrozenSet.Create(StringComparer.Ordinal, "more", "higher", "greater", "larger", "bigger", "fewer", "less", "lower", "smaller", "above", "below");

    private static readonly FrozenSet<string> Rhythms = FrozenSet.Create(StringComparer.Ordinal, "annually", "yearly", "annum", "monthly", "weekly", "quarterly");

    private static readonly FrozenSet<string> Spans = FrozenSet.Create(StringComparer.Ordinal, "year", "quarter", "month", "week", "day", "decade");

    private static readonly FrozenSet<string> Timed = FrozenSet.Create(
        StringComparer.Ordinal,
        "from", "since", "than", "compared", "against", "versus", "between", "over", "earlier", "ago", "before", "after", "during", "annual", "average", "previous", "prior", "last", "this", "next", "when", "while",
        "today", "yesterday", "overnight", "morning", "afternoon", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "spring", "summer", "autumn", "winter");

    /// <summary>The change that a claim asks for; none without the metric and its base.</summary>
    public static IReadOnlyList<Derived> Find(Case claim)
    {
        if (!IsChange(claim) || BasePeriod.Find(claim.Words, claim.When) is not { } before || NamedRows.OnlySeries(claim) is not { } rows) return [];
        if (SeriesFinder.At(rows, before) is not { } from || NamedRows.Latest(claim, rows) is not { } to || ReferenceEquals(from, to) || !(from.Period!.Value.Start < to.Period!.Value.Start)) return [];
        return IsEachTime(claim.Words) ? Compound(claim, from, to) : Of(claim, from, to);
    }

    /// <summary>Whether a change lacks nothing to be worked out but its start: the clause names the series, and nothing in it says since when.</summary>
    public static bool LacksBase(Case claim) =>
        claim is { Fact: null, Claim.Period: null, Quantity.Direction: not ChangeDirection.None, Quantity.Unit.Dimension: Dimension.Percent or Dimension.Multiple }
        && !claim.Link.Ambiguous && claim.Words != ClaimWords.None && IsChange(claim) && !IsTimed(claim.Words) && NamedRows.OnlySeries(claim) is [{ Period: not null }, { Period: not null }, ..];

    private static IReadOnlyList<Derived> Of(Case claim, Fact from, Fact to)
    {
        var unit = claim.Quantity.Unit;
        return unit?.Dimension switch
        {
            // "Fell fourfold" is a quarter: how many times the later value goes into the earlier.
            Dimension.Multiple when claim.Quantity.Direction == ChangeDirection.Down => Derived.Only(Derivations.Ratio(from, to)),
            Dimension.Multiple => Derived.Only(Derivations.Ratio(to, from)),
            Dimension.Percent => [.. Derived.Only(Derivations.Growth(from, to)), .. Derived.Other(Derivations.Points(from, to), Details.Points, "fits if percentage points were meant")],
            Dimension.Points => Derived.Only(Derivations.Points(from, to)),
            _ when unit is not null && from.Unit is not null && unit.ConvertsTo(from.Unit) => Derived.Only(Derivations.Difference(from, to)),
            _ => [],
        };
    }

    /// <summary>"5% a year since 2019": between rows of whole years only, where the number of steps is plain.</summary>
    private static IReadOnlyList<Derived> Compound(Case claim, Fact from, Fact to)
    {
        var (first, last) = (from.Period!.Value.Start.Year, to.Period!.Value.Start.Year);
        var areYears = from.Period == Period.Year(first) && to.Period == Period.Year(last);
        return areYears && claim.Words.Next(1) is "year" or "annum" || claim.Words.Next() is "annually" or "yearly"
            ? claim.Quantity.Unit is { Dimension: Dimension.Percent } && areYears ? Derived.Only(Derivations.CompoundGrowth(from, to, last - first)) : []
            : [];
    }

    private static bool IsChange(Case claim)
    {
        var isSaid = claim.Quantity.Direction != ChangeDirection.None || Comparatives.Contains(claim.Words.Next()) || claim.Quantity.Unit is { Dimension: Dimension.Multiple };
        // "Lost 12 % of its staff": what changed stands behind "of", and its rows would be shares.
        return isSaid && claim.Words.Next() != "of";
    }

    /// <summary>Whether the change is told for each of many spans: "a year", "annually", "on average", "an average of".</summary>
    private static bool IsEachTime(ClaimWords words)
    {
        var (next, second) = (words.Next(), words.Next(1));
        return Rhythms.Contains(next) || (next is "a" or "an" or "per" or "each" or "every" && (Spans.Contains(second) || Rhythms.Contains(second)) && words.Next(2) is not ("earlier" or "ago" or "before"))
            || words.OwnBefore.Take(4).Any(word => word is "average" or "averaged" or "averaging" or "annual" or "annualised" or "annualized") || (next, second) is ("on", "average");
    }

    // Every word that may tell a time, understood or not: a base that is said must not be missed.
    private static bool IsTimed(ClaimWords words) => words.Before.Concat(words.After).Any(word =>
        Timed.Contains(word) || Spans.Contains(word) || Rhythms.Contains(word) || (word.EndsWith('s') && Spans.Contains(word[..^1])) || (word.Length == 4 && word.All(char.IsAsciiDigit)));
}
