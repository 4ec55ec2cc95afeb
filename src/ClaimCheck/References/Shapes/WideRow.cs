using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>What the facts of one row of a wide table share.</summary>
/// <param name="Subject">The first text of the row, or its first key where it has no text.</param>
/// <param name="Aliases">Its other texts.</param>
/// <param name="Dimensions">Every cell that is no metric, by the name of its column.</param>
internal sealed record WideRow(string Subject, IReadOnlyList<string> Aliases, IReadOnlyDictionary<string, string> Dimensions)
{
    /// <summary>When the row held, where a column says so.</summary>
    public Period? Period { get; private init; }

    /// <summary>What the row measures, where a column says so.</summary>
    public string? Metric { get; private init; }

    /// <summary>Reads the cells of a row that are no metrics.</summary>
    public static WideRow Of(TableRow row, WideColumns columns)
    {
        var cells = row.Cells;
        var names = columns.Names.Where(place => place != columns.Metric && cells[place].Length > 0).Select(place => cells[place]).ToList();
        var keys = columns.Keys.Where(place => cells[place].Length > 0).ToList();
        var subject = names.Count > 0 ? names[0] : keys.Count > 0 ? cells[keys[0]] : cells[0];
        var dimensions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var place in columns.Names.Concat(columns.Keys))
            if (cells[place].Length > 0) dimensions[columns.Labels[place]] = cells[place];
        return new WideRow(subject, [.. names.Skip(1).Distinct(StringComparer.Ordinal)], dimensions)
        {
            Period = columns.Date >= 0 && Quantities.Period.TryParse(cells[columns.Date], out var period) ? period : null,
            Metric = columns.Metric >= 0 && cells[columns.Metric].Length > 0 ? cells[columns.Metric] : null,
        };
    }
}
