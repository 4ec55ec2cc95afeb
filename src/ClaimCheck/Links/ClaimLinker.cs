using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>A reference table, indexed for linking: claims in, links out.</summary>
/// <remarks>Immutable once built, and safe to use from several threads at once. How close a value is never carries a link.</remarks>
public sealed class ClaimLinker
{
    private readonly IReadOnlyList<Fact> _listed;
    private readonly TableIndex _index;
    private readonly MentionFinder _mentions;
    private readonly PhraseSearch _phrases;
    private readonly JointSearch _joint;
    private readonly WordDealer _dealer;
    private readonly ImpliedSearch? _implied;
    private readonly TableUnits? _units;
    private readonly MeasureSearch? _measure;
    private readonly TallyTable? _tallies;
    private readonly (RowTable Table, CellFinder Finder)? _rows;

    /// <summary>Indexes a table; linear in its rows.</summary>
    public ClaimLinker(ReferenceTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Table = table;
        _listed = table.IsExtract ? [] : [.. table.Facts.Where(fact => fact.List is not null)];
        _index = new TableIndex(table.Facts);
        RateNames.AddTo(_index);
        _mentions = new MentionFinder(_index);
        _phrases = new PhraseSearch(_index);
        _joint = new JointSearch(_index);
        var affinity = new AffinitySearch(_index, table.IsExtract);
        _dealer = new WordDealer(_index, affinity);
        _rows = !table.IsExtract && RowTable.Of(table.Facts) is { } rows ? (rows, new CellFinder(new CellIndex(rows))) : null;
        _measure = !table.IsExtract && _rows is null && MeasureTable.Of(_index) is { } measure ? new MeasureSearch(_index, measure) : null;
        _tallies = !table.IsExtract && _measure is null && _rows is null ? TallyTable.Of(_index) : null;
        if (_measure is null && _rows is null && _tallies is null && affinity.IsOpen) ShortNames.AddTo(_index);
        _implied = _measure is null && _rows is null && _tallies is null && affinity.IsOpen ? new ImpliedSearch(_index, affinity) : null;
        _units = _implied is null ? null : new TableUnits(_index);
    }

    /// <summary>The table that was indexed.</summary>
    public ReferenceTable Table { get; }

    /// <summary>Finds the row of each claim, or says why there is none.</summary>
    /// <param name="reading">The article as it was read.</param>
    /// <returns>One link a claim, in the order of the claims.</returns>
    public IReadOnlyList<Link> Link(ArticleReading reading) => Link(reading, null, out _);

    /// <summary>The links of the claims, and of what is a claim only because the table has its row.</summary>
    /// <param name="reading">The article as it was read.</param>
    /// <param name="refute">Says which links by words cannot be meant; their rows are dealt out again. Null believes all.</param>
    /// <param name="implied">A link for each number that no reading without the table would call a claim: "a steal", "113-107", "episode 96"; with claims of their own.</param>
    internal IReadOnlyList<Link> Link(ArticleReading reading, Refuter? refute, out IReadOnlyList<Link> implied)
    {
        ArgumentNullException.ThrowIfNull(reading);
        implied = [];
        if (Table.Facts.Count == 0) return [.. reading.Claims.Select(claim => new Link(claim, null, ["there is no table"]))];
        var context = new LinkContext(reading, _index, _mentions);
        var tallies = _tallies is null ? null : new TallySearch(context, _index, _tallies);
        var rows = _rows is var (table, finder) ? new RowSearch(context, table, finder) : null;
        var links = new List<Link>(reading.Claims.Count);
        var open = new OpenClaims();
        var sentence = 0;
        foreach (var read in reading.Claims)
        {
            while (reading.Sentences[sentence].EndToken <= read.Quantity.FirstToken) sentence++;
            var claim = _units?.Read(context.Scan(sentence), read) ?? read;
            links.Add(_measure?.Link(context, claim, sentence, links) ?? tallies?.Link(claim, sentence) ?? rows?.Link(claim, sentence) ?? LinkOne(context, claim, sentence, open, links.Count));
        }

        open.Implied = _implied?.Find(context, links) ?? [];
        _dealer.Deal(context, links, open, refute);
        var isKeptByHand = _measure is null && tallies is null && rows is null;
        if (isKeptByHand) Restatements.Link(reading, links);
        implied = tallies?.Implied() ?? rows?.Implied() ?? ImpliedSearch.Take(links, reading.Claims.Count, refute);
        // In a chart, a box score or a list of rows only a declared list is an order that prose speaks of.
        if (_listed.Count > 0 || isKeptByHand) implied = new RankSearch(context, _index, _listed).AddTo(implied, links);
        return links;
    }

    private Link LinkOne(LinkContext context, Claim claim, int sentence, OpenClaims open, int place)
    {
        var scan = context.Scan(sentence);
        if (ChangeCue.IsEarlier(scan, claim.Quantity) || (claim.Period is null && ChangeCue.IsStart(scan, claim.Quantity)))
        {
            open.Starts.Add((sentence, place));
            return new Link(claim, null, ["it is the figure that a change started from, and its time is not said"]);
        }

        var owners = new SubjectSearch(context, _index, claim, sentence);
        var link = _phrases.Find(context, claim, sentence, owners, out var isOpen);
        if (_joint.Find(context, claim, sentence, link) is { } joint) return joint;
        // How far two values are apart is neither of them; from one time to another it is a change.
        if (link.Fact is null && DifferenceCue.Is(scan, claim.Quantity) && DifferenceCue.OverTime(scan, claim.Quantity) is not ChangeDirection.None and var way)
        {
            var change = claim with { Quantity = claim.Quantity with { Direction = way } };
            open.Loose.Add(new PendingClaim(place, change, sentence, owners, link));
            return link;
        }

        if ((DifferenceCue.Is(scan, claim.Quantity) && (link.Fact is not { } fact || _index.RowOf(fact) is not { } row || !_index.IsChange[row]))
            || (DifferenceCue.IsLead(scan, claim.Quantity) && (link.Fact is null || !DifferenceCue.IsOfLead(link.Fact))))
        {
            var apart = new Link(claim, null, ["it says how far apart two values are"]) { SubjectFacts = [.. owners.Facts().Select(other => _index.Facts[other])] };
            open.Loose.Add(new PendingClaim(place, claim, sentence, owners, apart));
            return apart;
        }

        var isCompared = ChangeCue.IsComparand(scan, claim.Quantity);
        // "Compared with €655 million": another time's figure, and which is not said.
        if (link.Fact is not null && ((isCompared && claim.Period is null) || DifferenceCue.IsBy(scan, claim.Quantity))) link = link with { Tentative = true };
        var list = isCompared && (isOpen || link.Tentative) ? open.Compared : isOpen ? open.Loose : link is { Fact: not null, Basis: LinkBasis.Phrase } ? open.Named : null;
        list?.Add(new PendingClaim(place, claim, sentence, owners, link));
        return link;
    }
}
