using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>What a row of the decision table decided, before severity and wording.</summary>
/// <param name="Verdict">The verdict.</param>
internal sealed record Outcome(Verdict Verdict)
{
    /// <summary>Which mismatch, or why unverified; null for the others.</summary>
    public string? Detail { get; init; }

    /// <summary>Another row that the verdict rests on: whose number was borrowed, or which value was true before.</summary>
    public Fact? Other { get; init; }

    /// <summary>Marks that the decision earns.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>The hint that belongs to the decision itself; null to look through the catalogue.</summary>
    public string? Diagnosis { get; init; }

    /// <summary>The severity, where the row fixes it.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Whether the number was taken from somewhere else, which is always an error.</summary>
    public bool IsBorrowed { get; init; }

    /// <summary>The case that decided, where it is not the one that was asked: one of several rows.</summary>
    public Case? Judged { get; init; }

    /// <summary>The row of the table that decided, where it is not the one that answered.</summary>
    public string? Decided { get; init; }

    /// <summary>Unverified, and why.</summary>
    public static Outcome Unverified(string detail) => new(Verdict.Unverified) { Detail = detail };
}
