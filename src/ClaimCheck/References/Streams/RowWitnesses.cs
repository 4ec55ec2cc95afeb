namespace ClaimCheck.References;

/// <summary>Of each metric the first rows of some subjects: they show that it is not one subject's alone.</summary>
internal sealed class RowWitnesses
{
    // Two are given, and so many of those that are held may be the very subjects that were asked for.
    private const int Held = 4;

    private readonly List<List<(int Row, int Subject)>> _rows = [];

    /// <summary>Sees a row.</summary>
    public void Add(int metric, int subject, int row)
    {
        if (metric == _rows.Count) _rows.Add(new(1));
        var held = _rows[metric];
        if (held.Count == Held) return;
        foreach (var known in held)
            if (known.Subject == subject) return;
        held.Add((row, subject));
    }

    /// <summary>Rows of a metric by other subjects than those asked for: two, where there are so many.</summary>
    public IEnumerable<int> Find(int metric, IReadOnlySet<int> asked) =>
        _rows[metric].Where(held => !asked.Contains(held.Subject)).Take(2).Select(held => held.Row);
}
