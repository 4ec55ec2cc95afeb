using System.Globalization;
using System.Text;
using ClaimCheck.Text;
using CsvHelper;

namespace ClaimCheck.References;

/// <summary>One pass over one file: header, rows, and what was wrong with the rest.</summary>
internal sealed class CsvRun(TableText file, char separator, ProblemList problems, ReferenceOptions options)
{
    private readonly List<TableRow> _rows = [];
    private CsvMalformedReason? _broken;
    private int _brokenAt;
    private int _doubtfulUntil;

    public IReadOnlyList<string> Header { get; private set; } = [];

    public int HeaderLine { get; private set; } = 1;

    public IReadOnlyList<TableRow> Rows => _rows;

    /// <summary>Reads from a byte offset to the end.</summary>
    /// <param name="start">The offset.</param>
    /// <param name="line">The 1-based line that starts there.</param>
    /// <param name="reread">How many bytes may be read once more after rows that broke the rules.</param>
    public void Read(int start, int line, long reread)
    {
        while (true)
        {
            var next = ReadUntilBroken(start, line, reread, out var nextLine);
            if (next < 0) return;
            reread -= file.Bytes.Length - next;
            (start, line) = (next, nextLine);
        }
    }

    /// <summary>The place of a cell of a row.</summary>
    public LinePosition Locate(TableRow row, int cell)
    {
        using var reader = Open(row.Offset, record => { });
        if (!reader.Read()) return new LinePosition(row.Line, 0);
        var at = 0;
        for (var before = 0; before < cell && before < reader.FieldCount; before++) at += reader.GetRawSpan(before).Length + 1;
        var cellText = cell < reader.FieldCount ? reader.GetRawSpan(cell) : [];
        var blanks = cellText.Length - cellText.TrimStart(" \t"u8).Length;
        if (blanks < cellText.Length) at += blanks;
        return PlaceOf(row.Offset + Math.Min(at, reader.RawRecord.Length), row.Offset, row.Line);
    }

    private int ReadUntilBroken(int start, int line, long reread, out int nextLine)
    {
        using var reader = Open(start, record => (_broken, _brokenAt) = (_broken ?? record.Reason, _broken is null ? start + (int)record.ByteOffset : _brokenAt));
        nextLine = line;
        while (true)
        {
            _broken = null;
            if (!reader.Read()) return -1;
            var offset = start + (int)reader.ByteOffset;
            var rowLine = line + (int)reader.LineNumber - 1;
            // 5" pipe is a text; after a broken row, a stray quote is that row's other one.
            if (_broken == CsvMalformedReason.StrayQuote && offset >= _doubtfulUntil) _broken = null;
            var isHeader = Header.Count == 0;
            if (_broken is null && isHeader)
            {
                ReadHeader(reader, offset, rowLine);
                if (problems.Fatal) return -1;
                continue;
            }

            if (_broken is null && reader.FieldCount == Header.Count)
            {
                if (_rows.Count == options.MaxRows)
                {
                    problems.Add(ReferenceProblems.TooManyRows(file.Name, options.MaxRows));
                    return -1;
                }

                AddRow(reader, offset, rowLine);
                continue;
            }

            var raw = reader.RawRecord;
            if (_broken is null && IsBlank(reader)) continue;
            var newline = raw.IndexOfAny((byte)'\n', (byte)'\r');
            var after = offset + newline;
            var canReread = newline >= 0 && file.Bytes.Length - after <= reread;
            Report(reader, offset, rowLine, canReread ? rowLine : LastLine(raw, rowLine));
            _doubtfulUntil = Math.Max(_doubtfulUntil, offset + raw.Length);
            if (isHeader)
            {
                problems.Add(ReferenceProblems.NoRows(file.Name, hadRows: true));
                return -1;
            }

            if (!canReread) continue;
            var bytes = file.Bytes.Span;
            nextLine = rowLine + 1;
            return bytes[after] == '\r' && after + 1 < bytes.Length && bytes[after + 1] == '\n' ? after + 2 : after + 1;
        }
    }

