using System.Buffers;
using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>Reads single rows of a large table in full, some hundred at a time: those that are wanted, and those that could be wrong.</summary>
/// <remarks>Places in facts and problems are those of the file.</remarks>
internal sealed class RowBatch
{
    private const int MostBytes = 256 * 1024;
    private const int FewRows = 16;
    private const int ManyRows = 256;

    private readonly string _name;
    private readonly ReferenceOptions _options;
    private readonly byte[] _header;
    private readonly int _headerLine;
    private readonly int _headerLines;
    private readonly LongColumns _columns;
    private readonly byte _separator;
    private readonly RowCheck? _check;
    private readonly Range[] _cells;
    private readonly ProblemList _problems;
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<Entry> _rows = [];
    private readonly List<Fact> _facts = [];
    private (LinePosition Place, string Found, int Count) _missing;
    private int _moreMissing;

    // Rows wait here although one of them would have told of the others; as long as that happens, few wait.
    private int _mostDoubtful = FewRows;
    private bool _hasLearned;
    private int _doubtful;
    private int _nextLine;
    private bool _hasHeader;

    public RowBatch(string name, RowFeed feed, RowCheck? check, ReferenceOptions options)
    {
        (_name, _options, _check) = (name, options, check);
        (_header, _headerLine, _columns, _separator) = (feed.HeaderBytes, feed.HeaderLine, feed.Columns, feed.Separator);
        _headerLines = Math.Max(1, _header.AsSpan().Count((byte)'\n'));
        _cells = new Range[_columns.Header.Count];
        _problems = new ProblemList(name, options.MaxProblems);
        Clear();
        Read();
    }

    /// <summary>The facts of the rows that were wanted, in the order of the rows.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>How many rows, wanted or not, hold a fact.</summary>
    public int Sound { get; private set; }

    /// <summary>Whether the table cannot be used.</summary>
    public bool Fatal => _problems.Fatal;

    /// <summary>Adds a row.</summary>
    /// <param name="row">The row, with its line break.</param>
    /// <param name="line">The 1-based line on which it starts.</param>
    /// <param name="isWanted">Whether its fact is wanted, or only what is wrong with it.</param>
    public void Add(ReadOnlySpan<byte> row, int line, bool isWanted)
    {
        _rows.Add(new Entry(_nextLine, line, _bytes.WrittenCount, row.Length, isWanted));
        _bytes.Write(row);
        _nextLine += row.Count((byte)'\n');
        if (row.IsEmpty || row[^1] != '\n')
        {
            _bytes.Write("\n"u8);
            _nextLine++;
        }

        if (!isWanted) _doubtful++;
        if (_bytes.WrittenCount >= MostBytes || _doubtful >= _mostDoubtful) Read();
    }

    /// <summary>Reports a row that is too long to be read.</summary>
    public void AddTooLong(int line) => _problems.Add(ReferenceProblems.LongRow(_name, line, RowScanner.LongestRow));

    /// <summary>Counts a row that lacks a value like one that was read in full.</summary>
    public void AddMissing() => _moreMissing++;

    /// <summary>Reads what is left, and gives all problems.</summary>
    public IReadOnlyList<Problem> Finish()
    {
        Read();
        if (_missing.Count > 0) _problems.Add(ReferenceProblems.NoValue(_name, _missing.Place, _columns.Header[_columns["value"]], _missing.Found, _missing.Count + _moreMissing - 1));
        return _problems.ToList();
    }

    private void Read()
    {
        if (_rows.Count == 0 && _hasHeader) return;
        var table = new CsvSource().Read(new TableText(_name, _bytes.WrittenMemory), _options with { MaxRows = int.MaxValue, MaxProblems = int.MaxValue }, (char)_separator);
        var reader = new FactReader(table, _columns, _options);
        foreach (var row in table.Rows)
        {
            var entry = EntryOf(row.Line);
            if (reader.Read(row, out var isMissing) is { } fact) Take(fact, entry);
            else if (isMissing) Miss(table, row, entry);
        }

        foreach (var problem in table.Problems.ToList())
            if (problem.Line >= FirstRow || !_hasHeader) _problems.Add(Original(problem));
        _hasHeader = true;
        _mostDoubtful = _hasLearned ? FewRows : Math.Min(_mostDoubtful * 2, ManyRows);
        _hasLearned = false;
        Clear();
    }

    private int FirstRow => 1 + _headerLines;

    private void Take(Fact fact, in Entry entry)
    {
        Sound++;
        Learn(entry, fact.Amount is Amount.Point point ? point.Numeral.Scale : decimal.MaxValue);
        if (!entry.IsWanted) return;

        if (_facts.Count >= _options.MaxRows)
        {
            if (!_problems.Fatal) _problems.Add(ReferenceProblems.TooManyRows(_name, _options.MaxRows));
            return;
        }

        _facts.Add(fact with { Address = fact.Address with { Line = entry.Line + fact.Address.Line - entry.Kept } });
    }

    private void Learn(in Entry entry, decimal scale)
    {
        if (_check is null) return;
        var row = _bytes.WrittenSpan.Slice(entry.Offset, entry.Length).TrimEnd("\r\n"u8);
        if (CutRow.Cut(row, _separator, _cells) == _cells.Length) _hasLearned |= _check.Learn(new CutRow(row, _cells), scale);
    }

    private void Miss(TableRows table, TableRow row, in Entry entry)
    {
        Learn(entry, 1m);
        var value = _columns["value"];
        var place = _missing.Count > 0 ? _missing.Place : table.Locate(row, value) is var found ? found with { Line = entry.Line + found.Line - entry.Kept } : default;
        _missing = (place, _missing.Count > 0 ? _missing.Found : row.Cells[value], _missing.Count + 1);
    }

    private Problem Original(Problem problem) => problem.Line is not { } line ? problem
        : problem with { Line = line < FirstRow ? line - 1 + _headerLine : EntryOf(line) is var entry ? entry.Line + line - entry.Kept : line };

    private void Clear()
    {
        _bytes.ResetWrittenCount();
        _bytes.Write(_header);
        if (_header.Length == 0 || _header[^1] != '\n') _bytes.Write("\n"u8);
        _rows.Clear();
        _doubtful = 0;
        _nextLine = FirstRow;
    }

    private Entry EntryOf(int line)
    {
        int low = 0, high = _rows.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_rows[middle].Kept <= line) low = middle;
            else high = middle - 1;
        }

        return _rows[low];
    }

    /// <summary>A row: its line in the batch and in the file, its bytes in the batch.</summary>
    private readonly record struct Entry(int Kept, int Line, int Offset, int Length, bool IsWanted);
}
