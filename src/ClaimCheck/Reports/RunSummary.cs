using ClaimCheck.References;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>What a whole run did: the last line of every report.</summary>
public sealed record RunSummary
{
    /// <summary>Documents that were read, empty ones included.</summary>
    public int Documents { get; init; }

    /// <summary>Claims that were found in them.</summary>
    public int Claims { get; init; }

    /// <summary>Claims by verdict; a verdict that did not occur is absent. Empty when nothing was verified.</summary>
    public IReadOnlyDictionary<Verdict, int> Verdicts { get; init; } = new Dictionary<Verdict, int>();

    /// <summary>Claims by severity; a severity that did not occur is absent.</summary>
    public IReadOnlyDictionary<Severity, int> Severities { get; init; } = new Dictionary<Severity, int>();

    /// <summary>How often the numbers of an article say something against each other.</summary>
    public int Findings { get; init; }

    /// <summary>How many problems were met, notes included.</summary>
    public int Problems { get; init; }

    /// <summary>The tables that were used, as named, in order; empty when there was none.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Rows of the given tables that no claim used; empty when nothing was verified.</summary>
    public IReadOnlyList<Fact> UnusedFacts { get; init; } = [];

    /// <summary>Whether claims were verified, or only extracted.</summary>
    public bool Verified { get; init; }
}
