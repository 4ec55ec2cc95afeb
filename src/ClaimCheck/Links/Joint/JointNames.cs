using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Names that a number belongs to together: "Acme and Borda together had", "the combined revenue of Acme, Borda and Corda".</summary>
/// <param name="Names">The names that the table knows; at least one.</param>
/// <param name="IsOpen">Whether a name that the table does not know is one of them.</param>
internal sealed record JointNames(IReadOnlyList<FacetMention> Names, bool IsOpen)
{
    private const int Behind = 3;
    private const int Before = 60;

    /// <summary>Reads the names that share a number; null where it is nobody's together.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="quantities">All numbers of the sentence.</param>
    /// <param name="mentions">What the sentence names of the table.</param>
    public static JointNames? Find(in Scan scan, Quantity quantity, IReadOnlyList<Quantity> quantities, IReadOnlyList<FacetMention> mentions)
    {
        if (Marker(scan, quantity) is not { } marker || IsTaken(quantity, quantities, marker)) return null;
        JointNames? found = null;
        foreach (var list in Lists(scan, mentions))
        {
            var (first, last) = (list.Names[0], list.Names[^1]);
            if (last.End <= quantity.FirstToken) found = IsTaken(quantity, quantities, last.End) ? found : list;
            else if (found is null && marker < quantity.FirstToken && first.First >= quantity.EndToken && first.First <= quantity.EndToken + Behind) found = list;
        }

        return found;
    }

    private static int? Marker(in Scan scan, Quantity quantity)
    {
        for (var at = Math.Min(scan.End - 1, quantity.EndToken + Behind); at >= Math.Max(scan.First, quantity.FirstToken - Before); at--)
        {
            if (scan.Is(at, "combined") || scan.Is(at, "jointly") || scan.Is(at, "altogether") || scan.Is(at, "collectively") || (scan.Is(at, "together") && !scan.Is(at + 1, "with")) || (scan.Is(at, "them") && scan.Is(at - 1, "between"))) return at;
        }

        return null;
    }

    // Another number stands between: that one is theirs.
    private static bool IsTaken(Quantity quantity, IReadOnlyList<Quantity> quantities, int from)
    {
        foreach (var other in quantities)
            if (other.FirstToken >= from && other.FirstToken < quantity.FirstToken) return true;
        return false;
    }

    private static List<JointNames> Lists(in Scan scan, IReadOnlyList<FacetMention> mentions)
    {
        var lists = new List<JointNames>();
        var names = mentions.Where(mention => mention.Phrase is { Facet: Facet.Subject, IsName: true }).OrderBy(mention => mention.First).ToList();
        for (var at = 0; at < names.Count;)
        {
            var (last, isJoined, isOpen) = (at, false, false);
            while (last + 1 < names.Count && Between(scan, names[last].End, names[last + 1].First) is var (joins, unknown) && joins != Join.None)
            {
                isJoined |= joins == Join.And;
                isOpen |= unknown;
                last++;
            }

            isOpen |= HasUnknown(scan, names[at], names[last]);
            if ((isJoined && last > at) || isOpen) lists.Add(new JointNames([.. names[at..(last + 1)].DistinctBy(name => name.Phrase.Text)], isOpen));
            at = last + 1;
        }

        return lists;
    }

    // "Acme and Zorro", "Zorro and Acme", "Acme, Zorro": a name beside that no row knows.
    private static bool HasUnknown(in Scan scan, FacetMention first, FacetMention last)
    {
        var next = scan.Is(last.End, "and") || scan.Is(last.End, '&') ? last.End + 1 : -1;
        if (next > 0 && scan.Is(next, "the")) next++;
        if (next > 0 && scan.IsWord(next) && scan[next].IsCapital) return true;
        var before = scan.Is(first.First - 1, "the") ? first.First - 2 : first.First - 1;
        return (scan.Is(before, "and") || scan.Is(before, '&')) && scan.IsWord(before - 1) && scan[before - 1].IsCapital;
    }

    private static (Join Join, bool HasUnknown) Between(in Scan scan, int from, int to)
    {
        var (join, hasUnknown) = (Join.None, false);
        for (var at = from; at < to; at++)
        {
            if (scan.Is(at, "and") || scan.Is(at, '&')) join = Join.And;
            else if (scan.Is(at, ',')) join = join == Join.None ? Join.Comma : join;
            else if (scan.Is(at, '('))
            {
                while (at < to && !scan.Is(at, ')')) at++;
            }
            else if (scan.IsWord(at) && scan[at].IsCapital && join != Join.None) hasUnknown = true;
            else if (!scan.Is(at, "the") && !scan.IsKind(at, TokenKind.Possessive)) return (Join.None, false);
        }

        return (join, hasUnknown);
    }

    private enum Join
    {
        None,
        Comma,
        And,
    }
}
