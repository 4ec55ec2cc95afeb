using System.Collections.Frozen;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Rows that may confirm a number and never accuse it: one of a later time, and one that holds what a sentence foretells.</summary>
/// <remarks>See docs/decisions/0018-rows-that-only-confirm.md.</remarks>
internal static class ConfirmingRows
{
    // A model year, a season and a fiscal year are spoken of before they begin, and not years before.
    private const int YearsAhead = 1;

    // A plan, a price list or a poll is filed under the day on which it was told.
    private const int YearsBack = 1;

    // What will have changed is not what holds now.
    private static readonly FrozenSet<string> Changes = FrozenSet.ToFrozenSet(
        [
            "rise", "rises", "rising", "grow", "grows", "growing", "increase", "increases", "increasing", "climb", "climbs", "jump", "expand", "fall", "falls", "falling", "drop", "drops", "decline", "declines", "shrink", "slip", "slow",
            "reach", "reaches", "hit", "top", "exceed", "surpass", "double", "triple", "return", "recover", "widen", "narrow", "cut", "raise", "lower", "reduce", "lift", "boost", "bring", "again",
        ],
        StringComparer.Ordinal);

    // What somebody expects is expected of a time to come, near or far.
    private static readonly FrozenSet<string> Expecting = FrozenSet.ToFrozenSet(
        ["expect", "expects", "expected", "plan", "plans", "planned", "predict", "predicts", "predicted", "project", "projects", "projected", "forecast", "forecasts", "aim", "aims", "hope", "hopes", "intend", "intends", "promise", "promises", "promised"],
        StringComparer.Ordinal);

    // "To raise it to 37%", "should take 41 minutes": what is aimed at, not what holds.
    private static readonly FrozenSet<string> Aiming = FrozenSet.ToFrozenSet(["to", "should", "must", "want", "wants", "wanted", "target", "targets", "goal"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Modals = FrozenSet.ToFrozenSet(["would", "could", "might", "should"], StringComparer.Ordinal);

    /// <summary>Whether a row of a later time has the number of a claim that names no time: the article speaks of what the row is about, before its time has come. What is said to be expected may be years ahead, and so may a target that is aimed at.</summary>
    public static bool HoldLater(Case claim) =>
        claim is { Fact: { Period: { } held } fact, Derivation: null, Claim.Period: null, When: { } now }
        && fact.Status != FactStatus.Forecast && held.Start > now.Last && (held.Start.Year <= now.Last.Year + YearsAhead || claim.Words.ClauseBefore.Any(Expecting.Contains) || (PlannedRows.Hold(fact) && claim.Words.ClauseBefore.Any(Aiming.Contains)))
        && !StandingRows.IsOut(claim, fact) && Agrees(claim);

    /// <summary>Whether a row that is the only one of its series has the number of a sentence that names another time: the day of the row is when it was entered, or the time is of something else.</summary>
    public static bool HoldAsOf(Case claim) => claim is { Link.IsAsOf: true, Fact: { } fact } && !StandingRows.IsOut(claim, fact) && Agrees(claim);

    /// <summary>Whether a row holds what a sentence foretells or promises: it agrees, and its time is neither long over nor that of a value which is said to change.</summary>
    /// <param name="reason">Why the claim asserts nothing.</param>
    /// <param name="claim">The claim with its row.</param>
    public static bool HoldForetold(string reason, Case claim)
    {
        if (reason is not ("forecast" or "hypothetical") || claim is not { Fact: { } fact, Derivation: null } || !Agrees(claim)) return false;
        if (IsSupposed(claim.Words)) return false;
        if (claim.Claim.Period is { } stated && !claim.Link.IsAsOf) return fact.Period is not { } own || own.Overlaps(stated);
        var isAhead = fact.Period is { } held && held.Start > claim.Day;
        var isOver = fact.Period is { } past && past.Last < claim.Day?.AddYears(-YearsBack);
        return isAhead || (!isOver && claim.Quantity.Direction == ChangeDirection.None && !claim.Words.ClauseBefore.Any(Changes.Contains));
    }

    /// <summary>Whether a number is left open because its row can only confirm, and does not: that row is free for another number.</summary>
    public static bool CouldOnlyConfirm(Judgement judgement) =>
        judgement is { Verdict: Verdict.Unverified, Detail: Details.ReferenceStale or Details.NotCheckable + "forecast" or Details.NotCheckable + "hypothetical" };

    /// <summary>Whether a row has a claim's number, or one that rounds to it; a figure of one digit rounds to many a row.</summary>
    public static bool Agrees(Case claim)
    {
        if (claim.Comparison is not { } beside) return false;
        var fit = Fit.Of(beside);
        return fit.Supports(beside) || (fit.Rounds(beside) is not null && Distinctiveness.HasSeveralFigures(claim.Quantity));
    }

    // "If 40 staff left", "would have cost $2 million": no row holds what is merely imagined.
    private static bool IsSupposed(ClaimWords words)
    {
        var before = words.ClauseBefore.ToList();
        for (var at = 0; at < before.Count; at++)
            if (before[at] is "if" or "unless" || (before[at] == "have" && (at == 0 || before[at - 1] != "to") && at + 1 < before.Count && Modals.Contains(before[at + 1]))) return true;
        return false;
    }
}
