using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>A reference table, indexed for linking: claims in, links out.</summary>
/// <remarks>Immutable once built, and safe to use from several threads at once. How close a value is never carries a link.</remarks>
public sealed class ClaimLinker
{
    private const double Beside = 0.75;

    private readonly IReadOnlyList<Fact> _listed;
    private readonly TableIndex _index;
    private readonly MentionFinder _mentions;
    private readonly LengthCue _lengths;
    private readonly AffinitySearch _affinity;
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
        _lengths = new LengthCue(_index);
        _affinity = new AffinitySearch(_index, table.IsExtract);
        _rows = !table.IsExtract && RowTable.Of(table.Facts) is { } rows ? (rows, new CellFinder(new CellIndex(rows))) : null;
        _measure = !table.IsExtract && _rows is null && MeasureTable.Of(_index) is { } measure ? new MeasureSearch(_index, measure) : null;
        _tallies = !table.IsExtract && _measure is null && _rows is null ? TallyTable.Of(_index) : null;
    }

    /// <summary>The table that was indexed.</summary>
    public ReferenceTable Table { get; }

    /// <summary>Finds the row of each claim, or says why there is none.</summary>
    /// <param name="reading">The article as it was read.</param>
    /// <returns>One link a claim, in the order of the claims; and one for each number that is a claim only because the table has its row, such as a score.</returns>
    public IReadOnlyList<Link> Link(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (Table.Facts.Count == 0) return [.. reading.Claims.Select(claim => new Link(claim, null, ["there is no table"]))];
        var context = new LinkContext(reading, _index, _mentions);
        var tallies = _tallies is null ? null : new TallySearch(context, _index, _tallies);
        var rows = _rows is var (table, finder) ? new RowSearch(context, table, finder) : null;
        var links = new List<Link>(reading.Claims.Count);
        var pending = new List<PendingClaim>();
        var starts = new List<int>();
        var sentence = 0;
        foreach (var claim in reading.Claims)
        {
            if (reading.Sentences[sentence].EndToken <= claim.Quantity.FirstToken) Deal(context, sentence, links, pending, starts);
            while (reading.Sentences[sentence].EndToken <= claim.Quantity.FirstToken) sentence++;
            links.Add(_measure?.Link(context, claim, sentence, links) ?? tallies?.Link(claim, sentence) ?? rows?.Link(claim, sentence) ?? LinkOne(context, claim, sentence, pending, starts, links.Count));
        }

        Deal(context, sentence, links, pending, starts);
        if (_listed.Count > 0) links = [.. links.Select(link => link.Claim.Quantity.Kind == QuantityKind.Rank ? link with { Listed = _listed } : link)];
        var more = tallies?.Unclaimed() ?? rows?.Unclaimed();
        return more is null ? links : [.. links.Concat(more).OrderBy(link => link.Claim.Quantity.Span.Start)];
    }

    // What no phrase linked in a sentence is weighed together, when all its claims were seen.
    private void Deal(LinkContext context, int sentence, List<Link> links, List<PendingClaim> pending, List<int> starts)
    {
        if (pending.Count > 0)
        {
            var span = pending[0].Claim.Sentence;
            var taken = new List<int>();
            for (var at = links.Count - 1; at >= 0 && links[at].Claim.Sentence == span; at--)
                if (links[at].Fact is { } fact && _index.RowOf(fact) is { } row) taken.Add(row);
            foreach (var (claim, found, next, isSure) in _affinity.Find(context, pending, taken)) links[claim.At] = Weighed(claim, found, next, isSure);
        }

        foreach (var start in starts) Start(context.Scan(sentence), links, start);
        pending.Clear();
        starts.Clear();
    }

    private void Start(in Scan scan, List<Link> links, int start)
    {
        var claim = links[start].Claim;
        if (OtherEnd(links, start) is not { } end || links[end].Fact is not { } fact || _index.RowOf(fact) is not { } reached) return;
        if (StartCue.Find(_index, scan, claim, reached) is not (>= 0 and var row)) return;
        if (StartCue.Swaps(_index, scan, claim, row, reached))
        {
            links[end] = Started(links[end].Claim, row, fact);
            row = reached;
        }

        links[start] = Started(claim, row, fact);
    }

    // "from 23% to 35%", "1.79%, down from 1.81%": the linked neighbour of the same sort.
    private static int? OtherEnd(List<Link> links, int start)
    {
        var claim = links[start].Claim;
        foreach (var at in (int[])[start + 1, start - 1])
        {
            if (at < 0 || at >= links.Count || links[at].Claim.Sentence != claim.Sentence || links[at].Fact is null) continue;
            if (links[at].Claim.Quantity.Unit?.Dimension == claim.Quantity.Unit?.Dimension) return at;
        }

        return null;
    }

    // An earlier value is stated of its own time, and is not outdated by the later ones.
    private Link Started(Claim claim, int row, Fact end) =>
        new(claim with { Period = _index.Facts[row].Period }, _index.Facts[row], [$"it is one end of the change to \"{end.Metric}\", and this row has the other stage of the measure"])
        {
            Tentative = true,
            SubjectFacts = [.. _index.SubjectRows(row).Select(other => _index.Facts[other])],
        };

    private Link LinkOne(LinkContext context, Claim claim, int sentence, List<PendingClaim> pending, List<int> starts, int place)
    {
        var view = context.View(sentence);
        var scan = context.Scan(sentence);
        if (claim.Period is null && ChangeCue.IsStart(scan, claim.Quantity))
        {
            starts.Add(place);
            return new Link(claim, null, ["it is the figure that a change started from, and its time is not said"]);
        }

        var proposals = new List<LinkProposal>();
        var owners = new SubjectSearch(context, _index, claim, sentence);
        foreach (var metric in view.Mentions.Concat(_lengths.Find(scan, claim.Quantity)))
        {
            if (metric.Phrase.Facet != Facet.Metric) continue;
            if (MetricCue.Cost(scan, claim, metric, view.InTurn) is not { } metricCost) continue;
            // What is counted has a name that the table does not know: then only a phrase right beside the number says what it is ("a poll of 130 employees").
            if (metricCost > Beside && CountCue.CountsUnknown(claim.Quantity, _index)) continue;
            if (QualifierCue.Find(scan, metric) is { } qualifier)
            {
                owners.Refuse($"\"{qualifier}\" makes another metric of \"{metric.Phrase.Text}\"");
                continue;
            }

            if (metric.Phrase.NeedsChange && claim.Quantity.Direction == ChangeDirection.None) continue;
            foreach (var fact in metric.Phrase.Facts)
            {
                if (!(UnitCue.Fits(claim.Quantity, _index.Facts[fact]) || (claim.Quantity.Unit is null && (BracketCue.Lends(scan, metric, _index.Facts[fact]) || UnitCue.FitsBare(scan, claim.Quantity, metric, _index.Facts[fact])))) || !PeriodCue.Fits(claim, _index.Facts[fact])) continue;
                if (!ChangeCue.Fits(claim.Quantity, _index.Facts[fact], _index.IsChange[fact])) continue;
                if (_index.Facts[fact].Unit is null && CountCue.CountsOther(claim.Quantity, metric, _index)) continue;
                if (CountCue.Refuses(scan, claim.Quantity, metric, _index.Facts[fact]) is { } refusal)
                {
                    owners.Refuse(refusal);
                    continue;
                }

                if (owners.Cost(fact, metric, out var how) is not { } subjectCost) continue;
                proposals.Add(new LinkProposal(fact, metricCost + (subjectCost * 0.6), metric, how));
            }
        }

        if (proposals.Count == 0) pending.Add(new PendingClaim(place, claim, sentence, owners));
        return Choose(claim, proposals, owners);
    }

    private Link Weighed(PendingClaim pending, Affinity found, double next, bool isSure)
    {
        var fact = _index.Facts[found.Fact];
        var claim = found.Time is { } time ? pending.Claim with { Period = time } : pending.Claim;
        return new Link(claim, fact, [$"words of \"{found.Words}\" stand near the number", found.How, string.Create(CultureInfo.InvariantCulture, $"fit {found.Score:0.00}, next {next:0.00}")])
        {
            Tentative = !isSure,
            SubjectFacts = [.. pending.Owners.Facts().Concat(_index.SubjectRows(found.Fact)).Distinct().Select(row => _index.Facts[row])],
            Series = [.. _index.SeriesRows(found.Fact).Where(row => row != found.Fact).Select(row => _index.Facts[row])],
        };
    }

    private Link Choose(Claim claim, List<LinkProposal> proposals, SubjectSearch owners)
    {
        var subjectFacts = owners.Facts().Select(fact => _index.Facts[fact]).ToArray();
        if (proposals.Count == 0)
            return new Link(claim, null, [owners.Refusal]) { SubjectFacts = subjectFacts };
        proposals.Sort((a, b) => a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : a.Fact.CompareTo(b.Fact));
        var best = Latest(claim, proposals, proposals[0]);
        var series = _index.SeriesRows(best.Fact);
        var rival = proposals.FirstOrDefault(other => other.Cost - proposals[0].Cost < 0.15 && !series.Contains(other.Fact));
        if (rival != default && _index.Facts[rival.Fact].ValueText != _index.Facts[best.Fact].ValueText)
        {
            return new Link(claim, null, ["two rows fit equally well"])
            {
                Ambiguous = true,
                Candidates = [new Candidate(_index.Facts[best.Fact], Reason(best)), new Candidate(_index.Facts[rival.Fact], Reason(rival))],
                SubjectFacts = subjectFacts,
            };
        }

        var fact = _index.Facts[best.Fact];
        return new Link(claim, fact, Reasons(best, claim, fact))
        {
            Candidates = [.. proposals.Where(other => !series.Contains(other.Fact)).DistinctBy(other => other.Fact).Take(3).Select(other => new Candidate(_index.Facts[other.Fact], Reason(other)))],
            SubjectFacts = [.. _index.SubjectRows(best.Fact).Select(row => _index.Facts[row])],
            Series = [.. series.Where(row => row != best.Fact).Select(row => _index.Facts[row])],
        };
    }

    // Of one series the row that fits the claim's time best, and the latest when the claim does not say.
    private LinkProposal Latest(Claim claim, List<LinkProposal> proposals, LinkProposal best)
    {
        var series = _index.SeriesRows(best.Fact);
        if (series.Count == 1) return best;
        return proposals.Where(other => series.Contains(other.Fact))
            .OrderBy(other => PeriodCue.Rank(claim, _index.Facts[other.Fact]))
            .ThenByDescending(other => _index.Facts[other.Fact].Period?.Last ?? DateOnly.MinValue)
            .ThenBy(other => other.Fact).First();
    }

    private static string Reason(LinkProposal proposal) => $"metric \"{proposal.Metric.Phrase.Text}\"; {proposal.Subject}";

    private static IReadOnlyList<string> Reasons(LinkProposal best, Claim claim, Fact fact)
    {
        var how = best.Metric.Kind switch
        {
            MatchKind.Exact => "stands in the sentence",
            MatchKind.Gapped => "stands in the sentence, with words between",
            MatchKind.Scattered => "stands in the sentence, in another order",
            _ => "is what a time before its noun states",
        };
        var reasons = new List<string> { $"metric \"{best.Metric.Phrase.Text}\" {how}", best.Subject };
        if (claim.Period is { } stated && fact.Period is { } held) reasons.Add($"period {stated} meets {held}");
        reasons.Add(fact.Unit is null ? "the row has no unit" : $"unit fits {fact.Unit.Name}");
        return reasons;
    }
}
