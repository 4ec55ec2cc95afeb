namespace ClaimCheck.References;

/// <summary>Where each of many rows stands in its file, in little more than four bytes a row.</summary>
internal sealed class RowPlaces
{
    private const int Block = 64;

    private readonly List<long> _blocks = [];
    private readonly Chunks _steps = new();
    private readonly List<(int Row, int Line)> _jumps = [];
    private readonly Dictionary<int, long> _far = [];
    private int _nextLine = -1;

    /// <summary>How many rows there are.</summary>
    public int Count => _steps.Count;

    /// <summary>Adds the next row.</summary>
    /// <param name="offset">Where it starts, in bytes.</param>
    /// <param name="line">The 1-based line on which it starts.</param>
    public void Add(long offset, int line)
    {
        if (Count % Block == 0) _blocks.Add(offset);
        if (line != _nextLine) _jumps.Add((Count, line));
        _nextLine = line + 1;
        // The bits of an unsigned number. What lies further off stands behind a line of gigabytes.
        if (offset - _blocks[^1] > uint.MaxValue) _far[Count] = offset;
        _steps.Add(unchecked((int)(uint)(offset - _blocks[^1])));
    }

    /// <summary>Where a row starts, in bytes.</summary>
    public long Offset(int row) => _far.Count > 0 && _far.TryGetValue(row, out var far) ? far : _blocks[row / Block] + unchecked((uint)_steps[row]);

    /// <summary>The 1-based line on which a row starts.</summary>
    public int Line(int row)
    {
        int low = 0, high = _jumps.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_jumps[middle].Row <= row) low = middle;
            else high = middle - 1;
        }

        return _jumps[low].Line + row - _jumps[low].Row;
    }
}
