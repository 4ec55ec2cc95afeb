namespace ClaimCheck.Verdicts;

/// <summary>The decision table: its rows in order, from "nothing to check" to "wrong size".</summary>
public static class DecisionTable
{
    /// <summary>All rows; the order is the priority.</summary>
    public static IReadOnlyList<DecisionRow> Rows { get; } =
    [
        new("D0", "not-checkable", "a forecast, a question, a denial or a vague word is unverified",
            "no table can confirm or deny what was not asserted", Preconditions.NotCheckable),
        new("D1", "no-reference", "without a row the claim is unverified, unless its number belongs to another metric of the same subject",
            "no row is a gap of the table, not a fault of the article; a distinctive number in the wrong place is one", Preconditions.NoReference),
        new("D2", "unlike-units", "another currency is a mismatch, any other unlike unit leaves the claim unverified",
            "amounts of different currencies cannot be compared without a rate and a day", Preconditions.UnlikeUnits),
        new("D3", "other-sort", "a row of another sort is a mismatch if it has the number; a typical value neither proves nor disproves a maximum",
            "a run of 12 hours is no contradiction of \"up to 16 hours\"", Preconditions.OtherStatistic),
        new("D4", "reference-stale", "a table that speaks only of later times leaves the claim unverified, unless the next of them has its number",
            "what holds now says nothing of what held then", Preconditions.NothingValid),
        new("D5", "conflicting", "rows of equal standing that lead to different verdicts are reported as such",
            "the tool does not choose between sources", SeveralRows.Conflicting),
        new("D6", "readings", "a sentence with two readings that lead to different verdicts is ambiguous",
            "a percentage of change may have been meant in points", Preconditions.Readings),
        new("D7", "supported", "the reference lies in what the words assert",
            "the reference's own rounding must not reach out of what is let pass, unless the numbers are equal", Agreement.Supported),
        new("D8", "rounded", "the reference lies in what an editor lets pass as rounding, or exactly at a strict bound",
            "rounding is not error", Agreement.Rounded),
        new("D9", "inconclusive", "the reference's own uncertainty reaches into what is let pass, or a bound is merely compatible",
            "a figure that could be right is not called wrong", Agreement.Inconclusive),
        new("D10", "implicature", "literally true, but weaker than the words suggest: a note",
            "\"more than 100\" is true of 640, and a reader expects 101 to 150", Agreement.TrueButWeak),
        new("D11", "outdated", "the number is an earlier, or only a later, value of the same series",
            "a figure that was true once needs another correction than a wrong one", Disagreement.OtherTime),
        new("D12", "contradicted-in-kind", "the event did not happen, the direction or the side of one half is wrong, or a small count is not that count",
            "here every miss is a miss", Disagreement.WrongInKind),
        new("D13", "contradicted-in-size", "off by half or more, or by twenty points, unless the number is that of another metric or period",
            "no rounding explains it", Disagreement.WrongInSize),
        new("D14", "wrong-size", "right order and side, but too high or too low",
            "the difference and its severity say how much", Disagreement.TooHighOrLow),
    ];

    internal static (DecisionRow Row, Outcome Outcome) Decide(Case claim)
    {
        foreach (var row in Rows)
        {
            if (row.Decide(claim) is { } outcome) return (row, outcome);
        }

        return (Rows[1], Outcome.Unverified(Details.NoReference));
    }
}
