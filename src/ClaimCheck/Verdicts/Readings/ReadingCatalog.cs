using System.Collections.Frozen;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>The expressions with two readings, in the order in which they are asked.</summary>
public static class ReadingCatalog
{
    private static readonly FrozenSet<string> More = FrozenSet.Create(
        StringComparer.Ordinal, "more", "higher", "greater", "larger", "bigger", "longer", "stronger", "heavier", "richer");

    private static readonly FrozenSet<string> Rises = FrozenSet.Create(
        StringComparer.Ordinal, "increase", "increases", "increased", "rise", "rises", "rose", "risen", "grew", "grown", "growth", "gain", "jump", "jumped", "surge", "surged");

    private static readonly FrozenSet<string> Times = FrozenSet.Create(
        StringComparer.Ordinal, "time", "times", "duration", "latency", "wait", "waiting", "delay", "hours", "minutes", "seconds");

    /// <summary>All readings.</summary>
    public static IReadOnlyList<Reading> All { get; } =
    [
        new("times-more", "\"eight times more than\"", "8 times as much", "8 times as much on top of the first", TimesMore),
        new("n-fold", "\"an eightfold increase\"", "8 times as much", "8 times as much on top of the first", Fold),
        new("faster", "\"50% faster\"", "1.5 times the speed", "half the time", Faster),
        new("average", "\"on average\"", "the mean", "the median", Average),
        new("ton", "\"8 tons\"", "short tons of 2,000 pounds", "metric tons", UnitReadings.MetricTon),
        new("mile", "\"8 miles\"", "miles on land", "nautical miles", UnitReadings.NauticalMile),
    ];

    /// <summary>What a claim would be under its other reading; null for a claim with one.</summary>
    internal static (Reading Reading, Case Case)? Find(Case claim)
    {
        foreach (var reading in All)
        {
            if (reading.Alternative(claim) is { } other) return (reading, other);
        }

        return null;
    }

    private static Case? TimesMore(Case claim) =>
        IsMultiple(claim) && More.Contains(claim.Words.Next()) ? OneMore(claim) : null;

    private static Case? Fold(Case claim) =>
        IsMultiple(claim) && claim.Words.Number.EndsWith("fold", StringComparison.OrdinalIgnoreCase) && (Rises.Contains(claim.Words.Next()) || Rises.Contains(claim.Words.Previous())) ? OneMore(claim) : null;

    /// <summary>A speed that is 50% higher takes a third less time, and half the time is twice the speed: the row says which of the two it holds.</summary>
    private static Case? Faster(Case claim)
    {
        if (claim is not { Fact: { } fact, Quantity: { Unit.Dimension: Dimension.Percent, Amount: Amount.Point { Numeral: var numeral } } }) return null;
        if (claim.Words.Next() is not ("faster" or "quicker") || numeral.Value is <= 0 or >= 100) return null;
        var isTime = ClaimWords.Split(fact.Metric).Exists(Times.Contains);
        var other = isTime ? 100 * numeral.Value / (100 + numeral.Value) : 100 * numeral.Value / (100 - numeral.Value);
        return claim.Reading(claim.Quantity with { Amount = new Amount.Point(Changed(numeral, other)) }, fact);
    }

    /// <summary>An average beside a row of medians, where the table has both.</summary>
    private static Case? Average(Case claim)
    {
        if (claim.Fact is not { Statistic: Statistic.Mean } fact || !StatedTags.IsAverage(claim.Words)) return null;
        return claim.Link.Series.FirstOrDefault(row => row.Statistic == Statistic.Median && row.Period == fact.Period && UnitMatching.Fit(row, fact)) is { } median
            ? claim.Reading(claim.Quantity, median)
            : null;
    }

    private static bool IsMultiple(Case claim) =>
        claim is { Fact: not null, Quantity: { Unit.Dimension: Dimension.Multiple, Amount: Amount.Point } };

    private static Case OneMore(Case claim)
    {
        var numeral = ((Amount.Point)claim.Quantity.Amount).Numeral;
        return claim.Reading(claim.Quantity with { Amount = new Amount.Point(Changed(numeral, Saturating.Add(numeral.Value, 1))) }, claim.Fact!);
    }

    private static Numeral Changed(Numeral numeral, decimal value) => new(value, numeral.Granule, numeral.Scale, numeral.Form, numeral.Span);
}
