using ClaimCheck.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Cli;

/// <summary>Remembers what happened in a run, as far as the exit code depends on it.</summary>
/// <param name="failOn">The least severity that makes the run fail; null for never.</param>
/// <param name="strictReference">Whether a bad row of a table counts like a table that cannot be used.</param>
internal sealed class Outcome(Severity? failOn, bool strictReference)
{
    private bool _hasBug;
    private bool _isUnusable;
    private bool _isUnread;
    private bool _hasFindings;

    /// <summary>The exit code so far.</summary>
    public ExitCode Code =>
        _hasBug ? ExitCode.InternalError :
        _isUnusable ? ExitCode.Unusable :
        _isUnread ? ExitCode.Unread :
        _hasFindings ? ExitCode.Findings :
        ExitCode.Clean;

    /// <summary>Counts what could not be used.</summary>
    public void Add(Problem problem)
    {
        _isUnread |= problem.Kind is ProblemKind.Input;
        _isUnusable |= problem.Kind is ProblemKind.Reference or ProblemKind.Usage || (strictReference && problem.Kind is ProblemKind.ReferenceRow);
    }

    /// <summary>Counts the worst finding of a run.</summary>
    public void Add(Severity worst) => _hasFindings |= failOn is { } least && worst >= least;

    /// <summary>A run that had to find something found nothing.</summary>
    public void AddEmpty() => _hasFindings |= failOn is not null;

    /// <summary>A document was lost to a bug.</summary>
    public void AddBug() => _hasBug = true;
}
