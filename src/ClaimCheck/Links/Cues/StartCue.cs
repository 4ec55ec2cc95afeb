using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>The row of the figure that a change started from: "slashed from $47 billion to $8 billion" speaks of the value before.</summary>
/// <remarks>It follows from the row of the other end. Where the table has several earlier values, which one is meant is not said, and the link confirms and never accuses.</remarks>
internal static class StartCue
{
    // Words that tell the stages of one measure apart.
    private static readonly FrozenSet<string> Stages = FrozenSet.ToFrozenSet(
        ["before", "after", "current", "target", "goal", "planned", "projected", "initial", "previous", "prior", "starting", "final", "old", "new", "former"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The row of the start; -1 when none or more than one could be it.</summary>
    /// <param name="index">The table.</param>
    /// <param name="scan">The sentence.</param>
    /// <param name="claim">The claim that states the start.</param>
    /// <param name="end">The row of the other end.</param>
    public static int Find(TableIndex index, in Scan scan, Claim claim, int end)
    {
        var isNow = IsNow(scan, claim);
        var earlier = -1;
        if (claim.Period is { } stated)
        {
            // "against 39 percent in 2024": its time is said.
            foreach (var row in index.SeriesRows(end))
                if (row != end && index.Facts[row].Period is { } own && own.Overlaps(stated) && index.Facts[end].Period is { } last && !own.Overlaps(last)) return UnitCue.Fits(claim.Quantity, index.Facts[row]) ? row : -1;
        }

        foreach (var row in index.SeriesRows(end))
            if (!isNow && row != end && index.Facts[row].Period is { } held && index.Facts[end].Period is { } reached && held.Last < reached.Start && (earlier < 0 || held.Last > index.Facts[earlier].Period!.Value.Last)) earlier = row;
        if (earlier >= 0) return UnitCue.Fits(claim.Quantity, index.Facts[earlier]) ? earlier : -1;
        var found = -1;
        var name = Measure(index.Facts[end]);
        foreach (var row in index.SubjectRows(end))
        {
            if (row == end || index.SeriesRows(end).Contains(row) || !UnitCue.Fits(claim.Quantity, index.Facts[row]) || !Measure(index.Facts[row]).SetEquals(name)) continue;
            if (found >= 0 && !index.SeriesRows(found).Contains(row)) return -1;
            if (found < 0 || Last(index.Facts[row]) > Last(index.Facts[found])) found = row;
        }

        return found;
    }

    /// <summary>The only later row of a row's series, where no earlier one is; -1 when there is none or more than one.</summary>
    public static int Later(TableIndex index, int row)
    {
        var series = index.SeriesRows(row);
        if (series.Count != 2 || index.Facts[row].Period is not { } held) return -1;
        var other = series[0] == row ? series[1] : series[0];
        return index.Facts[other].Period is { } own && held.Last < own.Start ? other : -1;
    }

    /// <summary>Whether the start holds now, and so is the row that its end was taken for: "from 20% now to 24%" leads from the current value to the target.</summary>
    public static bool Swaps(TableIndex index, in Scan scan, Claim claim, int start, int end) =>
        IsNow(scan, claim) && IsGoal(index.Facts[start]) && !IsGoal(index.Facts[end]);

    // "from 20% now to 24%": what holds now is no earlier value.
    private static bool IsNow(in Scan scan, Claim claim) =>
        scan.Is(claim.Quantity.EndToken, "now") || scan.Is(claim.Quantity.EndToken, "today") || scan.Is(claim.Quantity.EndToken, "currently");

    private static bool IsGoal(Fact fact) => fact.Metric.Split(' ').Any(word => word is "target" or "goal" or "planned" or "projected");

    private static DateOnly Last(Fact fact) => fact.Period?.Last ?? DateOnly.MinValue;

    private static HashSet<string> Measure(Fact fact) =>
        new(fact.Metric.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Stages.Contains(word)), StringComparer.OrdinalIgnoreCase);
}
