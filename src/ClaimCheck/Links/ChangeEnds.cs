using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>Links the figure that a change started from, once the figure that it led to has its row.</summary>
internal sealed class ChangeEnds(TableIndex index)
{
    private readonly TableIndex _index = index;

    /// <summary>Links the start of a change by the row of its end; nothing happens when the end has none.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="links">The article's links so far; changed in place.</param>
    /// <param name="start">The place of the claim that states the start.</param>
    /// <param name="mentions">The phrases of the table in the sentence.</param>
    /// <param name="refuted">The links that cannot be meant, and are only told: the other end of such a one is no surer.</param>
    public void Link(in Scan scan, List<Link> links, int start, IReadOnlyList<FacetMention> mentions, IReadOnlySet<int> refuted)
    {
        var claim = links[start].Claim;
        if (OtherEnd(scan, links, start) is not { } end || links[end].Fact is not { } fact || _index.RowOf(fact) is not { } reached) return;
        if (StartCue.Find(_index, scan, claim, reached) is not (>= 0 and var row))
        {
            if (OfOlder(scan, claim, reached, mentions) is >= 0 and var older)
            {
                links[start] = Started(scan, claim, older, fact, refuted.Contains(end));
                return;
            }

            // The end took the row of the start, because the sentence names no time: the one later row is the end's.
            if (links[end].Claim.Period is not null || claim.Period is not null || StartCue.Later(_index, reached) is not (>= 0 and var later)) return;
            // Two rows by inference from one that only words gave: enough to confirm.
            var isDoubted = links[end].Basis == LinkBasis.Words || refuted.Contains(end);
            links[start] = Started(scan, claim, reached, fact, isDoubted);
            links[end] = Started(scan, links[end].Claim, later, fact, isDoubted);
            return;
        }

        if (StartCue.Swaps(_index, scan, claim, row, reached))
        {
            links[end] = Started(scan, links[end].Claim, row, fact, refuted.Contains(end));
            row = reached;
        }

        links[start] = Started(scan, claim, row, fact, refuted.Contains(end));
    }

    // The same measure of the older thing, where the sentence holds two against each other; -1 when there is none.
    private int OfOlder(in Scan scan, Claim claim, int reached, IReadOnlyList<FacetMention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.Phrase.Facet != Facet.Subject || !OlderCue.Marks(scan, mention)) continue;
            foreach (var row in mention.Phrase.Facts)
                if (_index.SubjectOf[row] != _index.SubjectOf[reached] && UnitCue.Fits(claim.Quantity, _index.Facts[row]) && _index.Facts[row].Metric.Equals(_index.Facts[reached].Metric, StringComparison.OrdinalIgnoreCase)) return row;
        }

        return -1;
    }

    // "from 24% to 37%", "1.79%, down from 1.81%", "to $318 million from $402 million after a charge of $94 million": the linked neighbour of the same sort.
    private static int? OtherEnd(in Scan scan, List<Link> links, int start)
    {
        var claim = links[start].Claim;
        var leads = false;
        for (var after = claim.Quantity.EndToken; after < claim.Quantity.EndToken + 3 && scan.Has(after); after++) leads |= scan.Is(after, "to");
        foreach (var at in leads ? (int[])[start + 1, start - 1] : [start - 1, start + 1])
            if (IsOther(links, at, claim)) return at;
        // "to $4 billion in the three months to June, from $3 billion", "took $17 million, a fall of 54 percent from $38 million": over what is of another sort.
        return start >= 1 && links[start - 1].Claim.Sentence == claim.Sentence && !AreOfOneSort(links[start - 1].Claim.Quantity, claim.Quantity) && IsOther(links, start - 2, claim) ? start - 2 : null;
    }

    private static bool IsOther(List<Link> links, int at, Claim claim) =>
        at >= 0 && at < links.Count && links[at].Fact is not null && links[at].Claim.Sentence == claim.Sentence && AreOfOneSort(links[at].Claim.Quantity, claim.Quantity);

    // "2,460 employees, against 2,790".
    private static bool AreOfOneSort(Quantity one, Quantity start) =>
        one.Unit?.Dimension == start.Unit?.Dimension || (one.Unit is { Dimension: Dimension.Count } && start.Unit is null);

    // An earlier value is stated of its own time, and is not outdated by the later ones. Which one is meant is sure only where the table has one, or the time is said;
    // and the other end is meant.
    private Link Started(in Scan scan, Claim claim, int row, Fact end, bool isRefuted) =>
        new(claim with { Period = _index.Facts[row].Period }, _index.Facts[row], [$"it is one end of the change to \"{end.Metric}\", and this row has the other stage of the measure"])
        {
            Basis = LinkBasis.Words,
            Tentative = isRefuted || (claim.Period is null && _index.SeriesRows(row).Count > 2) || WishCue.Is(scan, claim.Quantity),
            SubjectFacts = [.. _index.SubjectRows(row).Select(other => _index.Facts[other])],
        };
}
