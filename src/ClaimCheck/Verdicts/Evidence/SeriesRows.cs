using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>The rows of one subject and metric, in time.</summary>
internal static class SeriesRows
{
    // Numbers whose squares fit.
    private const decimal Largest = 1e13m;

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

    /// <summary>The first row that begins behind a time, of the fact and those that differ from it in nothing but time; null when none does.</summary>
    public static Fact? NextAfter(Link link, Fact fact, Period when) =>
        fact.Period is null ? null : Alike(link, fact).Append(fact).Where(row => row.Period!.Value.Start > when.Last).MinBy(row => row.Period!.Value.Start);

    /// <summary>The row of the earliest time, of those that differ from the fact in nothing but time.</summary>
    public static Fact FirstOf(Link link, Fact fact) => Alike(link, fact) is [{ } first, ..] && first.Period!.Value.Start < fact.Period?.Start ? first : fact;

    /// <summary>Rows of the same time that give another value than the fact; those that its precision or their own explains are left out.</summary>
    public static IReadOnlyList<Fact> Rivals(Link link, Fact fact, Quantity quantity, Tolerances tolerances)
    {
        if (ReferenceValue.Of(fact, quantity, tolerances) is not { } own) return [];
        return [.. OfSameTime(link, fact).Where(row => ReferenceValue.Of(row, quantity, tolerances) is { } value && !AreCompatible(own, value))];
    }

    /// <summary>The rows that differ from the fact in nothing but their value and standing.</summary>
    public static IEnumerable<Fact> OfSameTime(Link link, Fact fact) => Same(link, fact).Where(row => row.Period == fact.Period);

    /// <summary>The dated rows that differ from the fact in nothing but time, in order of time.</summary>
    public static IReadOnlyList<Fact> Alike(Link link, Fact fact) =>
        [.. Same(link, fact).Where(row => row.Period is not null && row.Period != fact.Period).OrderBy(row => row.Period!.Value.Start)];

    private static IEnumerable<Fact> Same(Link link, Fact fact) => link.Series
        .Append(link.Fact)
        .OfType<Fact>()
        .Where(row => row != fact && row.Statistic == fact.Statistic && row.Basis == fact.Basis && UnitMatching.Fit(row, fact) && SameDimensions(row, fact));

    /// <summary>Whether two values may be measurements of one thing: their spreads meet, or they are apart by no more than twice their joint standard uncertainty (VIM 2.47).</summary>
    private static bool AreCompatible(ReferenceValue one, ReferenceValue other)
    {
        if (one.Spread.Intersects(other.Spread)) return true;
        if (one.IsRange || other.IsRange || Width(one) is not { } a || Width(other) is not { } b || Math.Max(a, b) > Largest || Math.Abs(one.Low / 2 - other.Low / 2) > Largest) return false;
        var apart = one.Low - other.Low;
        // A half-width d is a rectangular distribution, of standard uncertainty d/√3; squared, no root is needed.
        return 3 * apart * apart <= 4 * ((a * a) + (b * b));
    }

    private static decimal? Width(ReferenceValue value) => value.Spread is { Low: { } low, High: { } high } ? Saturating.Subtract(high, low) / 2 : null;

    private static bool SameDimensions(Fact one, Fact other) =>
        one.Dimensions.Count == other.Dimensions.Count
        && one.Dimensions.All(pair => other.Dimensions.TryGetValue(pair.Key, out var value) && value == pair.Value);
}