    private void ReadHeader(CsvReader reader, int offset, int line)
    {
        HeaderLine = line;
        if (reader.FieldCount > TableHeader.MostColumns)
        {
            problems.Add(ReferenceProblems.LongHeader(file.Name, new LinePosition(line, 0), string.Create(CultureInfo.InvariantCulture, $"the header has {reader.FieldCount:#,0} columns")));
            return;
        }

        var names = new string[reader.FieldCount];
        for (var cell = 0; cell < names.Length; cell++)
        {
            if (reader.GetRawSpan(cell).Length <= TableHeader.LongestName) continue;
            problems.Add(ReferenceProblems.LongHeader(file.Name, new LinePosition(line, 0), string.Create(CultureInfo.InvariantCulture, $"the name of column {cell + 1:#,0} is {reader.GetRawSpan(cell).Length:#,0} bytes long")));
            return;
        }

        for (var cell = 0; cell < names.Length; cell++) names[cell] = reader.GetString(cell).Trim();
        Header = names;
        TableHeader.Check(file.Name, names, problems, cell => Locate(new TableRow(line, offset, names), cell));
    }

    private void AddRow(CsvReader reader, int offset, int line)
    {
        var cells = new string[Header.Count];
        var filled = false;
        for (var cell = 0; cell < cells.Length; cell++)
        {
            cells[cell] = reader.GetString(cell).Trim();
            filled |= cells[cell].Length > 0;
        }

        // A row of separators is what a spreadsheet leaves below a table.
        if (filled) _rows.Add(new TableRow(line, offset, cells));
    }

    private void Report(CsvReader reader, int offset, int line, int lastLine)
    {
        if (_broken is null)
        {
            problems.Add(ReferenceProblems.FieldCount(file.Name, new LinePosition(line, 1), reader.FieldCount, Header.Count, reader.FieldCount > Header.Count));
            return;
        }

        // A quote that was not closed ends at the next one, lines below: then it is the opening one that is wrong.
        var cellStart = offset;
        for (var cell = 0; cell < reader.FieldCount - 1; cell++)
        {
            var next = cellStart + reader.GetRawSpan(cell).Length + 1;
            if (next > _brokenAt) break;
            cellStart = next;
        }

        var isOpen = _broken == CsvMalformedReason.UnterminatedQuote || PlaceOf(_brokenAt, offset, line).Line > PlaceOf(cellStart, offset, line).Line;
        problems.Add(isOpen
            ? ReferenceProblems.OpenQuote(file.Name, PlaceOf(cellStart, offset, line), lastLine)
            : ReferenceProblems.TextAfterQuote(file.Name, PlaceOf(_brokenAt, offset, line)));
    }

    private LinePosition PlaceOf(int at, int from, int line)
    {
        var before = file.Bytes.Span[from..at];
        var newline = before.LastIndexOfAny((byte)'\n', (byte)'\r');
        return new LinePosition(LastLine(before, line), Encoding.UTF8.GetCharCount(before[(newline + 1)..]) + 1);
    }

    private static int LastLine(ReadOnlySpan<byte> text, int line) => line + text.Count((byte)'\n');

    private static bool IsBlank(CsvReader reader)
    {
        for (var cell = 0; cell < reader.FieldCount; cell++)
            if (!reader.GetSpan(cell).Trim(" \t"u8).IsEmpty) return false;
        return true;
    }

    private CsvReader Open(int offset, Action<CsvMalformedRecord> onMalformed) => CsvReader.Create(file.Bytes[offset..], new CsvReaderOptions
    {
        HasHeader = false,
        Separator = separator,
        TrimWhitespace = separator != '\t',
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
        PoolStrings = true,
        OnMalformedRecord = onMalformed,
    });
}
