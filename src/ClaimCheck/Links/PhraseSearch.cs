using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>Links a number to the row whose metric the sentence names as a phrase, and whose subject it names or takes over.</summary>
internal sealed class PhraseSearch(TableIndex index)
{
    private const double Beside = 0.75;
    private const double Tie = 0.15;
    private const double SubjectPart = 0.6;

    private readonly TableIndex _index = index;
    private readonly LengthCue _lengths = new(index);
    private readonly AgeCue _ages = new(index);

    /// <summary>The row that a claim's sentence names, or why there is none.</summary>
    /// <param name="context">The article.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="owners">Whose number it could be.</param>
    /// <param name="isOpen">Whether no row was even a candidate: then words without a phrase may still tell.</param>
    public Link Find(LinkContext context, Claim claim, int sentence, SubjectSearch owners, out bool isOpen)
    {
        var proposals = Propose(context, claim, sentence, owners);
        isOpen = proposals.Count == 0;
        var link = Choose(claim, proposals, owners);
        return link.Fact is { } fact && AgeCue.MayHaveGrown(claim.Quantity, fact, context.Reading.Article.Published) ? link with { Tentative = true } : link;
    }

    private List<LinkProposal> Propose(LinkContext context, Claim claim, int sentence, SubjectSearch owners)
    {
        var view = context.View(sentence);
        var scan = context.Scan(sentence);
        var proposals = new List<LinkProposal>();
        foreach (var metric in view.Mentions.Concat(_lengths.Find(scan, claim.Quantity)).Concat(_ages.Find(scan, claim.Quantity)))
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
            foreach (var fact in owners.Reach(metric))
            {
                if (!Fits(scan, claim, metric, fact)) continue;
                if (CountCue.Refuses(scan, claim.Quantity, metric, _index.Facts[fact]) is { } refusal)
                {
                    owners.Refuse(refusal);
                    continue;
                }

                if (owners.Cost(fact, metric, out var how) is not { } subjectCost) continue;
                proposals.Add(new LinkProposal(fact, metricCost + (subjectCost * SubjectPart), metric, how));
            }
        }

        return proposals;
    }

    private bool Fits(in Scan scan, Claim claim, FacetMention metric, int row)
    {
        var (quantity, fact) = (claim.Quantity, _index.Facts[row]);
        var lent = quantity.Unit is null && (BracketCue.Lends(scan, metric, fact) || UnitCue.FitsBare(scan, quantity, metric, fact));
        return (lent || UnitCue.Fits(quantity, fact)) && PeriodCue.Fits(claim, fact) && ChangeCue.Fits(quantity, fact, _index.IsChange[row])
            && !(fact.Unit is null && CountCue.CountsOther(quantity, metric, _index));
    }

    private Link Choose(Claim claim, List<LinkProposal> proposals, SubjectSearch owners)
    {
        var subjectFacts = owners.Facts().Select(fact => _index.Facts[fact]).ToArray();
        if (proposals.Count == 0)
            return new Link(claim, null, [owners.Refusal]) { SubjectFacts = subjectFacts };
        proposals.Sort((a, b) => a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : a.Fact.CompareTo(b.Fact));
        var best = Latest(claim, proposals, proposals[0]);
        var series = _index.SeriesRows(best.Fact);
        var rival = proposals.FirstOrDefault(other => other.Cost - proposals[0].Cost < Tie && !_index.AreOneSeries(other.Fact, best.Fact));
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
            Basis = LinkBasis.Phrase,
            Tentative = CountCue.CountsOtherPeople(claim.Quantity, best.Metric, fact),
            Candidates = [.. proposals.Where(other => !_index.AreOneSeries(other.Fact, best.Fact)).DistinctBy(other => other.Fact).Take(3).Select(other => new Candidate(_index.Facts[other.Fact], Reason(other)))],
            SubjectFacts = [.. _index.SubjectRows(best.Fact).Select(row => _index.Facts[row])],
            Series = [.. series.Where(row => row != best.Fact).Select(row => _index.Facts[row])],
        };
    }

    // Of one series the row that fits the claim's time best, and the latest when the claim does not say.
    private LinkProposal Latest(Claim claim, List<LinkProposal> proposals, LinkProposal best)
    {
        var series = _index.SeriesRows(best.Fact);
        if (series.Count == 1) return best;
        return proposals.Where(other => _index.AreOneSeries(other.Fact, best.Fact))
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
            _ => "is what a time or an age states without a word for it",
        };
        var reasons = new List<string> { $"metric \"{best.Metric.Phrase.Text}\" {how}", best.Subject };
        if (claim.Period is { } stated && fact.Period is { } held) reasons.Add($"period {stated} meets {held}");
        reasons.Add(fact.Unit is null ? "the row has no unit" : $"unit fits {fact.Unit.Name}");
        return reasons;
    }
}
