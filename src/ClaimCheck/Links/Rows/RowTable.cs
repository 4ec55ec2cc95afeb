using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>A table with a row for each thing and a column for each property: every text of a row names it, its keys pick it, its numbers are what is claimed.</summary>
/// <remarks>Immutable once built; its size grows with the cells.</remarks>
internal sealed class RowTable
{
    // A larger table is read by its subjects and metrics alone.
    private const int MostRows = 20_000;

    private const string Label = "column";

    private readonly List<Fact?[]> _facts = [];
    private readonly Dictionary<(int Row, int Column), string> _texts = [];
    private readonly Dictionary<(int Column, decimal Value), List<int>> _byValue = [];

    private RowTable(IReadOnlyList<Fact> facts)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var texts = new List<Dictionary<string, string>>();
        var lines = new Dictionary<(string, int), int>();
        foreach (var fact in facts)
        {
            var place = (fact.Address.File, fact.Address.Line);
            if (!lines.TryGetValue(place, out var row))
            {
                lines.Add(place, row = texts.Count);
                texts.Add(new Dictionary<string, string>(fact.Dimensions, StringComparer.Ordinal));
                Samples.Add(fact);
            }

            columns.TryAdd(LabelOf(fact), columns.Count);
            foreach (var name in fact.Dimensions.Keys)
                if (name != Label || LabelOf(fact) == fact.Address.Column) columns.TryAdd(name, columns.Count);
        }

        Columns = [.. columns.OrderBy(pair => pair.Value).Select(pair => new RowColumn(pair.Value, pair.Key))];
        for (var row = 0; row < texts.Count; row++) _facts.Add(new Fact?[Columns.Count]);
        foreach (var fact in facts)
        {
            var (row, column) = (lines[(fact.Address.File, fact.Address.Line)], columns[LabelOf(fact)]);
            IsRepeated |= _facts[row][column] is not null;
            Columns[column].IsMetric = true;
            Put(row, column, fact);
        }

        foreach (var column in Columns)
        {
            // A column of measures may be told in words ("20 (1)"): then its texts name rows as well.
            var cells = texts.Select(text => text.GetValueOrDefault(column.Name)).ToList();
            var filled = cells.Count(cell => cell is not null);
            column.IsKey = !column.IsMetric && filled > 0 && cells.Count(cell => KeyNumber.TryRead(cell, out _)) * 10 >= filled * 6;
            for (var row = 0; row < cells.Count; row++)
            {
                if (column.IsKey && KeyNumber.TryRead(cells[row], out var value)) Put(row, column.Place, NumberFact(Samples[row], column.Name, cells[row]!, new Numeral(value, 1m, 1m, NumeralForm.Integer, default)));
                else if (cells[row] is { } text) _texts.Add((row, column.Place), text);
            }
        }
    }

    // Where two headers are alike, the facts say which of them is theirs.
    private static string LabelOf(Fact fact) =>
        fact.Dimensions.TryGetValue(Label, out var label) && label.StartsWith(fact.Address.Column + " (", StringComparison.Ordinal) ? label : fact.Address.Column;

    /// <summary>The columns, in the order in which rows have them.</summary>
    public IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => _facts.Count;

    /// <summary>The cells that are text.</summary>
    public IEnumerable<(int Row, int Column, string Text)> Texts => _texts.Select(cell => (cell.Key.Row, cell.Key.Column, cell.Value));

    private List<Fact> Samples { get; } = [];

    private bool IsRepeated { get; }

    /// <summary>Reads a table so; null for one fact a row, and where two columns are one metric at two times.</summary>
    public static RowTable? Of(IReadOnlyList<Fact> facts)
    {
        if (facts.Count < 2 || facts.Any(fact => !fact.Address.Column.StartsWith(fact.Metric, StringComparison.OrdinalIgnoreCase))) return null;
        if (facts.Select(fact => (fact.Address.File, fact.Address.Line)).Distinct().Take(MostRows + 1).Count() > MostRows) return null;
        var table = new RowTable(facts);
        return table.IsRepeated || table._texts.Count == 0 && !table.Columns.Any(column => column.IsKey) ? null : table;
    }

    /// <summary>The fact of a cell of numbers; null for an empty cell and for text.</summary>
    public Fact? Cell(int row, int column) => _facts[row][column];

    /// <summary>The only number inside a cell of text that is written as a number is ("toyota center 18213", "16.16 (112)" for one with decimals), as a fact; null for none or several.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="granule">What the last digit of the number is worth.</param>
    public Fact? NumberIn(int row, int column, decimal granule) =>
        _texts.TryGetValue((row, column), out var text) && TextNumber.Only(text, granule) is { } numeral ? NumberFact(Samples[row], Columns[column].Name, text, numeral) : null;

    /// <summary>A cell of text that a sentence states word by word, as a fact about the number in it.</summary>
    public Fact Spoken(int row, int column, Quantity stated) =>
        NumberFact(Samples[row], Columns[column].Name, _texts.GetValueOrDefault((row, column)) ?? "", new Numeral(stated.Amount.Value ?? 0m, 1m, 1m, NumeralForm.Integer, default)) with { Unit = stated.Unit };

    /// <summary>The rows that have a number in a column.</summary>
    public IReadOnlyList<int> RowsWith(int column, decimal value) => _byValue.TryGetValue((column, value), out var rows) ? rows : [];

    /// <summary>The unit of a column; null when it has none.</summary>
    public Unit? UnitOf(int column)
    {
        for (var row = 0; row < Count; row++)
            if (Cell(row, column) is { } fact) return fact.Unit;
        return null;
    }

    /// <summary>Whether a column's numbers are years.</summary>
    public bool HasYears(int column)
    {
        for (var row = 0; row < Count; row++)
            if (Cell(row, column)?.Amount.Value is { } value) return value is >= 1800m and < 2100m;
        return false;
    }

    private void Put(int row, int column, Fact fact)
    {
        _facts[row][column] = fact;
        if (fact.Amount.Value is not { } value) return;
        if (!_byValue.TryGetValue((column, value), out var rows)) _byValue.Add((column, value), rows = []);
        rows.Add(row);
    }

    private static Fact NumberFact(Fact sample, string column, string cell, Numeral numeral) =>
        new(sample.Subject, column, new Amount.Point(numeral), null, sample.Address with { Column = column })
        {
            ValueText = cell,
            Aliases = sample.Aliases,
            Dimensions = sample.Dimensions,
        };
}
