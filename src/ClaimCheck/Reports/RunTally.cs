using ClaimCheck.References;
using ClaimCheck.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>Counts what a run finds, document by document, for its <see cref="RunSummary"/>.</summary>
/// <param name="verified">Whether claims are verified, or only extracted.</param>
/// <remarks>Memory grows with the rows of the shared tables that were used, not with the number of documents. Not safe for several threads.</remarks>
public sealed class RunTally(bool verified)
{
    private readonly Dictionary<Verdict, int> _verdicts = [];
    private readonly Dictionary<Severity, int> _severities = [];
    // By reference: two rows with the same contents are two rows.
    private readonly HashSet<Fact> _used = new(ReferenceEqualityComparer.Instance);
    private int _documents;
    private int _claims;
    private int _problems;

    /// <summary>Claims seen so far.</summary>
    public int Claims => _claims;

    /// <summary>The worst severity seen so far.</summary>
    public Severity Worst { get; private set; }

    /// <summary>Counts one document.</summary>
    public void Add(ArticleReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _documents++;
        _claims += report.Claims.Count;
        foreach (var claim in report.Claims)
        {
            if (claim.Judgement is not { } judgement) continue;
            Count(_verdicts, judgement.Verdict);
            Count(_severities, judgement.Severity);
            if (judgement.Severity > Worst) Worst = judgement.Severity;
            if (judgement.Fact is { } decided) _used.Add(decided);
            if (claim.Link?.Fact is { } linked) _used.Add(linked);
            // A row that could have been meant is not one that nothing speaks of.
            if (judgement.Verdict is not (Verdict.Ambiguous or Verdict.Conflicting)) continue;
            foreach (var candidate in judgement.Candidates) _used.Add(candidate.Fact);
        }
    }

    /// <summary>Counts one problem.</summary>
    public void Add(Problem problem) => _problems++;

    /// <summary>Everything counted so far.</summary>
    /// <param name="references">The tables that were used, as named.</param>
    /// <param name="facts">The rows of those tables that all documents shared; those that no claim used are named.</param>
    public RunSummary Summary(IReadOnlyList<string> references, IEnumerable<Fact> facts) => new()
    {
        Documents = _documents,
        Claims = _claims,
        Verdicts = _verdicts,
        Severities = _severities,
        Problems = _problems,
        References = references,
        UnusedFacts = verified ? [.. facts.Where(fact => !_used.Contains(fact))] : [],
        Verified = verified,
    };

    private static void Count<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
