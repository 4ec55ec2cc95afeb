using System.Text;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>The rows of a large table of one fact a row, one after the other, cut into cells; nothing is held but the row.</summary>
internal sealed class RowFeed
{
    private readonly string _name;
    private readonly RowScanner _scanner;
    private readonly ReferenceOptions _options;
    private readonly Range[] _cells;

    private RowFeed(string name, RowScanner scanner, IReadOnlyList<string> header, ReferenceOptions options)
    {
        (_name, _scanner, _options) = (name, scanner, options);
        HeaderBytes = scanner.Row.ToArray();
        HeaderLine = scanner.Line;
        Columns = new LongColumns(header);
        _cells = new Range[header.Count];
    }

    /// <summary>The header, with its line break.</summary>
    public byte[] HeaderBytes { get; }

    /// <summary>The 1-based line of the header.</summary>
    public int HeaderLine { get; }

    /// <summary>Where the columns stand.</summary>
    public LongColumns Columns { get; }

    /// <summary>What parts the cells.</summary>
    public byte Separator => _scanner.Separator;

    /// <summary>The row, with its line break.</summary>
    public ReadOnlySpan<byte> Row => _scanner.Row;

    /// <summary>Where the row starts, in bytes from where the stream stood.</summary>
    public long Offset => _scanner.Offset;

    /// <summary>The 1-based line on which the row starts.</summary>
    public int Line => _scanner.Line;

    /// <summary>How many rows were read.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the row has a cell for each column, each of them cut out right. Else its cells mean nothing.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Whether the row is too long to be read: then nothing is known of it but its line.</summary>
    public bool IsTooLong => _scanner.IsTooLong;

    /// <summary>What makes the table unusable; null while nothing does.</summary>
    public Problem? Fatal { get; private set; }

    /// <summary>The row, cut; of meaning only where <see cref="IsWhole"/>.</summary>
    public CutRow Cut => new(Row, _cells);

    /// <summary>Starts to read a table.</summary>
    /// <param name="name">How the user named the file; its ending decides the separator.</param>
    /// <param name="stream">The file.</param>
    /// <param name="options">The limits.</param>
    /// <returns>Null for a table that must be read whole: wide, without the three columns, in another encoding than UTF-8, or with a header that this cannot cut.</returns>
    public static RowFeed? Open(string name, Stream stream, ReferenceOptions options)
    {
        var scanner = new RowScanner(stream);
        if (scanner.Peek().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) scanner.Skip(3, 0);
        var hint = CsvSeparator.SkipHint(scanner.Peek(), out var hinted);
        scanner.Skip(hint, hint == 0 ? 0 : 1);
        var separator = hinted ?? (Path.GetExtension(name).ToLowerInvariant() is ".tsv" or ".tab" ? '\t' : CsvSeparator.Sniff(scanner.Peek()));
        if (separator > 127) return null;
        scanner.Separator = (byte)separator;
        if (!scanner.Next() || scanner.IsTooLong || scanner.Row.TrimEnd("\r\n"u8).IndexOf((byte)'\r') >= 0 || scanner.BadAt == 0) return null;
        var cells = new Range[1024];
        var count = CutRow.Cut(scanner.Row.TrimEnd("\r\n"u8), scanner.Separator, cells);
        if (count < 0) return null;
        var header = new string[count];
        for (var cell = 0; cell < count; cell++) header[cell] = NameCells.Text(scanner.Row[cells[cell]]);
        var feed = new RowFeed(name, scanner, header, options);
        return feed.Columns.Missing.Count == 0 ? feed : null;
    }

    /// <summary>Goes to the next row that has anything in it.</summary>
    /// <returns>False at the end, and where <see cref="Fatal"/> stops the reading.</returns>
    public bool Next()
    {
        while (_scanner.Next())
        {
            var row = Row;
            if (_scanner.BadAt >= 0 && _scanner.BadAt < Offset + row.Length)
            {
                Fatal = Describe(row, (int)(_scanner.BadAt - Offset));
                return false;
            }

            var text = row.TrimEnd("\r\n"u8);
            IsWhole = !IsTooLong && CutRow.Cut(text, Separator, _cells) == _cells.Length;
            if (!IsTooLong && IsBlank(text)) continue;
            if (Count == _options.MaxStreamedRows) Fatal = ReferenceProblems.TooManyRows(_name, _options.MaxStreamedRows);
            else if (Offset + row.Length > _options.MaxStreamedBytes) Fatal = ReferenceProblems.TooLarge(_name, _options.MaxStreamedBytes);
            if (Fatal is not null) return false;
            Count++;
            return true;
        }

        return false;
    }

    // A row of separators is what a spreadsheet leaves below a table.
    private bool IsBlank(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return true;
        if (text[0] != Separator && text[0] is not ((byte)' ' or (byte)'\t' or (byte)'"')) return false;
        if (!IsWhole) return text.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;
        return text.IndexOfAnyExcept([Separator, (byte)' ', (byte)'\t', (byte)'"']) < 0;
    }

    private Problem Describe(ReadOnlySpan<byte> row, int at)
    {
        if (row[at] == 0) return ReferenceProblems.Binary(_name, "the file holds a zero byte and is no text");
        var before = row[..at];
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return ReferenceProblems.NotUtf8(_name, row[at], new LinePosition(Line + before.Count((byte)'\n'), Encoding.UTF8.GetCharCount(line) + 1));
    }
}
