using ClaimCheck.References;
using ClaimCheck.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>Counts what a run finds, document by document, for its <see cref="RunSummary"/>.</summary>
/// <param name="verified">Whether claims are verified, or only extracted.</param>
/// <remarks>Memory grows with the tables, not with the number of documents. Not safe for several threads.</remarks>
public sealed class RunTally(bool verified)
{
    private readonly Dictionary<Verdict, int> _verdicts = [];
    private readonly Dictionary<Severity, int> _severities = [];
    private readonly List<string> _references = [];
    private readonly List<Fact> _facts = [];
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<FactAddress> _used = [];
    private int _documents;
    private int _findings;
    private int _problems;

    /// <summary>Claims seen so far.</summary>
    public int Claims { get; private set; }

    /// <summary>The worst severity seen so far.</summary>
    public Severity Worst { get; private set; }

    /// <summary>Says that a table is used from now on.</summary>
    /// <param name="name">The table as named.</param>
    /// <param name="facts">Its rows, so that those that no claim uses can be named; empty for a table that only one document has.</param>
    public void Track(string name, IReadOnlyList<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        _references.Add(name);
        _facts.AddRange(facts);
        foreach (var fact in facts) _files.Add(fact.Address.File);
    }

    /// <summary>Counts one document.</summary>
    public void Add(ArticleReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _documents++;
        Claims += report.Claims.Count;
        foreach (var claim in report.Claims)
        {
            if (claim.Judgement is not { } judgement) continue;
            Count(_verdicts, judgement.Verdict);
            Count(_severities, judgement.Severity);
            if (judgement.Severity > Worst) Worst = judgement.Severity;
            Use(judgement.Fact);
            Use(claim.Link?.Fact);
            // A row that could have been meant is not one that nothing speaks of.
            if (judgement.Verdict is not (Verdict.Ambiguous or Verdict.Conflicting)) continue;
            foreach (var candidate in judgement.Candidates) Use(candidate.Fact);
        }

        foreach (var finding in report.Findings)
        {
            _findings++;
            Count(_severities, finding.Severity);
            if (finding.Severity > Worst) Worst = finding.Severity;
        }
    }

    /// <summary>Counts one problem.</summary>
    public void Add(Problem problem) => _problems++;

    /// <summary>Everything counted so far.</summary>
    public RunSummary Summary() => new()
    {
        Documents = _documents,
        Claims = Claims,
        Verdicts = _verdicts,
        Severities = _severities,
        Findings = _findings,
        Problems = _problems,
        References = _references,
        UnusedFacts = verified ? [.. _facts.Where(fact => !_used.Contains(fact.Address))] : [],
        Verified = verified,
    };

    // By place and not by value: two rows that say the same are two rows, and a table may be read twice.
    private void Use(Fact? fact)
    {
        if (fact is not null && _files.Contains(fact.Address.File)) _used.Add(fact.Address);
    }

    private static void Count<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
