using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>The problems of one table, the first of them one by one and the rest counted.</summary>
/// <param name="file">How the user named the table.</param>
/// <param name="limit">How many are listed.</param>
public sealed class ProblemList(string file, int limit)
{
    private readonly List<Problem> _listed = [];
    private int _unlisted;

    /// <summary>Whether the table cannot be used at all.</summary>
    public bool Fatal { get; private set; }

    /// <summary>Adds one. What makes a table unusable is always listed.</summary>
    public void Add(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Fatal |= problem.Kind == ProblemKind.Reference;
        if (problem.Kind == ProblemKind.ReferenceRow && _listed.Count >= limit) _unlisted++;
        else _listed.Add(problem);
    }

    /// <summary>All of them, in the order of their lines; those of the whole file come first.</summary>
    public IReadOnlyList<Problem> ToList()
    {
        var sorted = _listed.OrderBy(problem => problem.Line ?? 0).ThenBy(problem => problem.Column ?? 0).ToList();
        if (_unlisted > 0) sorted.Add(ReferenceProblems.Unlisted(file, _unlisted));
        return sorted;
    }
}
