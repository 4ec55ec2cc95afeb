namespace ClaimCheck.Links;

/// <summary>Links what no phrase linked: by words, round by round, and then by what the linked figures changed from.</summary>
/// <remarks>
/// A row that words give to a number which cannot be meant ("the two are too far apart", "that is its number over there") is free again, and the next best
/// number by its words may have it. So a value takes a row away from a number; it never gives one.
/// </remarks>
internal sealed class WordDealer(TableIndex index, AffinitySearch affinity)
{
    // What so many rounds do not settle stays open.
    private const int MostRounds = 4;

    private static readonly HashSet<int> NoClaims = [];

    private readonly ChangeEnds _ends = new(index);

    /// <summary>Gives the open claims of an article their rows.</summary>
    /// <param name="context">The article.</param>
    /// <param name="links">Its links so far, one a claim; changed in place.</param>
    /// <param name="open">The claims that no phrase linked.</param>
    /// <param name="refute">Says which links cannot be meant; null believes all.</param>
    public void Deal(LinkContext context, List<Link> links, OpenClaims open, Refuter? refute)
    {
        IReadOnlySet<int> told = NoClaims;
        if (open.HaveWords && affinity.IsOpen) told = DealWords(context, links, open, refute);
        else
            foreach (var claim in open.Compared) LinkEnd(context, links, claim.Sentence, claim.At, told);
        foreach (var (sentence, at) in open.Starts) LinkEnd(context, links, sentence, at, told);
    }

    private void LinkEnd(LinkContext context, List<Link> links, int sentence, int at, IReadOnlySet<int> told) =>
        _ends.Link(context.Scan(sentence), links, at, context.View(sentence).Mentions, told);

    // Gives back the claims whose rows cannot be meant, and are only told.
    private HashSet<int> DealWords(LinkContext context, List<Link> links, OpenClaims open, Refuter? refute)
    {
        var given = new RowsGiven();
        foreach (var link in links)
            if (link.Fact is { } fact && index.RowOf(fact) is { } row) given.Give(row, link.Claim);
        var (loose, compared) = (affinity.Weigh(context, open.Loose).ToList(), affinity.Weigh(context, open.Compared));
        foreach (var (claim, fits) in loose.Concat(compared)) links[claim.At] = claim.Unlinked = WithNear(claim.Unlinked, fits);
        loose.AddRange(open.Implied);
        var first = new Dictionary<int, Link>();
        var opened = new HashSet<int>();
        IReadOnlyList<Refutation> unsettled = [];
        for (var round = 1; ; round++)
        {
            foreach (var (claim, link) in affinity.Deal(Left(loose, links), given)) links[claim.At] = link;
            Compare(context, links, open, NoClaims);
            foreach (var (claim, link) in affinity.Deal(Left(compared, links), given)) links[claim.At] = link;
            if (refute is null) break;
            var refuted = refute(links);
            if (round == MostRounds) unsettled = refuted;
            if (round == MostRounds || !TakeBack(links, refuted, open, given, first)) break;
            // What a phrase had linked is weighed when it is open.
            foreach (var (claim, fits) in affinity.Weigh(context, [.. open.Named.Where(claim => links[claim.At].Fact is null && opened.Add(claim.At))]))
            {
                claim.Unlinked = WithNear(claim.Unlinked, fits);
                loose.Add((claim, fits));
            }
        }

        // What found no other row is told with its first; and so are two numbers that each have the other's row now: which of the two the article means is not said.
        int[] moved = [.. first.Keys.Where(at => links[at].Fact is not null)];
        var meant = loose.Concat(compared).DistinctBy(one => one.Claim.At).ToDictionary(one => one.Claim.At, one => one.Fits);
        int[] strayed = [.. moved.Where(at => !meant.TryGetValue(at, out var fits) || !IsMeant(links[at], fits))];
        int[] exchanged = [.. strayed.Where(at => Array.Exists(strayed, other => AreExchanged(links[at], links[other], given)))];
        HashSet<int> told = [.. first.Keys.Except(moved).Concat(exchanged)];
        foreach (var at in told) links[at] = first[at];
        told.UnionWith(unsettled.Where(one => one.IsCertain).Select(one => one.At));
        Compare(context, links, open, told);
        return told;
    }

    // What a linked figure is held against has the row of another time: that says more than scattered words.
    private void Compare(LinkContext context, List<Link> links, OpenClaims open, IReadOnlySet<int> told)
    {
        foreach (var claim in open.Compared)
            if (links[claim.At] is { Fact: null } or { Tentative: true }) LinkEnd(context, links, claim.Sentence, claim.At, told);
    }

    private static List<(PendingClaim Claim, IReadOnlyList<Affinity> Fits)> Left(IReadOnlyList<(PendingClaim Claim, IReadOnlyList<Affinity> Fits)> weighed, List<Link> links) =>
        [.. weighed.Where(one => links[one.Claim.At].Fact is null)];

    // A number that had to take another row because its own was given away, and now has its own, was not exchanged with anything.
    private bool IsMeant(Link link, IReadOnlyList<Affinity> fits) => link.Fact is { } fact && index.RowOf(fact) is { } row && AffinitySearch.IsBest(fits, row);

    private Link WithNear(Link link, IReadOnlyList<Affinity> fits) => link with { Near = [.. fits.Where(fit => !fit.IsAsOf).Select(fit => index.Facts[fit.Fact])] };

    private bool AreExchanged(Link one, Link other, RowsGiven given) =>
        one.Fact is { } mine && other.Fact is { } its && index.RowOf(mine) is { } row && index.RowOf(its) is { } otherRow && given.IsRefused(otherRow, one.Claim) && given.IsRefused(row, other.Claim);

    // Numbers that do not have what their rows say give them back, and those that cannot be meant do not get them again.
    private bool TakeBack(List<Link> links, IReadOnlyList<Refutation> refuted, OpenClaims open, RowsGiven given, Dictionary<int, Link> first)
    {
        if (!refuted.Any(one => one.IsCertain || given.IsDoubted(links[one.At].Claim))) return false;
        var claims = open.Loose.Concat(open.Compared).Concat(open.Named).Concat(open.Implied.Select(one => one.Claim)).ToDictionary(claim => claim.At);
        foreach (var (at, isAcquitted) in refuted)
        {
            if (!claims.TryGetValue(at, out var claim)) continue;
            var isCertain = isAcquitted || given.IsDoubted(claim.Claim);
            var link = links[at];
            if (index.RowOf(link.Fact!) is not { } row) continue;
            given.TakeBack(row, claim.Claim, isCertain);
            // A row of another time that does not agree was no answer, and is not told as one.
            if (isCertain && !link.IsAsOf) first.TryAdd(at, link);
            links[at] = claim.Unlinked.Fact is null ? claim.Unlinked : new Link(claim.Claim, null, claim.Unlinked.Reasons) { SubjectFacts = claim.Unlinked.SubjectFacts };
        }

        return true;
    }
}
