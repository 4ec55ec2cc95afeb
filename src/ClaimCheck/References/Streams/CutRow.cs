namespace ClaimCheck.References;

/// <summary>A row of separated values, cut into cells: quotes and all, as the bytes stand.</summary>
/// <param name="bytes">The row, with its line break or without.</param>
/// <param name="cells">Where the cells stand in it.</param>
internal readonly ref struct CutRow(ReadOnlySpan<byte> bytes, ReadOnlySpan<Range> cells)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly ReadOnlySpan<Range> _cells = cells;

    /// <summary>A cell; empty for a column of −1.</summary>
    public ReadOnlySpan<byte> this[int column] => column < 0 ? [] : _bytes[_cells[column]];

    /// <summary>Cuts a row without its line break.</summary>
    /// <returns>How many cells it has; −1 for more than there is place for, and where quotes do not allow it.</returns>
    public static int Cut(ReadOnlySpan<byte> row, byte separator, Span<Range> cells)
    {
        var at = 0;
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var rest = row[at..];
            var length = !rest.IsEmpty && rest[0] == '"' ? QuotedLength(rest, separator) : rest.IndexOf(separator);
            if (length == NotCut) return -1;
            if (length < 0) length = rest.Length;
            cells[cell] = at..(at + length);
            at += length + 1;
            if (at > row.Length) return cell + 1;
        }

        return -1;
    }

    private const int NotCut = -2;

    private static int QuotedLength(ReadOnlySpan<byte> rest, byte separator)
    {
        var length = 1;
        while (true)
        {
            var quote = length >= rest.Length ? -1 : rest[length..].IndexOf((byte)'"');
            if (quote < 0) return NotCut;
            length += quote + 1;
            if (length >= rest.Length || rest[length] != '"') break;
            length++;
        }

        return length < rest.Length && rest[length] != separator ? NotCut : length;
    }
}
