using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>The cells of one row after the other. What cannot be read is reported, and the row has then failed; cells that repeat are read once.</summary>
internal sealed class RowCells(TableRows table)
{
    private readonly Dictionary<string, UnitCell?> _units = new(StringComparer.Ordinal) { [""] = new UnitCell(null, 1m, null) };
    private readonly Dictionary<string, Period?> _periods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _lists = new(StringComparer.Ordinal) { [""] = [] };

    /// <summary>The row that is read; set by <see cref="Start"/>.</summary>
    public TableRow Row { get; private set; }

    /// <summary>Whether something of the row was reported.</summary>
    public bool Failed { get; private set; }

    /// <summary>How the user named the file.</summary>
    public string File => table.File;

    /// <summary>Goes to a row.</summary>
    public void Start(TableRow row) => (Row, Failed) = (row, false);

    /// <summary>The text of a column; empty where the table has no such column.</summary>
    public string this[int column] => column < 0 ? "" : Row.Cells[column];

    /// <summary>The name of a column, as written.</summary>
    public string Name(int column) => table.Header[column];

    /// <summary>The text of a column, or null where there is none.</summary>
    public string? TextOf(int column) => this[column] is { Length: > 0 } text ? text : null;

    /// <summary>Where a cell stands.</summary>
    public LinePosition Place(int column) => table.Locate(Row, column);

    /// <summary>Reports something of the row.</summary>
    public void Fail(Problem problem)
    {
        Failed = true;
        table.Problems.Add(problem);
    }

    /// <summary>A text that must be there.</summary>
    public string Required(int column)
    {
        if (this[column].Length == 0) Fail(ReferenceProblems.NoName(File, Place(column), Name(column)));
        return this[column];
    }

    /// <summary>A unit.</summary>
    public UnitCell Unit(int column)
    {
        var text = this[column];
        if (!_units.TryGetValue(text, out var known))
        {
            known = UnitCell.TryRead(text, out var read) ? read : null;
            _units[text] = known;
        }

        if (known is null) Fail(ReferenceProblems.BadUnit(File, Place(column), Name(column), text));
        return known ?? new UnitCell(null, 1m, null);
    }

    /// <summary>The factor of the scale column together with that of the unit column.</summary>
    public decimal Scale(int column, decimal unitScale)
    {
        var text = this[column];
        if (ValueCell.IsMissing(text)) return unitScale;
        var scale = ScaleCell.Read(text);
        if (scale is null) Fail(ReferenceProblems.BadScale(File, Place(column), Name(column), text));
        else if (unitScale != 1m && scale != 1m) Fail(ReferenceProblems.ScaleTwice(File, Place(column), Name(column), text));
        return unitScale * (scale ?? 1m);
    }

    /// <summary>A period; null where the cell is empty.</summary>
    public Period? Period(int column)
    {
        var text = this[column];
        if (ValueCell.IsMissing(text)) return null;
        if (!_periods.TryGetValue(text, out var period))
        {
            period = Quantities.Period.TryParse(text, out var read) ? read : null;
            _periods[text] = period;
        }

        if (period is null) Fail(ReferenceProblems.BadDate(File, Place(column), Name(column), text));
        return period;
    }

    /// <summary>One of a few words.</summary>
    public T Word<T>(int column, WordColumn<T> words)
        where T : struct
    {
        var meaning = words.Find(this[column]);
        if (meaning is null) Fail(ReferenceProblems.BadWord(File, Place(column), Name(column), this[column], words.Listed));
        return meaning ?? default;
    }

    /// <summary>The parts of a cell between semicolons, each once.</summary>
    public IReadOnlyList<string> List(int column)
    {
        var text = this[column];
        if (!_lists.TryGetValue(text, out var parts))
        {
            parts = [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
            _lists[text] = parts;
        }

        return parts;
    }
}
