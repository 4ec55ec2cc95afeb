using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Deals the mentions of a list out to its numbers: "27 percent in farming, 16 percent in industry", "A and B had 3 and 5 respectively".</summary>
internal static class Dealing
{
    /// <summary>The mention whose turn is a number's; null when the sentence is no list of the two in turn.</summary>
    /// <param name="quantity">The number.</param>
    /// <param name="mentions">The mentions of one facet, in order.</param>
    /// <param name="figures">The numbers that can be figures of the table, in order.</param>
    public static FacetMention? Alternating(Quantity quantity, IReadOnlyList<FacetMention> mentions, IReadOnlyList<Quantity> figures)
    {
        var place = Place(quantity, figures);
        if (place < 0 || figures.Count < 2 || mentions.Count < 2) return null;
        var gaps = new List<FacetMention>[figures.Count + 1];
        for (var gap = 0; gap < gaps.Length; gap++) gaps[gap] = [];
        foreach (var mention in mentions)
        {
            var gap = 0;
            while (gap < figures.Count && figures[gap].FirstToken <= mention.First) gap++;
            gaps[gap].Add(mention);
        }

        var behind = gaps.Skip(1).All(gap => gap.Count == 1) && Differ(gaps.Skip(1)) && (gaps[0].Count == 0 || gaps[0].TrueForAll(first => mentions.Count(other => Same(first, other)) > 1));
        var ahead = gaps.Take(figures.Count).All(gap => gap.Count == 1) && gaps[^1].Count == 0 && Differ(gaps.Take(figures.Count));
        return behind ? gaps[place + 1][0] : ahead ? gaps[place][^1] : null;
    }

    /// <summary>With "respectively": the numbers that only commas and "and" join go to the mentions joined so, one by one; null when no run has as many.</summary>
    public static FacetMention? InTurn(in Scan scan, Quantity quantity, IReadOnlyList<FacetMention> mentions, IReadOnlyList<Quantity> figures)
    {
        var place = Place(quantity, figures);
        if (place < 0) return null;
        int first = place, last = place;
        while (first > 0 && Joined(scan, figures[first - 1].EndToken, figures[first].FirstToken)) first--;
        while (last + 1 < figures.Count && Joined(scan, figures[last].EndToken, figures[last + 1].FirstToken)) last++;
        var count = last - first + 1;
        if (count < 2) return mentions.Count == 1 ? mentions[0] : null;
        FacetMention? found = null;
        for (var from = 0; from < mentions.Count;)
        {
            var to = from;
            while (to + 1 < mentions.Count && Joined(scan, mentions[to].End, mentions[to + 1].First)) to++;
            if (to - from + 1 == count)
            {
                if (found is not null) return null;
                found = mentions[from + place - first];
            }

            from = to + 1;
        }

        return found ?? (mentions.Count == count && mentions[^1].End <= figures[first].FirstToken ? mentions[place - first] : mentions.Count == 1 ? mentions[0] : null);
    }

    /// <summary>Whether a number is one of several that only commas and "and" join.</summary>
    public static bool IsInRun(in Scan scan, Quantity quantity, IReadOnlyList<Quantity> figures)
    {
        var place = Place(quantity, figures);
        return place >= 0 && ((place > 0 && Joined(scan, figures[place - 1].EndToken, quantity.FirstToken)) || (place + 1 < figures.Count && Joined(scan, quantity.EndToken, figures[place + 1].FirstToken)));
    }

    /// <summary>Whether two mentions stand for the same rows.</summary>
    public static bool Same(FacetMention one, FacetMention other) => one.Phrase == other.Phrase || one.Phrase.Facts.SequenceEqual(other.Phrase.Facts);

    private static bool Differ(IEnumerable<List<FacetMention>> gaps)
    {
        var all = gaps.Select(gap => gap[0]).ToList();
        return all.TrueForAll(one => all.Count(other => Same(one, other)) == 1);
    }

    private static int Place(Quantity quantity, IReadOnlyList<Quantity> figures)
    {
        for (var i = 0; i < figures.Count; i++)
            if (ReferenceEquals(figures[i], quantity)) return i;
        return -1;
    }

    private static bool Joined(in Scan scan, int from, int to)
    {
        if (to <= from || to - from > 4) return false;
        for (var at = from; at < to; at++)
            if (!(scan.Is(at, ',') || scan.Is(at, "and") || scan.Is(at, '&') || scan.Any(at, WordClass.Determiner | WordClass.Currency | WordClass.HedgeBefore) || scan.Is(at, '$') || scan.Is(at, '€') || scan.Is(at, '£') || scan.Is(at, "in") || scan.Is(at, "for"))) return false;
        return true;
    }
}
