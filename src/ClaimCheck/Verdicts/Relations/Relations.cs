using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Relates two stated figures without a table. Agreement does not carry over: what agrees with both ends of a range leaves the ends apart.</summary>
/// <remarks>Pure and constant in cost; no figure makes it throw.</remarks>
public static class Relations
{
    /// <summary>The relation of two figures.</summary>
    /// <param name="earlier">The one that was stated first.</param>
    /// <param name="later">The other.</param>
    /// <param name="tolerances">The widths in force.</param>
    public static FigureRelation Of(StatedFigure earlier, StatedFigure later, Tolerances tolerances)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (ComparisonGate.Closed(earlier, later) is { } tag) return Apart(earlier, later, tag, tolerances);
        var pair = FigurePair.Of(earlier, later, tolerances);
        if (pair.First.Core.Intersects(pair.Second.Core)) return Related(Relation.Agree, Severity.None, pair) with { Flags = pair.IsRangeEndpoint ? [Marks.RangeEndpoint] : [] };
        if (pair.First.Halo.Intersects(pair.Second.Halo) || pair.IsExtremeBesideTypical || IsOfOtherSort(earlier, later)) return Related(Relation.Compatible, Severity.None, pair);
        if (pair.First.Widest.Intersects(pair.Second.Widest)) return Related(Relation.Tension, Severity.Note, pair);
        if (!FigureTimes.Differ(earlier.When, later.When)) return Related(Relation.Conflict, pair.HasEvent || !(pair.Ratio < Defaults.ConflictRatio) ? Severity.Error : Severity.Warning, pair);
        var isImpossible = FigureTimes.IsImpossible(pair);
        return Related(Relation.Changed, isImpossible ? Severity.Warning : Severity.None, pair) with { Flags = isImpossible ? ["order"] : [] };
    }

    private static bool IsOfOtherSort(StatedFigure one, StatedFigure other) =>
        one.Statistic != Statistic.Unstated && other.Statistic != Statistic.Unstated && one.Statistic != other.Statistic;

    private static FigureRelation Related(Relation relation, Severity severity, FigurePair pair) => new(relation, severity, Sentence(relation, pair))
    {
        Ratio = relation is Relation.Conflict or Relation.Changed ? pair.Ratio : null,
    };

    /// <summary>The same distinctive number for two metrics of one subject is a likely mix-up; anything else that is not comparable says nothing.</summary>
    private static FigureRelation Apart(StatedFigure earlier, StatedFigure later, string tag, Tolerances tolerances)
    {
        var isSame = tag == "metric" && Distinctiveness.Is(earlier.Quantity) && Distinctiveness.Is(later.Quantity)
            && FigurePair.Of(earlier, later, tolerances) is { First.Core: var one, Second.Core: var other } && one.Intersects(other);
        var (first, second) = (QuantityWording.Of(earlier.Quantity), QuantityWording.Of(later.Quantity));
        return isSame
            ? new(Relation.NotComparable, Severity.Warning, $"{first} is the {earlier.Metric} in one text, and {second} the {later.Metric} in the other") { Tag = tag, Flags = ["same-number"] }
            : new(Relation.NotComparable, Severity.None, $"{first} and {second} are not of the same {tag}") { Tag = tag };
    }

    private static string Sentence(Relation relation, FigurePair pair) => $"one text has {pair.Earlier}, another {pair.Later}, " + relation switch
    {
        Relation.Agree => "which agree",
        Relation.Compatible => "which may both be true",
        Relation.Tension => "which may both be true, though one suggests what the other denies",
        Relation.Changed => "and they speak of different times",
        _ when pair.Ratio is { } ratio && ratio >= 1.005m => $"apart by a factor of {NumberWording.Of(Math.Round(ratio, 2, MidpointRounding.AwayFromZero))}; not both are right",
        _ => "and not both are right",
    };
}
