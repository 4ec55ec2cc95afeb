namespace ClaimCheck.References;

/// <summary>Tells at a glance that a row is sound: it has all its cells, a plain number, and in every other cell that can be wrong what has been read before.</summary>
/// <remarks>May say no to a sound row, which is then read in full and learned from, never yes to one that a full reading would report.</remarks>
internal sealed class RowCheck
{
    // More distinct cells than this are read in full each time: the memory must not grow with the table.
    private const int MostKnown = 50_000;
    private const int MostDigits = 15;

    private readonly int _subject, _metric, _value;
    private readonly Known[] _known;

    public RowCheck(LongColumns columns)
    {
        (_subject, _metric, _value) = (columns["subject"], columns["metric"], columns["value"]);
        // What can only be wrong together is known together.
        string[][] together = [["unit", "scale", "tolerance"], ["period"], ["as_of"], ["valid_from", "valid_to"], ["low", "high", "unit"], ["stat"], ["status"], ["rank"], ["severity"], ["dims"]];
        _known = [.. together.Select(names => names.Select(name => columns[name]).Where(column => column >= 0).Distinct().ToArray()).Where(places => places.Length > 0).Select(places => new Known(places))];
    }

    /// <summary>Whether nothing of a row that has all its cells can be wrong.</summary>
    public bool Passes(CutRow row)
    {
        if (IsBlank(row[_subject]) || IsBlank(row[_metric]) || !IsPlain(row[_value])) return false;
        foreach (var known in _known)
            if (!known.Has(row)) return false;
        return true;
    }

    /// <summary>Takes the cells of a row that a full reading found sound.</summary>
    public void Learn(CutRow row)
    {
        foreach (var known in _known) known.Add(row);
    }

    private static bool IsBlank(ReadOnlySpan<byte> cell) => cell.IsEmpty || (cell[0] <= '"' && cell.IndexOfAnyExcept((byte)'"', (byte)' ', (byte)'\t') < 0);

    private static bool IsPlain(ReadOnlySpan<byte> cell)
    {
        if (cell.Length > 2 && cell[0] == '"' && cell[^1] == '"') cell = cell[1..^1];
        if (!cell.IsEmpty && cell[0] == '-') cell = cell[1..];
        if (cell.Length is 0 or > MostDigits || (cell[0] == '0' && cell.Length > 1 && cell[1] != '.')) return false;
        var point = cell.IndexOf((byte)'.');
        if (point < 0) return cell.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
        return point > 0 && point < cell.Length - 1 && cell[..point].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && cell[(point + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }

    /// <summary>The cells of some columns that were found sound.</summary>
    private sealed class Known(int[] columns)
    {
        private readonly HashSet<byte[]> _cells = new(new BytesComparer());
        private readonly RecentCells _recent = new();

        public bool Has(CutRow row)
        {
            if (columns.Length == 1) return row[columns[0]].IsEmpty || Has(row[columns[0]]);
            var length = Length(row);
            if (length == 0) return true;
            Span<byte> key = length <= 256 ? stackalloc byte[length] : new byte[length];
            Write(row, key);
            return Has(key);
        }

        public void Add(CutRow row)
        {
            if (_cells.Count >= MostKnown) return;
            var length = Length(row);
            var key = new byte[length];
            if (length == 0) return;
            Write(row, key);
            _cells.Add(key);
        }

        private bool Has(ReadOnlySpan<byte> key)
        {
            if (_recent.TryFind(key, out _)) return true;
            if (!_cells.GetAlternateLookup<ReadOnlySpan<byte>>().Contains(key)) return false;
            _recent.Remember(key, true);
            return true;
        }

        // 0 where all cells are empty.
        private int Length(CutRow row)
        {
            var length = 0;
            foreach (var column in columns) length += row[column].Length;
            return length == 0 ? 0 : length + columns.Length - 1;
        }

        private void Write(CutRow row, Span<byte> key)
        {
            foreach (var column in columns)
            {
                row[column].CopyTo(key);
                key = key[row[column].Length..];
                if (key.IsEmpty) return;
                key[0] = 0;
                key = key[1..];
            }
        }
    }
}
