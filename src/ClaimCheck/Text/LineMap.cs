namespace ClaimCheck.Text;

/// <summary>The line starts of one text, so that an offset becomes a line and a column.</summary>
/// <remarks>Built in one pass over the text; a look-up is a binary search. A line ends with LF, CR LF or a lone CR.</remarks>
public sealed class LineMap
{
    private readonly int[] _starts;
    private readonly string _text;

    /// <summary>Finds the line starts of <paramref name="text"/>; linear in its length.</summary>
    public LineMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        var starts = new List<int> { 0 };
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (next < 0) break;
            at += next + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }

        _starts = [.. starts];
    }

    /// <summary>How many lines the text has; 1 for an empty one.</summary>
    public int Count => _starts.Length;

    /// <summary>The line and column of an offset; the end of the text is a valid offset.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative or past the end.</exception>
    public LinePosition At(int offset)
    {
        if (offset < 0 || offset > _text.Length)
            throw new ArgumentOutOfRangeException(nameof(offset), offset, $"the text has {_text.Length} code units");
        var found = Array.BinarySearch(_starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, offset - _starts[line] + 1);
    }

    /// <summary>The span of a line without its line break.</summary>
    /// <param name="line">1 for the first line.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan LineSpan(int line)
    {
        if (line < 1 || line > _starts.Length)
            throw new ArgumentOutOfRangeException(nameof(line), line, $"the text has {_starts.Length} lines");
        var start = _starts[line - 1];
        var end = line < _starts.Length ? _starts[line] : _text.Length;
        while (end > start && _text[end - 1] is '\r' or '\n') end--;
        return new TextSpan(start, end);
    }
}
