using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>The rows of one subject and metric, in time.</summary>
internal static class SeriesRows
{
    /// <summary>The row that holds at a time: the linked one if it overlaps, else the last that began by then. Null when all begin later.</summary>
    /// <param name="link">A link with a fact.</param>
    /// <param name="fact">The linked row.</param>
    /// <param name="when">When the claim speaks of; null for an undated claim, which meets the linked row.</param>
    public static Fact? ValidAt(Link link, Fact fact, Period? when)
    {
        if (when is not { } time || fact.Period is not { } period) return fact;
        if (link.Claim.Period is not null && period.Overlaps(time)) return fact;
        var begun = Alike(link, fact).Append(fact).Where(row => row.Period!.Value.Start <= time.Last).ToList();
        var last = begun.Count == 0 ? (DateOnly?)null : begun.Max(row => row.Period!.Value.Start);
        return period.Start == last ? fact : begun.Find(row => row.Period!.Value.Start == last);
    }

    /// <summary>Rows of the same period that give another value than the fact; those that its precision explains are left out.</summary>
    public static IReadOnlyList<Fact> Rivals(Link link, Fact fact, Quantity quantity, Tolerances tolerances)
    {
        var spread = ReferenceValue.Of(fact, quantity, tolerances)?.Spread ?? default;
        return [.. Same(link, fact).Where(row => row.Period == fact.Period
            && ReferenceValue.Of(row, quantity, tolerances) is { } value && !value.Spread.Intersects(spread))];
    }

    /// <summary>The dated rows that differ from the fact in nothing but time, in order of time.</summary>
    public static IReadOnlyList<Fact> Alike(Link link, Fact fact) =>
        [.. Same(link, fact).Where(row => row.Period is not null && row.Period != fact.Period).OrderBy(row => row.Period!.Value.Start)];

    private static IEnumerable<Fact> Same(Link link, Fact fact) => link.Series
        .Append(link.Fact)
        .OfType<Fact>()
        .Where(row => row != fact && row.Statistic == fact.Statistic && row.Basis == fact.Basis && UnitMatching.Fit(row, fact) && SameDimensions(row, fact));

    private static bool SameDimensions(Fact one, Fact other) =>
        one.Dimensions.Count == other.Dimensions.Count
        && one.Dimensions.All(pair => other.Dimensions.TryGetValue(pair.Key, out var value) && value == pair.Value);
}
