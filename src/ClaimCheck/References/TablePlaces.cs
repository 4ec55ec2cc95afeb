using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>Where the cells of a table stand: kept only for who asks for more than the line of a row.</summary>
/// <param name="rows">The table as it was read.</param>
internal sealed class TablePlaces(TableRows rows)
{
    private readonly LongColumns _columns = new(rows.Header);
    private Dictionary<int, TableRow>? _rows;

    /// <summary>How the user named the file.</summary>
    public string File => rows.File;

    /// <summary>The place of a cell of a row; null where the table has no such column.</summary>
    /// <param name="address">The row, with the column of its value.</param>
    /// <param name="column">The column as a table of one fact a row calls it.</param>
    public LinePosition? Find(FactAddress address, string column)
    {
        _rows ??= rows.Rows.DistinctBy(row => row.Line).ToDictionary(row => row.Line);
        var place = column == "value" || _columns.Missing.Count > 0 ? IndexOf(address.Column) : _columns[column];
        return place >= 0 && _rows.TryGetValue(address.Line, out var row) ? rows.Locate(row, place) : null;
    }

    private int IndexOf(string header)
    {
        for (var at = 0; at < rows.Header.Count; at++)
            if (rows.Header[at] == header) return at;
        return -1;
    }
}
