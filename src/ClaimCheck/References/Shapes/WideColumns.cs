using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>What each column of a wide table is: a metric, a name, or a key that picks rows.</summary>
/// <param name="Metrics">The columns of numbers.</param>
/// <param name="Names">The columns of text, by place.</param>
/// <param name="Keys">The columns whose numbers and dates pick rows: year, rank, round.</param>
internal sealed record WideColumns(IReadOnlyList<WideMetric> Metrics, IReadOnlyList<int> Names, IReadOnlyList<int> Keys)
{
    private static readonly FrozenSet<string> KeyNames = new[]
    {
        "year", "date", "season", "period", "quarter", "month", "week", "day", "time_period", "rank", "round", "episode", "number", "no", "no.", "#", "id",
        "pos", "pos.", "position", "place", "pick", "game", "match", "stage", "seed", "code", "jersey_number", "series_#", "season_#", "episode_#",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> DateNames = new[] { "year", "date", "period", "season", "quarter", "month", "time_period" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> MetricNames = new[] { "indicator_name", "indicator", "metric", "metric_name", "measure_name", "variable_name", "item_name", "series_name", "variable", "measure", "item", "line_item", "statistic" }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names of all columns; where two share one, the later has a number behind it.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>The columns whose numbers can only be read with a decimal comma, each with the first row that shows it.</summary>
    public IReadOnlyList<(int Place, TableRow Row)> Commas { get; private init; } = [];

    /// <summary>The column that says when a row held; −1 for none.</summary>
    public int Date { get; private init; } = -1;

    /// <summary>The column that names the metric of a row whose columns are periods; −1 for none.</summary>
    public int Metric { get; private init; } = -1;

    /// <summary>The column that most rows take their subject from.</summary>
    public string SubjectName => Labels[Names.FirstOrDefault(place => place != Metric, Keys.FirstOrDefault(0))];

    /// <summary>Tells the columns of a table apart; reads every cell once.</summary>
    public static WideColumns Of(TableRows table, CellNotation notation)
    {
        var tableName = Path.GetFileNameWithoutExtension(table.File).Replace('_', ' ').Replace('-', ' ');
        var (metrics, keyMetrics, names, keys) = (new List<WideMetric>(), new List<WideMetric>(), new List<int>(), new List<int>());
        var commas = new List<(int, TableRow)>();
        for (var place = 0; place < table.Header.Count; place++)
        {
            var header = table.Header[place];
            if (header.Length == 0 && table.Rows.All(row => row.Cells[place].Length == 0)) continue;
            var folded = FactColumns.Fold(header);
            var metric = WideMetric.Of(place, header, tableName);
            var isNumeric = IsNumeric(table, metric, notation, out metric);
            // A column of numbers without a name counts the rows: it picks them, and names nobody.
            if (!isNumeric && table.Semicolons && FirstComma(table, metric, notation) is { } row) commas.Add((place, row));
            else if (header.Length == 0) (isNumeric ? keys : names).Add(place);
            else if (!isNumeric) (KeyNames.Contains(folded) ? keys : names).Add(place);
            else if (!KeyNames.Contains(folded)) metrics.Add(metric);
            else keys.Add(place);
            if (header.Length > 0 && isNumeric && KeyNames.Contains(folded) && !DateNames.Contains(folded)) keyMetrics.Add(metric);
        }

        // A list of ranks and rounds alone: then these are what the table tells. Else what begins with numbers, and at last the years.
        if (commas.Count > 0 && metrics.Count == 0) return new WideColumns([], names, keys) { Labels = Labelled(table.Header), Commas = commas };
        if (metrics.Count == 0) metrics = keyMetrics;
        if (metrics.Count == 0) metrics = Worded(table, names, tableName, notation);
        if (metrics.Count == 0) metrics = [.. keys.Where(place => table.Header[place].Length > 0).Select(place => WideMetric.Of(place, table.Header[place], tableName)).Where(metric => metric.Period is null && IsNumeric(table, metric, notation, out _))];
        return new WideColumns(metrics, names, keys)
        {
            Labels = Labelled(table.Header),
            Commas = commas,
            Date = Find(table, keys, DateNames),
            Metric = metrics.Any(metric => metric.Period is not null) ? Find(table, names, MetricNames) : -1,
        };
    }

    private static List<WideMetric> Worded(TableRows table, List<int> names, string tableName, CellNotation notation)
    {
        var worded = new List<WideMetric>();
        foreach (var place in names.Where(place => table.Header[place].Length > 0))
        {
            var metric = WideMetric.Of(place, table.Header[place], tableName) with { IsWorded = true };
            if (IsNumeric(table, metric, notation, out metric)) worded.Add(metric);
        }

        // A table of numbers alone still needs somebody whom it tells of.
        return worded.Count < names.Count ? worded : worded[1..];
    }

    private static int Find(TableRows table, List<int> places, FrozenSet<string> wanted)
    {
        var found = places.FindIndex(place => wanted.Contains(FactColumns.Fold(table.Header[place])));
        return found < 0 ? -1 : places[found];
    }

    /// <summary>Whether six in ten of the filled cells are numbers. A percentage that never leaves 0 to 1 may be a fraction, and has then no unit.</summary>
    private static bool IsNumeric(TableRows table, WideMetric metric, CellNotation notation, out WideMetric sure)
    {
        var (filled, numbers, isFraction) = (0, 0, true);
        foreach (var row in table.Rows)
        {
            var cell = row.Cells[metric.Place];
            if (ValueCell.IsMissing(cell)) continue;
            filled++;
            if (!metric.TryRead(cell, notation, out var value)) continue;
            numbers++;
            isFraction &= value.Unit is null && Math.Abs(value.Lower.Number.Value) <= 1m;
        }

        sure = isFraction && metric.Unit is { Dimension: Dimension.Percent } ? metric with { Unit = null, UnitText = null } : metric;
        return numbers > 0 && numbers * 10 >= filled * 6;
    }

    // Of a column that a decimal comma would make one of numbers, the first cell with such a comma; a look at its first rows is enough.
    private static TableRow? FirstComma(TableRows table, WideMetric metric, CellNotation notation)
    {
        TableRow? first = null;
        var (filled, numbers) = (0, 0);
        foreach (var row in table.Rows.Take(200))
        {
            if (ValueCell.IsMissing(row.Cells[metric.Place])) continue;
            filled++;
            var fault = ValueCell.Read(row.Cells[metric.Place], notation, metric.Unit, out _, out _);
            if (fault is CellFault.None or CellFault.DecimalComma or CellFault.EitherComma) numbers++;
            if (fault is CellFault.DecimalComma or CellFault.EitherComma) first ??= row;
        }

        return numbers * 10 >= filled * 6 ? first : null;
    }

    private static string[] Labelled(IReadOnlyList<string> header)
    {
        var labels = header.ToArray();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < labels.Length; place++)
        {
            if (labels[place].Length == 0) labels[place] = "column";
            var count = seen[labels[place]] = seen.GetValueOrDefault(labels[place]) + 1;
            if (count > 1) labels[place] = $"{labels[place]} ({count})";
        }

        return labels;
    }
}
