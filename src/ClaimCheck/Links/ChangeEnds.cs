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
    public void Link(in Scan scan, List<Link> links, int start)
    {
        var claim = links[start].Claim;
        if (OtherEnd(scan, links, start) is not { } end || links[end].Fact is not { } fact || _index.RowOf(fact) is not { } reached) return;
        if (StartCue.Find(_index, scan, claim, reached) is not (>= 0 and var row)) return;
        if (StartCue.Swaps(_index, scan, claim, row, reached))
        {
            links[end] = Started(links[end].Claim, row, fact);
            row = reached;
        }

        links[start] = Started(claim, row, fact);
    }

    // "from 23% to 35%", "1.79%, down from 1.81%", "to $318 million from $402 million after a charge of $94 million": the linked neighbour of the same sort.
    private static int? OtherEnd(in Scan scan, List<Link> links, int start)
    {
        var claim = links[start].Claim;
        var leads = false;
        for (var after = claim.Quantity.EndToken; after < claim.Quantity.EndToken + 3 && scan.Has(after); after++) leads |= scan.Is(after, "to");
        foreach (var at in leads ? (int[])[start + 1, start - 1] : [start - 1, start + 1])
        {
            if (at < 0 || at >= links.Count || links[at].Claim.Sentence != claim.Sentence || links[at].Fact is null) continue;
            if (links[at].Claim.Quantity.Unit?.Dimension == claim.Quantity.Unit?.Dimension) return at;
        }

        return null;
    }

    // An earlier value is stated of its own time, and is not outdated by the later ones. Which one is meant is sure only where the table has one, or the time is said.
    private Link Started(Claim claim, int row, Fact end) =>
        new(claim with { Period = _index.Facts[row].Period }, _index.Facts[row], [$"it is one end of the change to \"{end.Metric}\", and this row has the other stage of the measure"])
        {
            Basis = LinkBasis.Words,
            Tentative = claim.Period is null && _index.SeriesRows(row).Count > 2,
            SubjectFacts = [.. _index.SubjectRows(row).Select(other => _index.Facts[other])],
        };
}
