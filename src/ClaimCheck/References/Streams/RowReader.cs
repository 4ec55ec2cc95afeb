namespace ClaimCheck.References;

/// <summary>Reads single rows of an indexed table out of its file.</summary>
internal sealed class RowReader
{
    // The rows that look-ups ask for again and again; beyond these they are read anew.
    private const int MostRemembered = 20_000;

    private readonly string _name;
    private readonly Stream _stream;
    private readonly long _start;
    private readonly RowFeed _feed;
    private readonly RowPlaces _places;
    private readonly long _end;
    private readonly ReferenceOptions _options;
    private readonly Lock _lock = new();
    private readonly Dictionary<int, Fact?> _remembered = [];

    public RowReader(string name, Stream stream, long start, RowFeed feed, IndexBuilder built, ReferenceOptions options)
    {
        (_name, _stream, _start, _feed, _options) = (name, stream, start, feed, options);
        (_places, _end) = (built.Places, built.End);
    }

    /// <summary>The facts of rows in ascending order; a row without one is left out.</summary>
    public IReadOnlyList<Fact> Read(List<int> rows)
    {
        if (rows.Count == 0) return [];
        var batch = new RowBatch(_name, _feed, null, _options);
        var buffer = new byte[4096];
        for (var at = 0; at < rows.Count;)
        {
            // Rows that follow one another in the file are read at once.
            var last = at;
            while (last + 1 < rows.Count && rows[last + 1] == rows[last] + 1 && last - at < 1024) last++;
            var from = _places.Offset(rows[at]);
            var length = (int)(EndOf(rows[last]) - from);
            if (buffer.Length < length) buffer = new byte[length];
            ReadBytes(from, buffer.AsSpan(0, length));
            for (; at <= last; at++)
            {
                var (start, end) = ((int)(_places.Offset(rows[at]) - from), (int)(EndOf(rows[at]) - from));
                batch.Add(buffer.AsSpan(start..end), _places.Line(rows[at]), isWanted: true);
            }
        }

        batch.Finish();
        return batch.Facts;
    }

    /// <summary>The fact of one row that may be asked for again; null for a row without one.</summary>
    public Fact? ReadOne(int row)
    {
        lock (_lock)
        {
            if (_remembered.TryGetValue(row, out var known)) return known;
        }

        var fact = Read([row]) is [var found, ..] ? found : null;
        lock (_lock)
        {
            if (_remembered.Count >= MostRemembered) _remembered.Clear();
            return _remembered[row] = fact;
        }
    }

    private long EndOf(int row) => row + 1 < _places.Count ? _places.Offset(row + 1) : _end;

    private void ReadBytes(long from, Span<byte> bytes)
    {
        lock (_lock)
        {
            _stream.Position = _start + from;
            _stream.ReadExactly(bytes);
        }
    }
}
