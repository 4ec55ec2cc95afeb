using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Which of several rows of one thing and time stands: by the days on which prose may state it, and by the table's own order.</summary>
internal static class StandingRows
{
    /// <summary>The row that stands first; the given one where none stands before it.</summary>
    public static Fact First(Case claim, Fact fact) =>
        SeriesRows.OfSameTime(claim.Link, fact).Aggregate(fact, (best, row) => Standing(claim, row) > Standing(claim, best) ? row : best);

    /// <summary>Whether a row stands as high as another.</summary>
    public static bool AreEqual(Case claim, Fact one, Fact other) => Standing(claim, one) == Standing(claim, other);

    /// <summary>The rows of one thing and time that stand below a row: what they have was replaced.</summary>
    public static IEnumerable<Fact> Below(Case claim, Fact fact) =>
        SeriesRows.OfSameTime(claim.Link, fact).Where(row => Standing(claim, row) < Standing(claim, fact));

    /// <summary>Whether a row may no longer be stated, or not yet: its days are over or to come, or the table calls it superseded.</summary>
    public static bool IsOut(Case claim, Fact fact) => fact.Rank == FactRank.Deprecated || !Holds(fact, Day(claim));

    private static int Standing(Case claim, Fact row) => (Holds(row, Day(claim)) ? 3 : 0) + row.Rank switch
    {
        FactRank.Preferred => 2,
        FactRank.Normal => 1,
        _ => 0,
    };

    // What speaks of its own time may be stated on any day.
    private static Period? Day(Case claim) => claim.Claim.Period is null ? claim.When : null;

    private static bool Holds(Fact row, Period? day) => day is not { } now || !(row.ValidTo < now.Start || row.ValidFrom > now.Last);
}
