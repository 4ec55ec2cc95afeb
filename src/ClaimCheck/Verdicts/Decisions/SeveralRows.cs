using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Judges one claim by several rows at once.</summary>
internal static class SeveralRows
{
    /// <summary>Row D5: rows of one period that disagree with each other.</summary>
    public static Outcome? Conflicting(Case claim)
    {
        if (claim.Rivals.Count == 0 || claim.Fact is not { } fact) return null;
        var agreed = Weigh(claim, [fact, .. claim.Rivals]);
        if (agreed is null) return new Outcome(Verdict.Conflicting) { Other = claim.Rivals[0] };
        return agreed.Verdict == Verdict.Unverified ? null : agreed;
    }

    /// <summary>The verdict on which all rows agree in kind: the best when all fit, the mildest when none does. Null when they are of two minds.</summary>
    public static Outcome? Weigh(Case claim, IReadOnlyList<Fact> rows)
    {
        var judged = rows
            .Select(claim.Against)
            .Select(one => (Case: one, Decision: DecisionTable.Decide(one)))
            .Select(one => one.Decision.Outcome with
            {
                Judged = one.Case,
                Decided = one.Decision.Outcome.Decided ?? one.Decision.Row.Id,
                Severity = Severities.Of(one.Case, one.Decision.Outcome),
            })
            .ToList();
        var decided = judged
            .Where(one => one.Verdict != Verdict.Unverified)
            .OrderBy(one => one.Severity)
            .ThenBy(one => one.Verdict != Verdict.Supported)
            .ToList();
        if (decided.Count == 0) return judged[0];
        var agree = decided.Count(one => one.Verdict is Verdict.Supported or Verdict.Rounded);
        return agree == 0 || agree == decided.Count ? decided[0] with { Flags = [.. decided[0].Flags, Marks.SeveralRows] } : null;
    }
}
