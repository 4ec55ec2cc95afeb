namespace ClaimCheck.References;

/// <summary>The rows of a table by subject, and of a subject by metric; in each group in the order of the file.</summary>
internal sealed class RowGroups
{
    private readonly int[] _rows;
    private readonly int[] _starts;
    private readonly int[] _metrics;
    private readonly int[] _firstGroups;

    /// <summary>Sorts rows; linear in them.</summary>
    /// <param name="subjects">The subject of each row.</param>
    /// <param name="subjectCount">How many subjects there are.</param>
    /// <param name="metrics">The metric of each row.</param>
    /// <param name="metricCount">How many metrics there are.</param>
    public RowGroups(Chunks subjects, int subjectCount, Chunks metrics, int metricCount)
    {
        // Sorting by the lesser key first, and then by the greater without disturbing equals.
        var byMetric = Sort(null, metrics, metricCount);
        _rows = Sort(byMetric, subjects, subjectCount);
        var groups = 0;
        for (var at = 0; at < _rows.Length; at++)
            if (Starts(at)) groups++;
        _starts = new int[groups + 1];
        _metrics = new int[groups];
        _firstGroups = new int[subjectCount + 1];
        var group = 0;
        for (var at = 0; at < _rows.Length; at++)
        {
            if (!Starts(at)) continue;
            if (at == 0 || subjects[_rows[at]] != subjects[_rows[at - 1]]) _firstGroups[subjects[_rows[at]]] = group;
            _metrics[group] = metrics[_rows[at]];
            _starts[group++] = at;
        }

        _starts[groups] = _rows.Length;
        _firstGroups[subjectCount] = groups;

        bool Starts(int at) => at == 0 || subjects[_rows[at]] != subjects[_rows[at - 1]] || metrics[_rows[at]] != metrics[_rows[at - 1]];
    }

    /// <summary>Adds a subject's rows of the metrics that are asked for.</summary>
    public void Collect(int subject, IReadOnlySet<int> metrics, List<int> rows)
    {
        for (var group = _firstGroups[subject]; group < _firstGroups[subject + 1]; group++)
            if (metrics.Contains(_metrics[group])) rows.AddRange(_rows.AsSpan(_starts[group].._starts[group + 1]));
    }

    private static int[] Sort(int[]? order, Chunks keys, int keyCount)
    {
        var starts = new int[keyCount + 1];
        for (var row = 0; row < keys.Count; row++) starts[keys[row] + 1]++;
        for (var key = 0; key < keyCount; key++) starts[key + 1] += starts[key];
        var sorted = new int[keys.Count];
        for (var at = 0; at < keys.Count; at++)
        {
            var row = order is null ? at : order[at];
            sorted[starts[keys[row]]++] = row;
        }

        return sorted;
    }
}
