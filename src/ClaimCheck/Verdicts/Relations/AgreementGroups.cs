using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Figures that can all be true at once.</summary>
/// <param name="Figures">The figures, in the order in which they were given.</param>
/// <param name="Witnesses">How many sources stand behind them: texts that quote one source count once.</param>
public sealed record AgreementGroup(IReadOnlyList<StatedFigure> Figures, int Witnesses);

/// <summary>Sorts the figures of several texts. Because agreement does not carry over from pair to pair, a figure may stand in several groups.</summary>
public static class AgreementGroups
{
    /// <summary>The largest groups whose figures share a value that all of them assert; those that cannot be compared with the first figure are left out. The group of the lowest values comes first.</summary>
    /// <param name="figures">Figures of one thing.</param>
    /// <param name="tolerances">The widths in force.</param>
    /// <remarks>Quadratic in the figures at worst. Intervals on a line that meet pairwise share a value, so that each group is found at the lower end of one of its cores.</remarks>
    public static IReadOnlyList<AgreementGroup> Of(IReadOnlyList<StatedFigure> figures, Tolerances tolerances)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Count == 0) return [];
        var cores = figures
            .Where(figure => ComparisonGate.Closed(figures[0], figure) is null)
            .Select(figure => (Figure: figure, FigurePair.Of(figures[0], figure, tolerances).Second.Core))
            .ToList();
        var groups = new List<List<StatedFigure>>();
        foreach (var (_, start) in cores.OrderBy(core => core.Core.Low ?? decimal.MinValue).ThenBy(core => core.Core.LowOpen))
        {
            var found = cores.Where(core => StartsBy(core.Core, start) && core.Core.Intersects(start)).Select(core => core.Figure).ToList();
            if (!groups.Exists(group => found.TrueForAll(group.Contains)))
            {
                groups.RemoveAll(group => group.TrueForAll(found.Contains));
                groups.Add(found);
            }
        }

        return [.. groups.Select(group => new AgreementGroup(group, Witnesses(group)))];
    }

    private static int Witnesses(List<StatedFigure> group) =>
        group.Count(figure => figure.Source is null) + group.Select(figure => figure.Source).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>Whether a set begins no later than another, so that it holds the other's first values if they meet at all.</summary>
    private static bool StartsBy(Interval set, Interval other) =>
        set.Low is not { } low || (other.Low is { } start && (low < start || (low == start && (!set.LowOpen || other.LowOpen))));
}
