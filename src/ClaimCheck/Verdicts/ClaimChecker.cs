using ClaimCheck.Links;

namespace ClaimCheck.Verdicts;

/// <summary>Judges linked claims.</summary>
public static class ClaimChecker
{
    /// <summary>The claim with its verdict.</summary>
    /// <param name="link">The claim and its row, or none.</param>
    /// <param name="options">How to judge.</param>
    /// <param name="published">The article's date, for claims that have none of their own; null when it is not known.</param>
    /// <param name="text">The article's plain text, in which the claim's spans stand: its words tell a median from a mean, and "eight times more" from "eight times as much". Null leaves them unread.</param>
    /// <remarks>Pure, and constant in cost but for the rows of the link. No value makes it throw.</remarks>
    public static CheckedClaim Check(Link link, CheckOptions options, DateOnly? published, string? text = null) =>
        new(link.Claim, link, Judge(link, options, published, text));

    /// <summary>The verdict on a link; see <see cref="Check"/>.</summary>
    public static Judgement Judge(Link link, CheckOptions options, DateOnly? published, string? text = null)
    {
        if (link.Conflict is { } conflict && link.Claim.Checkable) return AtOdds(link, conflict);
        var asked = Case.Of(link, options, published, text);
        var (row, outcome) = Decide(asked);
        // Scattered words are enough to confirm a number, and too little to accuse one.
        if ((link.Tentative || (link.Slender && options.Profile == Profile.Strict)) && IsAccusing(outcome.Verdict)) return Borrowed(link, options, published, text) ?? Undecided(link, options);
        var judged = outcome.Judged ?? asked;
        return Report(judged, outcome, outcome.Decided ?? row.Id);
    }

    /// <summary>A distinctive number that is exactly another metric's is that metric's, whatever row the scattered words point to; null when it is nobody's.</summary>
    private static Judgement? Borrowed(Link link, CheckOptions options, DateOnly? published, string? text)
    {
        var unlinked = Case.Of(link with { Fact = null, Series = [] }, options, published, text);
        if (unlinked.Fact is not null || BorrowedNumber.OfMetric(unlinked) is null) return null;
        var (row, outcome) = DecisionTable.Decide(unlinked);
        return outcome.Verdict == Verdict.Mismatch ? Report(unlinked, outcome, row.Id) : null;
    }

    private static bool IsAccusing(Verdict verdict) =>
        verdict is Verdict.Overstated or Verdict.Understated or Verdict.Contradicted or Verdict.Mismatch or Verdict.Outdated;

    private static Judgement Undecided(Link link, CheckOptions options)
    {
        var row = link.Fact ?? link.Ranking!.Rows[^1];
        var severity = options.RequireReference ? Severity.Warning : Severity.None;
        var why = link.Ranking is { IsAssumed: true }
            ? $"the sentence does not say by what the place is counted, and another order than that of {row.Metric} ({WhySentence.Place(row)}) may be meant"
            : link.Fact is null
            ? $"only the sentence before names {row.Subject} ({WhySentence.Place(row)}), too little to judge a place by it"
            : $"only some words of the sentence point to {WhySentence.Place(row)} ({row.Metric}), too few to judge the number by it";
        return new(Verdict.Unverified, severity, "D1", why)
        {
            Detail = "tentative-link",
            Rule = RuleCatalog.For(Verdict.Unverified)?.Code,
            Candidates = [new Candidate(row, string.Join("; ", link.Reasons)), .. link.Candidates],
        };
    }

    private static Judgement AtOdds(Link link, string conflict) =>
        new(Verdict.Mismatch, Severity.Warning, "D3", conflict) { Detail = Details.Rows, Rule = RuleCatalog.For(Verdict.Mismatch)?.Code, Candidates = link.Candidates };

    private static (DecisionRow Row, Outcome Outcome) Decide(Case asked)
    {
        if (!asked.Link.Ambiguous || asked.Fact is not null || asked.Link.Candidates.Count == 0 || !asked.Claim.Checkable) return DecisionTable.Decide(asked);
        var readings = DecisionTable.Rows[6];
        var agreed = SeveralRows.Weigh(asked, [.. asked.Link.Candidates.Select(candidate => candidate.Fact)]);
        return (readings, agreed ?? new Outcome(Verdict.Ambiguous) { Detail = Details.Rows });
    }

    private static Judgement Report(Case judged, Outcome outcome, string decided)
    {
        var nearest = judged.Comparison?.Nearest;
        var isSize = outcome.Verdict is Verdict.Overstated or Verdict.Understated;
        IEnumerable<string> undated = isSize && Severities.IsUndated(judged) ? [Marks.Undated] : [];
        var meaning = judged.Comparison?.Meaning ?? MeaningReader.Read(judged.Quantity, judged.Tolerances);
        var isRead = outcome.Detail?.StartsWith(Details.NotCheckable, StringComparison.Ordinal) != true;
        return new Judgement(outcome.Verdict, Severities.Of(judged, outcome), decided, WhySentence.Of(judged, outcome))
        {
            Detail = outcome.Detail,
            Rule = RuleCatalog.For(outcome.Verdict, judged.Derivation is not null)?.Code,
            Fact = judged.Fact ?? (outcome.Verdict == Verdict.Mismatch ? outcome.Other : null),
            Core = isRead ? meaning.Core : null,
            Halo = isRead ? meaning.Halo : null,
            Difference = nearest is var (claim, reference) ? Differences.Absolute(claim, reference) : null,
            Relative = nearest is var (stated, table) && Differences.Relative(stated, table) is { } relative ? Differences.Trimmed(Math.Round(relative, 4, MidpointRounding.AwayFromZero)) : null,
            Diagnosis = DiagnosisCatalog.Find(judged, outcome),
            Flags = [.. outcome.Flags.Concat(judged.Comparison?.Flags ?? []).Concat(judged.Flags).Concat(undated).Distinct().Order(StringComparer.Ordinal)],
            Candidates = judged.Link.Candidates,
            Derivation = judged.Derivation,
        };
    }
}
