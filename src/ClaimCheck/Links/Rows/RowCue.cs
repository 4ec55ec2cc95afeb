using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Which rows a number can be of: those that have every text the sentence names, one text a column, the nearest before the number; then the keys, then the other numbers.</summary>
internal static class RowCue
{
    /// <summary>The rows of a number.</summary>
    public static RowChoice Find(in Scan scan, RowTable table, RowFigure figure, IReadOnlyList<RowFigure> figures, IReadOnlyList<CellMention> mentions)
    {
        List<int>? rows = null;
        CellMention? first = null;
        if (figure.Own is not null) mentions = [.. mentions.Where(mention => mention.IsHeader || !mention.Columns.Any(figure.Own.Columns.Contains))];
        foreach (var mention in Chosen(figure, figures, RowClause.Of(scan, figure, figures, mentions)))
        {
            if (rows is null)
            {
                (rows, first) = ([.. mention.Rows], mention);
                continue;
            }

            var both = Common(rows, mention.Rows);
            if (both.Count > 0) rows = both;
            else if (mention.IsFull) return new RowChoice([]) { Clash = (first!, mention) };
        }

        rows = Narrowed(table, figure, figures, rows, isKey: true);
        if (rows is not { Count: 1 }) rows = Narrowed(table, figure, figures, rows, isKey: false);
        return new RowChoice(rows ?? []) { First = first };
    }

    // The rows that also have the other numbers of the sentence, each in its column; a number that none of them has picks nothing.
    private static List<int>? Narrowed(RowTable table, RowFigure figure, IReadOnlyList<RowFigure> figures, List<int>? rows, bool isKey)
    {
        foreach (var other in figures)
        {
            if (other.Column < 0 || other.Column == figure.Column || table.Columns[other.Column].IsKey != isKey) continue;
            var those = table.RowsWith(other.Column, other.Value);
            var both = rows is null ? [.. those] : Common(rows, those);
            if (both.Count > 0) rows = both;
        }

        return rows;
    }

    // One text a column; whole ones first, and of those the rare ones.
    private static IEnumerable<CellMention> Chosen(RowFigure figure, IReadOnlyList<RowFigure> figures, IReadOnlyList<CellMention> mentions) =>
        mentions.Where(mention => !mention.IsHeader).GroupBy(mention => mention.Columns[0]).Select(group => OfColumn(figure, figures, [.. group]))
            .OrderBy(mention => !mention.IsFull).ThenBy(mention => mention.Rows.Count).ThenBy(mention => mention.First);

    // "A and B have 1 and 2": in turn. "A has 1 and B has 2": the one before. "When the mark is 1 the name is A": the one behind.
    private static CellMention OfColumn(RowFigure figure, IReadOnlyList<RowFigure> figures, List<CellMention> mentions)
    {
        if (mentions.Count == 1) return mentions[0];
        var alike = figures.Where(other => other.Column == figure.Column).ToList();
        if (alike.Count == 0) alike.Add(figure);
        var (first, last) = (alike[0].Quantity.FirstToken, alike[^1].Quantity.FirstToken);
        if (alike.Count == mentions.Count && (mentions[^1].End <= first || mentions[0].First >= last)) return mentions[alike.IndexOf(figure)];
        var isNamedFirst = mentions[0].First < figures.Where(other => other.Column >= 0).Append(figure).Min(other => other.Quantity.FirstToken);
        var at = figure.Quantity.FirstToken;
        return isNamedFirst ? mentions.FindLast(mention => mention.End <= at) ?? mentions[0] : mentions.Find(mention => mention.First >= at) ?? mentions[^1];
    }

    private static List<int> Common(List<int> rows, IReadOnlyList<int> others)
    {
        var known = new HashSet<int>(others);
        return rows.FindAll(known.Contains);
    }
}

/// <summary>The rows that a number can be of.</summary>
/// <param name="Rows">The rows; empty when nothing picks any, or when two texts clash.</param>
internal readonly record struct RowChoice(IReadOnlyList<int> Rows)
{
    /// <summary>The most telling text that picked them; null when only numbers did.</summary>
    public CellMention? First { get; init; }

    /// <summary>Two texts that no row has both of; null when none clash.</summary>
    public (CellMention One, CellMention Other)? Clash { get; init; }
}
