namespace ClaimCheck.References;

/// <summary>Cuts the bytes of a stream into rows of CSV, in a buffer of its own; a quote may hold line breaks.</summary>
/// <param name="stream">The stream.</param>
internal sealed class RowScanner(Stream stream)
{
    // A quote that runs longer was never closed: its first line is taken for the row, and the reader of the row says what is wrong.
    private const int LongestQuoted = 64 * 1024;
    private const int FirstBuffer = 256 * 1024;
    private const int LargestBuffer = 64 * 1024 * 1024;

    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private bool _isDone;

    /// <summary>The row, with its line break.</summary>
    public ReadOnlySpan<byte> Row => _buffer.AsSpan(RowStart, RowLength);

    /// <summary>How many line breaks the row holds.</summary>
    public int Lines { get; private set; }

    private int RowStart { get; set; }

    private int RowLength { get; set; }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False at the end.</returns>
    public bool Next()
    {
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var length = LengthOfRow(rest, out var lines);
            if (length < 0 && !_isDone)
            {
                Fill();
                continue;
            }

            if (rest.IsEmpty) return false;
            (RowStart, RowLength, Lines) = (_start, length < 0 ? rest.Length : length, length < 0 ? rest.Count((byte)'\n') : lines);
            _start += RowLength;
            return true;
        }
    }

    private int LengthOfRow(ReadOnlySpan<byte> rest, out int lines)
    {
        lines = 1;
        var newline = rest.IndexOf((byte)'\n');
        if (newline < 0) return _isDone || rest.Length < LargestBuffer ? -1 : rest.Length;
        if (rest[..newline].IndexOf((byte)'"') < 0) return newline + 1;
        var end = newline + 1;
        var isOpen = rest[..newline].Count((byte)'"') % 2 == 1;
        while (isOpen)
        {
            if (end > LongestQuoted) break;
            var next = rest[end..].IndexOf((byte)'\n');
            if (next < 0 && !_isDone) return -1;
            if (next < 0) break;
            isOpen ^= rest.Slice(end, next).Count((byte)'"') % 2 == 1;
            end += next + 1;
            lines++;
        }

        if (!isOpen) return end;
        lines = 1;
        return newline + 1;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = stream.Read(_buffer.AsSpan(_end));
        if (read == 0) _isDone = true;
        _end += read;
    }
}
