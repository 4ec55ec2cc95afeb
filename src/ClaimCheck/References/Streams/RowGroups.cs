namespace ClaimCheck.References;

/// <summary>The rows of a table by subject, in the order of the file.</summary>
internal sealed class RowGroups
{
    private readonly int[] _rows;
    private readonly int[] _starts;
    private readonly Chunks _metrics;

    /// <summary>Sorts rows; linear in them.</summary>
    /// <param name="subjects">The subject of each row; −1 for one that is in no group.</param>
    /// <param name="subjectCount">How many subjects there are.</param>
    /// <param name="metrics">The metric of each row.</param>
    public RowGroups(Chunks subjects, int subjectCount, Chunks metrics)
    {
        _metrics = metrics;
        _starts = new int[subjectCount + 1];
        for (var row = 0; row < subjects.Count; row++)
            if (subjects[row] >= 0) _starts[subjects[row] + 1]++;
        for (var subject = 0; subject < subjectCount; subject++) _starts[subject + 1] += _starts[subject];
        _rows = new int[_starts[subjectCount]];
        // Each start walks through its group to the end of it, which is where the next one started.
        for (var row = 0; row < subjects.Count; row++)
            if (subjects[row] >= 0) _rows[_starts[subjects[row]]++] = row;
        _starts.AsSpan(0, subjectCount).CopyTo(_starts.AsSpan(1));
        _starts[0] = 0;
    }

    /// <summary>Adds a subject's rows of the metrics that are asked for; looks at all rows of the subject.</summary>
    public void Collect(int subject, IReadOnlySet<int> metrics, List<int> rows)
    {
        foreach (var row in _rows.AsSpan(_starts[subject].._starts[subject + 1]))
            if (metrics.Contains(_metrics[row])) rows.Add(row);
    }
}
