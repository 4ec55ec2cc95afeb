using System.Text;
using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>Builds the plain text of an article out of runs of its file, with its blocks and its source map.</summary>
/// <remarks>
/// Characters are added one by one with their place in the file; white space collapses to its first character's place.
/// Blocks are divided by a blank line, list items and table rows that follow each other by a line break.
/// </remarks>
internal sealed class PlainTextBuilder(string file)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _plainStarts = [0];
    private readonly List<int> _fileStarts = [0];
    private readonly List<Block> _blocks = [];
    private int _blockStart = -1;
    private int _spaceAt = -1;
    private char _space;
    private BlockKind _kind;

    /// <summary>Starts a block; the one before is ended.</summary>
    public void Open(BlockKind kind)
    {
        Close();
        _kind = kind;
    }

    /// <summary>Adds one character that stands at <paramref name="at"/> in the file, or is written there in another way.</summary>
    /// <param name="c">The character; white space other than a no-break space collapses, unless <paramref name="keepSpace"/>.</param>
    /// <param name="at">Its offset in the file.</param>
    /// <param name="keepSpace">True inside preformatted text.</param>
    public void Add(char c, int at, bool keepSpace = false)
    {
        if (char.IsWhiteSpace(c) && !(keepSpace && _blockStart >= 0) && c is not ('\u00A0' or '\u202F' or '\u2007' or '\u2009'))
        {
            Space(' ', at);
            return;
        }

        if (_blockStart < 0)
        {
            if (char.IsWhiteSpace(c)) return;
            Divide();
            _blockStart = _text.Length;
        }
        else if (_spaceAt >= 0)
        {
            Put(_space, _spaceAt);
        }

        _spaceAt = -1;
        Put(c, at);
    }

    /// <summary>Adds a division inside the block: a line break, or a tab between cells. It replaces a space next to it, and counts only between words.</summary>
    public void Break(char division, int at)
    {
        _space = division;
        _spaceAt = at;
    }

    /// <summary>Ends the block; one without a word leaves nothing behind.</summary>
    /// <returns>Whether there was a word in it.</returns>
    public bool Close()
    {
        if (_blockStart < 0)
        {
            _spaceAt = -1;
            return false;
        }

        var (start, end) = (_blockStart, _text.Length);
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        if (end > start) _blocks.Add(new Block(_kind, new TextSpan(start, end)));
        _blockStart = -1;
        _spaceAt = -1;
        return end > start;
    }

    /// <summary>The article so far.</summary>
    public Article Build(string name, ArticleFormat format)
    {
        Close();
        var length = _blocks.Count > 0 ? _blocks[^1].Span.End : 0;
        return new Article(name, _text.ToString(0, length))
        {
            Format = format,
            Blocks = _blocks,
            Source = new SourceMap(file, [.. _plainStarts], [.. _fileStarts]),
        };
    }

    private void Space(char c, int at)
    {
        if (_spaceAt >= 0) return;
        _spaceAt = at;
        _space = c;
    }

    private void Divide()
    {
        if (_blocks.Count == 0) return;
        _text.Length = _blocks[^1].Span.End;
        while (_plainStarts[^1] > _text.Length)
        {
            _plainStarts.RemoveAt(_plainStarts.Count - 1);
            _fileStarts.RemoveAt(_fileStarts.Count - 1);
        }

        var tight = _kind == _blocks[^1].Kind && _kind is BlockKind.ListItem or BlockKind.TableRow;
        _text.Append(tight ? "\n" : "\n\n");
    }

    private void Put(char c, int at)
    {
        if (_text.Length - _plainStarts[^1] != at - _fileStarts[^1])
        {
            if (_plainStarts[^1] == _text.Length)
            {
                _fileStarts[^1] = at;
            }
            else
            {
                _plainStarts.Add(_text.Length);
                _fileStarts.Add(at);
            }
        }

        _text.Append(c);
    }
}
