using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Which texts of a sentence belong to a number, where the sentence states one column twice: "A has 26 goals and B has 25".</summary>
internal static class RowClause
{
    /// <summary>The texts of the number's own clause; all of them when the sentence is one clause, or when its clause names nothing.</summary>
    public static IReadOnlyList<CellMention> Of(in Scan scan, RowFigure figure, IReadOnlyList<RowFigure> figures, IReadOnlyList<CellMention> mentions)
    {
        var cuts = Cuts(scan, figures, mentions);
        if (cuts.Count == 0) return mentions;
        var from = cuts.FindLast(cut => cut <= figure.Quantity.FirstToken);
        var to = cuts.Find(cut => cut > figure.Quantity.FirstToken);
        var own = mentions.Where(mention => mention.First >= from && (to == 0 || mention.First < to)).ToList();
        return own.Exists(mention => !mention.IsHeader) ? own : mentions;
    }

    // A cut between two numbers of one column, at the small word that joins the clauses.
    private static List<int> Cuts(in Scan scan, IReadOnlyList<RowFigure> figures, IReadOnlyList<CellMention> mentions)
    {
        var cuts = new List<int>();
        var isNamedFirst = true;
        foreach (var mention in mentions)
        {
            if (mention.IsHeader) continue;
            isNamedFirst = figures.Count > 0 && mention.First < figures[0].Quantity.FirstToken;
            break;
        }

        for (var i = 1; i < figures.Count; i++)
        {
            if (figures[i].Column < 0) continue;
            var last = -1;
            for (var other = 0; other < i; other++)
                if (figures[other].Column == figures[i].Column) last = other;
            if (last < 0) continue;
            var (from, to) = (figures[last].Quantity.EndToken, figures[i].Quantity.FirstToken);
            var cut = 0;
            for (var at = from; at < to; at++)
            {
                if (!(scan.Is(at, "and") || scan.Is(at, "while") || scan.Is(at, "but") || scan.Is(at, "whereas") || scan.Is(at, ';')) || IsInside(at, mentions)) continue;
                cut = at;
                if (isNamedFirst && IsBefore(at, mentions, to)) break;
            }

            if (cut > 0 && !cuts.Contains(cut)) cuts.Add(cut);
        }

        cuts.Sort();
        return cuts;
    }

    // Whether a text stands between the joint and the second number: then the second clause begins here.
    private static bool IsBefore(int at, IReadOnlyList<CellMention> mentions, int to)
    {
        foreach (var mention in mentions)
            if (!mention.IsHeader && mention.First > at && mention.First < to) return true;
        return false;
    }

    private static bool IsInside(int at, IReadOnlyList<CellMention> mentions)
    {
        foreach (var mention in mentions)
            if (mention.First < at && at < mention.End) return true;
        return false;
    }
}
