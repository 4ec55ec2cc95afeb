using System.Collections.Frozen;
using ClaimCheck.Links;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>What the times of two figures allow.</summary>
internal static class FigureTimes
{
    // Two texts of one week speak of one state of things.
    private const int SameTime = 7;

    // Stems, as the stemmer leaves them.
    private static readonly FrozenSet<string> Cumulative = FrozenSet.Create(
        StringComparer.Ordinal, "toll", "death", "fatal", "kill", "victim", "cumulativ", "total");

    /// <summary>Whether two figures speak of different times; one without a date meets every time.</summary>
    public static bool Differ(Period? one, Period? other)
    {
        if (one is not { } first || other is not { } second) return false;
        var (early, late) = first.Start <= second.Start ? (first, second) : (second, first);
        return late.Start.DayNumber - early.Last.DayNumber > SameTime;
    }

    /// <summary>Whether things cannot have gone that way: a count of all so far fell, or what was crossed was not reached later.</summary>
    public static bool IsImpossible(FigurePair pair)
    {
        var (early, late) = pair.Left.When?.Start <= pair.Right.When?.Start ? (pair.First, pair.Second) : (pair.Second, pair.First);
        var (first, second) = pair.Left.When?.Start <= pair.Right.When?.Start ? (pair.Left, pair.Right) : (pair.Right, pair.Left);
        var isFall = late.Halo.IsBelow(early.Halo);
        if (isFall && first.Quantity.Hedge is { Class: HedgeClass.Threshold, Downward: false }) return true;
        return isFall && (first.Metric ?? second.Metric) is { } metric && ClaimWords.Split(metric).Exists(word => Cumulative.Contains(Stemmer.Stem(word)));
    }
}
