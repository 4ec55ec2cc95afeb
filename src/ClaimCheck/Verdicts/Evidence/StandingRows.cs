using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Which of several rows of one thing and time stands: by the days on which prose may state it, and by the table's own order.</summary>
internal static class StandingRows
{
    /// <summary>The row that stands first; the given one where none stands before it.</summary>
    public static Fact First(Case claim, Fact fact) =>
        SeriesRows.OfSameTime(claim.Link, fact).Aggregate(fact, (best, row) => Standing(claim, row).CompareTo(Standing(claim, best)) > 0 ? row : best);

    /// <summary>Whether a row stands as high as another.</summary>
    public static bool AreEqual(Case claim, Fact one, Fact other) => Standing(claim, one) == Standing(claim, other);

    /// <summary>The rows of one thing and time that stand below a row: what they have was replaced.</summary>
    public static IEnumerable<Fact> Below(Case claim, Fact fact) =>
        SeriesRows.OfSameTime(claim.Link, fact).Where(row => !IsKnownLater(claim, row) && Standing(claim, row).CompareTo(Standing(claim, fact)) < 0);

    /// <summary>Whether a row may no longer be stated, or not yet: its days are over or to come, or the table calls it superseded.</summary>
    public static bool IsOut(Case claim, Fact fact) => fact.Rank == FactRank.Deprecated || !Holds(fact, Day(claim));

    /// <summary>Whether the value of a row became known only behind the day of the article.</summary>
    public static bool IsKnownLater(Case claim, Fact row) => claim.Day is { } day && row.AsOf is { } known && known.Start > day;

    // Whether it holds, what the table ranks first, what was known on the day, the latest of that, and the more final.
    private static (bool Holds, int Rank, bool IsKnown, DateOnly Known, int Finality) Standing(Case claim, Fact row)
    {
        var rank = row.Rank switch
        {
            FactRank.Preferred => 2,
            FactRank.Normal => 1,
            _ => 0,
        };
        var finality = row.Status switch
        {
            FactStatus.Final or FactStatus.Revised => 2,
            FactStatus.Provisional or FactStatus.Estimate => 1,
            FactStatus.Forecast => 0,
            _ => 2,
        };
        return (Holds(row, Day(claim)), rank, !IsKnownLater(claim, row), row.AsOf?.Start ?? default, finality);
    }

    // What speaks of its own time may be stated on any day.
    private static Period? Day(Case claim) => claim.Claim.Period is null ? claim.When : null;

    private static bool Holds(Fact row, Period? day) => day is not { } now || !(row.ValidTo < now.Start || row.ValidFrom > now.Last);
}
