using System.Text;
using System.Text.Unicode;

namespace ClaimCheck.References;

/// <summary>Cuts the bytes of a stream into rows of separated values, in a buffer of its own; a quote may hold line breaks.</summary>
/// <param name="stream">The stream.</param>
internal sealed class RowScanner(Stream stream)
{
    // A quote that runs longer was never closed: its first line is taken for the row, and the reader of the row says what is wrong.
    private const int LongestQuoted = 64 * 1024;
    private const int FirstBuffer = 256 * 1024;

    private byte[] _buffer = new byte[FirstBuffer];
    private long _bufferStart;
    private int _start;
    private int _end;
    private int _checked;
    private int _nextLine = 1;
    private bool _isDone;
    private int _rowStart;
    private int _rowLength;
    private bool _isSkipping;

    /// <summary>The longest row that is read, in bytes.</summary>
    public const int LongestRow = 16 * 1024 * 1024;

    /// <summary>What parts the cells.</summary>
    public byte Separator { get; set; } = (byte)',';

    /// <summary>The row, with its line break.</summary>
    public ReadOnlySpan<byte> Row => _buffer.AsSpan(_rowStart, _rowLength);

    /// <summary>Where the row starts, in bytes from where the stream stood.</summary>
    public long Offset { get; private set; }

    /// <summary>The 1-based line on which the row starts.</summary>
    public int Line { get; private set; }

    /// <summary>How many lines the row takes.</summary>
    public int Lines { get; private set; }

    /// <summary>Whether the row is longer than <see cref="LongestRow"/>; then nothing of it is given, and reading goes on behind the end of its line.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Where the first byte stands that is not UTF-8 or is zero, as far as the stream was read; −1 while there is none.</summary>
    public long BadAt { get; private set; } = -1;

    /// <summary>The start of the stream: at least its first line, as far as that fits into the buffer.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        while (!_isDone && _end < _buffer.Length && _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n') < 0) Fill();
        return _buffer.AsSpan(_start, _end - _start);
    }

    /// <summary>Passes over bytes at the start: a byte-order mark, a line that names the separator.</summary>
    public void Skip(int bytes, int lines)
    {
        _start += bytes;
        _nextLine += lines;
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False at the end.</returns>
    public bool Next()
    {
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var length = LengthOfRow(rest, out var lines);
            IsTooLong = length < 0 && !_isDone && rest.Length >= LongestRow;
            if (IsTooLong)
            {
                SkipLine();
                return true;
            }

            if (length < 0 && !_isDone)
            {
                Fill();
                continue;
            }

            if (rest.IsEmpty) return false;
            (_rowStart, _rowLength, Lines) = (_start, length < 0 ? rest.Length : length, length < 0 ? Math.Max(1, rest.Count((byte)'\n')) : lines);
            (Line, Offset) = (_nextLine, _bufferStart + _rowStart);
            _nextLine += Lines;
            _start += _rowLength;
            return true;
        }
    }

    private int LengthOfRow(ReadOnlySpan<byte> rest, out int lines)
    {
        lines = 1;
        var newline = rest.IndexOf((byte)'\n');
        if (newline < 0) return -1;
        if (rest[..newline].IndexOf((byte)'"') < 0) return newline + 1;
        var at = 0;
        while (true)
        {
            if (rest[at] == '"' && (at == 0 || rest[at - 1] == Separator))
            {
                var close = CloseOf(rest, at);
                // More of the stream may close it; else, or where text stands behind it, the line is all that can be trusted.
                if (close < 0 && !_isDone && rest.Length - at <= LongestQuoted) return -1;
                if (close < 0 || close - at > LongestQuoted || !EndsCell(rest, close + 1)) break;
                at = close + 1;
            }

            var next = at >= rest.Length ? -1 : rest[at..].IndexOfAny(Separator, (byte)'\n');
            if (next < 0)
            {
                if (!_isDone) return -1;
                lines = rest.Count((byte)'\n') + 1;
                return rest.Length;
            }

            at += next + 1;
            if (rest[at - 1] == '\n')
            {
                lines = rest[..at].Count((byte)'\n');
                return at;
            }

            if (at >= rest.Length)
            {
                if (!_isDone) return -1;
                lines = rest.Count((byte)'\n') + 1;
                return rest.Length;
            }
        }

        return newline + 1;
    }

    private void SkipLine()
    {
        (_rowLength, Lines, Line, Offset) = (0, 1, _nextLine++, _bufferStart + _start);
        _isSkipping = true;
        while (true)
        {
            var newline = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            _start = newline < 0 ? _end : _start + newline + 1;
            if (newline >= 0 || _isDone) break;
            Fill();
        }

        _isSkipping = false;
        _rowStart = _start;
        _checked = Math.Max(_checked, _start);
        Check();
    }

    private static int CloseOf(ReadOnlySpan<byte> rest, int open)
    {
        var at = open + 1;
        while (true)
        {
            var quote = at >= rest.Length ? -1 : rest[at..].IndexOf((byte)'"');
            if (quote < 0) return -1;
            at += quote;
            if (at + 1 >= rest.Length || rest[at + 1] != '"') return at;
            at += 2;
        }
    }

    private bool EndsCell(ReadOnlySpan<byte> rest, int at) => at >= rest.Length || rest[at] == Separator || rest[at] is (byte)'\n' or (byte)'\r';

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _bufferStart += _start;
            (_checked, _start, _end) = (Math.Max(0, _checked - _start), 0, _end - _start);
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = stream.Read(_buffer.AsSpan(_end));
        if (read == 0) _isDone = true;
        _end += read;
        if (!_isSkipping) Check();
    }

    // Whole lines only, so that no character is cut in two.
    private void Check()
    {
        if (BadAt >= 0) return;
        var unseen = _buffer.AsSpan(_checked, _end - _checked);
        var length = _isDone ? unseen.Length : unseen.LastIndexOf((byte)'\n') + 1;
        var lines = unseen[..length];
        var zero = lines.IndexOf((byte)0);
        if (!Utf8.IsValid(lines)) BadAt = _bufferStart + _checked + FirstBad(lines);
        if (zero >= 0 && (BadAt < 0 || _bufferStart + _checked + zero < BadAt)) BadAt = _bufferStart + _checked + zero;
        _checked += length;
    }

    private static int FirstBad(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == System.Buffers.OperationStatus.Done) at += used;
        return at;
    }
}
