namespace ClaimCheck.References;

/// <summary>Cells that a full reading found sound, as bytes.</summary>
internal sealed class KnownCells
{
    // More distinct cells than this are read in full each time: the memory must not grow with the table.
    private const int Most = 50_000;

    private readonly NameNumbers _cells = new();
    private readonly RecentCells _recent = new();

    /// <summary>Whether these cells were sound before.</summary>
    public bool Has(ReadOnlySpan<byte> cells)
    {
        if (_recent.TryFind(cells, out _)) return true;
        if (!_cells.Contains(cells)) return false;
        _recent.Remember(cells, true);
        return true;
    }

    /// <summary>Takes cells that are sound.</summary>
    /// <returns>Whether they were not known before.</returns>
    public bool Add(ReadOnlySpan<byte> cells)
    {
        var before = _cells.Count;
        if (before < Most) _cells.Add(cells);
        return _cells.Count > before;
    }
}
