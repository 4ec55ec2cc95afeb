using System.Buffers.Text;

namespace ClaimCheck.References;

/// <summary>Tells at a glance that a row is sound: it has all its cells, a number like those before, and in every other cell that can be wrong what has been read before.</summary>
/// <remarks>May doubt a sound row, which is then read in full and learned from, but never passes one that a full reading would report. Its memory does not grow with the table.</remarks>
internal sealed class RowCheck
{
    // Beyond this scale a number of so many digits as a shape has could leave the range of values.
    private const decimal LargestScale = 1_000_000_000m;

    // Before names without values, so that no cell reads like them.
    private const byte NamesOnly = 1;

    // Cells that can only be wrong by themselves, or by twos.
    private static readonly (string[] Names, bool AreTimes)[] Others =
        [(["period"], true), (["as_of"], true), (["valid_from", "valid_to"], true), (["stat"], false), (["status"], false), (["rank"], false), (["severity"], false)];

    private readonly bool _hasPoints;
    private readonly int _subject, _metric, _value, _low, _high, _dims;
    private readonly int[] _beside;
    private readonly KnownCells _values = new();
    private readonly KnownCells _knownDims = new();
    private readonly Column[] _others;
    private byte[] _key = new byte[512];

    public RowCheck(LongColumns columns, ReferenceOptions options)
    {
        _hasPoints = !options.DecimalComma;
        (_subject, _metric, _value, _low, _high, _dims) = (columns["subject"], columns["metric"], columns["value"], columns["low"], columns["high"], columns["dims"]);
        _beside = Places(columns, ["unit", "scale", "tolerance"]);
        _others = [.. Others.Where(other => Places(columns, other.Names).Length > 0).Select(other => new Column(columns[other.Names[0]], columns[other.Names[^1]], other.AreTimes, new KnownCells()))];
    }

    /// <summary>What can be told of a row that has all its cells.</summary>
    public RowState Look(CutRow row)
    {
        if (IsBlank(row[_subject]) || IsBlank(row[_metric])) return RowState.Doubtful;
        var length = WriteValue(row, out var isNumber);
        if (length < 0 || !_values.Has(_key.AsSpan(0, length))) return RowState.Doubtful;
        foreach (var other in _others)
            if (!IsSound(row[other.First], row[other.Last], other)) return RowState.Doubtful;
        if (_dims >= 0 && !row[_dims].IsEmpty && !_knownDims.Has(_key.AsSpan(0, WriteDims(row[_dims])))) return RowState.Doubtful;
        return isNumber ? RowState.Sound : RowState.Missing;
    }

    /// <summary>Takes the cells of a row that a full reading found sound, or wanting a value only.</summary>
    /// <param name="row">The row.</param>
    /// <param name="scale">By what its value is multiplied.</param>
    /// <returns>Whether there was anything to learn.</returns>
    public bool Learn(CutRow row, decimal scale)
    {
        var length = WriteValue(row, out _);
        var isNew = length >= 0 && scale <= LargestScale && _values.Add(_key.AsSpan(0, length));
        foreach (var other in _others)
            if (!IsSound(row[other.First], row[other.Last], other)) isNew |= other.Known.Add(Pair(row[other.First], row[other.Last]));
        return isNew | (_dims >= 0 && _knownDims.Add(_key.AsSpan(0, WriteDims(row[_dims]))));
    }

    private bool IsSound(ReadOnlySpan<byte> first, ReadOnlySpan<byte> last, in Column column) =>
        (first.IsEmpty && last.IsEmpty) || (column.AreTimes && CellShape.AreTimes(first, last)) || column.Known.Has(Pair(first, last));

    private ReadOnlySpan<byte> Pair(ReadOnlySpan<byte> first, ReadOnlySpan<byte> last) => _key.AsSpan(0, Write(last, Write(first, 0)));

    private static int[] Places(LongColumns columns, string[] names) => [.. names.Select(name => columns[name]).Where(place => place >= 0).Distinct()];

    private static bool IsBlank(ReadOnlySpan<byte> cell) => cell.IsEmpty || (cell[0] <= '"' && cell.IndexOfAnyExcept((byte)'"', (byte)' ', (byte)'\t') < 0);

    // The value as a shape, its bounds as they stand or as plain numbers in their order, and what says how to read them; −1 for what has no shape.
    private int WriteValue(CutRow row, out bool isNumber)
    {
        var value = row[_value];
        int length;
        if (isNumber = CellShape.IsPlain(value, _hasPoints)) _key[(length = 1) - 1] = (byte)'1';
        else if ((length = CellShape.Write(value, _key, out isNumber)) < 0) return -1;
        var low = row[_low];
        var high = row[_high];
        var (isLow, isHigh) = (CellShape.IsPlain(low, _hasPoints), CellShape.IsPlain(high, _hasPoints));
        if (isLow && isHigh && Number(low) > Number(high)) return -1;
        // One alone can be replaced only where there is no other to compare it with.
        if (isLow && (isHigh || high.IsEmpty)) low = "1"u8;
        if (isHigh && (isLow || low.IsEmpty)) high = "1"u8;
        return Write(row, _beside, Write(high, Write(low, length)));
    }

    private int Write(CutRow row, int[] columns, int at)
    {
        foreach (var column in columns) at = Write(row[column], at);
        return at;
    }

    private int Write(ReadOnlySpan<byte> cell, int at)
    {
        if (_key.Length <= at + cell.Length) Array.Resize(ref _key, (at + cell.Length) * 2);
        _key[at++] = 0;
        cell.CopyTo(_key.AsSpan(at));
        return at + cell.Length;
    }

    // Names without their values, as long as none stands twice; else the cell as it is.
    private int WriteDims(ReadOnlySpan<byte> cell)
    {
        var length = 1;
        _key[0] = NamesOnly;
        if (cell.Length > 1 && cell[0] == '"' && cell[^1] == '"') cell = cell[1..^1];
        foreach (var part in cell.Split((byte)';'))
        {
            var pair = cell[part];
            var name = pair[..(pair.IndexOf((byte)'=') + 1)].TrimStart(" \t"u8);
            if (name.Length < 2 || name[^2] <= ' ' || pair[^1] is <= (byte)'"' or (byte)'=' or >= 128 || _key.AsSpan(0, length).IndexOf(name) >= 0) return Write(cell, 0);
            length = Write(name, length);
        }

        return length;
    }

    private static decimal Number(ReadOnlySpan<byte> plain) => Utf8Parser.TryParse(plain.Trim((byte)'"'), out decimal number, out _) ? number : 0m;

    /// <summary>One column, or two that belong together, with what was found sound in them.</summary>
    private readonly record struct Column(int First, int Last, bool AreTimes, KnownCells Known);
}
