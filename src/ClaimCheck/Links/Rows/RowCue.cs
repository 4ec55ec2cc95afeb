namespace ClaimCheck.Links;

/// <summary>Which rows a number can be of: those that have every text the sentence names, one text a column, the nearest before the number; then the keys, then the other numbers.</summary>
internal static class RowCue
{
    /// <summary>The rows, ascending; empty when two texts have no row in common; null when nothing picks rows.</summary>
    public static List<int>? Find(RowTable table, RowFigure figure, IReadOnlyList<RowFigure> figures, IReadOnlyList<CellMention> mentions)
    {
        List<int>? rows = null;
        foreach (var mention in Chosen(figure, mentions))
        {
            if (rows is null)
            {
                rows = [.. mention.Rows];
                continue;
            }

            var both = Common(rows, mention.Rows);
            if (both.Count > 0) rows = both;
            else if (mention.IsFull) return [];
        }

        foreach (var other in figures)
        {
            if (other.Column < 0 || other.Column == figure.Column || !table.Columns[other.Column].IsKey || ReferenceEquals(other, figure)) continue;
            var those = table.RowsWith(other.Column, other.Value);
            var both = rows is null ? [.. those] : Common(rows, those);
            if (both.Count > 0) rows = both;
        }

        if (rows is { Count: 1 }) return rows;
        foreach (var other in figures)
        {
            if (other.Column < 0 || other.Column == figure.Column || table.Columns[other.Column].IsKey) continue;
            var those = table.RowsWith(other.Column, other.Value);
            var both = rows is null ? [.. those] : Common(rows, those);
            if (both.Count > 0) rows = both;
        }

        return rows is { Count: 0 } ? null : rows;
    }

    // One text a column: the nearest before the number, or the nearest behind it when none stands before; whole ones first.
    private static IEnumerable<CellMention> Chosen(RowFigure figure, IReadOnlyList<CellMention> mentions)
    {
        var best = new Dictionary<int, CellMention>();
        foreach (var mention in mentions)
        {
            if (mention.IsHeader) continue;
            var key = mention.Columns[0];
            if (!best.TryGetValue(key, out var known) || IsNearer(figure, mention, known)) best[key] = mention;
        }

        return best.Values.OrderBy(mention => !mention.IsFull).ThenBy(mention => mention.Rows.Count).ThenBy(mention => mention.First);
    }

    private static bool IsNearer(RowFigure figure, CellMention mention, CellMention known)
    {
        var at = figure.Quantity.FirstToken;
        var (isBefore, wasBefore) = (mention.End <= at, known.End <= at);
        if (isBefore != wasBefore) return isBefore;
        return isBefore ? mention.First > known.First : mention.First < known.First;
    }

    private static List<int> Common(List<int> rows, IReadOnlyList<int> others)
    {
        var known = new HashSet<int>(others);
        return rows.FindAll(known.Contains);
    }
}
