namespace ClaimCheck.Verdicts;

/// <summary>Row D6: a claim with two readings is judged in both.</summary>
internal static class SeveralReadings
{
    /// <summary>The verdict over all readings; null for a claim that has one.</summary>
    public static Outcome? Decide(Case claim)
    {
        if (claim.IsReading || claim.Comparison is null) return null;
        if (claim.Alternatives.Count > 0) return Weigh(claim, claim.Alternatives);
        return ReadingCatalog.Find(claim) is var (reading, other)
            ? Weigh(claim, [new Alternative(reading.Name, other, $"fits if {reading.Other} {(reading.Other.EndsWith('s') ? "were" : "was")} meant")])
            : null;
    }

    private static Outcome? Weigh(Case claim, IReadOnlyList<Alternative> alternatives)
    {
        var preferred = Judge(claim with { IsReading = true });
        foreach (var alternative in alternatives)
        {
            var other = Judge(alternative.Case);
            var (isFirst, isOther) = (Agrees(preferred), Agrees(other));
            if (isFirst && !isOther && alternative.IsRequired && IsBad(other)) return Ambiguous(alternative, Severity.Note);
            if (IsBad(preferred) && isOther) return Ambiguous(alternative, Severity.Warning);
            preferred = IsBad(preferred) && IsBad(other) && IsNearer(other, preferred) ? other : preferred;
            if (!preferred.Flags.Contains(alternative.Name)) preferred = preferred with { Flags = [.. preferred.Flags, alternative.Name] };
        }

        return preferred;
    }

    private static Outcome Judge(Case claim)
    {
        var (row, outcome) = DecisionTable.Decide(claim);
        return outcome with { Judged = outcome.Judged ?? claim, Decided = outcome.Decided ?? row.Id };
    }

    private static Outcome Ambiguous(Alternative alternative, Severity severity) => new(Verdict.Ambiguous)
    {
        Detail = alternative.Name,
        Severity = severity,
        Diagnosis = alternative.Hint,
    };

    private static bool Agrees(Outcome outcome) => outcome.Verdict is Verdict.Supported or Verdict.Rounded;

    private static bool IsBad(Outcome outcome) => outcome.Verdict is Verdict.Overstated or Verdict.Understated or Verdict.Contradicted or Verdict.Outdated or Verdict.Mismatch;

    private static bool IsNearer(Outcome other, Outcome preferred) => Distance(other) < Distance(preferred);

    private static decimal Distance(Outcome outcome) =>
        outcome.Judged?.Comparison?.Nearest is var (claim, reference) && Differences.Relative(claim, reference) is { } relative ? Math.Abs(relative) : decimal.MaxValue;
}

/// <summary>A claim under another of its readings.</summary>
/// <param name="Name">The reading: a flag and a detail.</param>
/// <param name="Case">The claim so read.</param>
/// <param name="Hint">What an ambiguous claim is told.</param>
internal sealed record Alternative(string Name, Case Case, string Hint)
{
    /// <summary>Whether it must hold too: a doubling time has to fit the whole series, not its last step alone.</summary>
    public bool IsRequired { get; init; }
}
