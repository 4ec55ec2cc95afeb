using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>A verdict with everything it rests on.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Decided">The row of the decision table that decided: <c>D0</c> to <c>D14</c>.</param>
/// <param name="Why">One sentence in plain English that an editor can read aloud.</param>
public sealed record Judgement(Verdict Verdict, Severity Severity, string Decided, string Why)
{
    /// <summary>Which mismatch, or why unverified: <c>metric</c>, <c>currency</c>, <c>no-reference</c>, <c>compatible-only</c>, <c>not-checkable:forecast</c>; null for the others.</summary>
    public string? Detail { get; init; }

    /// <summary>The rule's code (CC601, CC603, CC604, CC605, CC607, CC608); null for supported and rounded.</summary>
    public string? Rule { get; init; }

    /// <summary>The row that decided; for a mismatch of metric, the row whose number was borrowed. Null when unverified without one.</summary>
    public Fact? Fact { get; init; }

    /// <summary>How the value of <see cref="Fact"/> was worked out, where no row has it; null for a row of the table.</summary>
    public Derivation? Derivation { get; init; }

    /// <summary>What the words assert, in the fact's unit (the claim's when there is no fact); null when it was not computed.</summary>
    public Interval? Core { get; init; }

    /// <summary>What an editor lets pass as rounding, in the same unit; holds the core.</summary>
    public Interval? Halo { get; init; }

    /// <summary>Claim minus reference, in the fact's unit; null when there is nothing to subtract.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The difference as a part of the reference's magnitude, signed: positive when the claim is higher; null for a reference of 0.</summary>
    public decimal? Relative { get; init; }

    /// <summary>The likely slip ("million for billion"), a hint that changes no verdict; null when none fits.</summary>
    public string? Diagnosis { get; init; }

    /// <summary>Marks that qualify the verdict: <c>at-bound</c>, <c>undated</c>, <c>unit-assumed</c>, <c>implicature</c>, …; sorted.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Why somebody muted the claim; null when nobody did. A muted one keeps its verdict and has no severity.</summary>
    public string? Muted { get; init; }

    /// <summary>Rows that were near.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    /// <summary>The same verdict without severity, with the reason for that.</summary>
    /// <param name="reason">Why it is muted.</param>
    public Judgement Mute(string reason) => this with
    {
        Severity = Severity.None,
        Muted = reason,
        Why = $"{Why} (muted: {reason})",
        Flags = [.. Flags.Append(Marks.Muted).Order(StringComparer.Ordinal)],
    };
}
