using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Looks for a row whose metric is not named as a phrase, but whose words stand around the number: desks write "financing", articles "inject $6.5 billion".</summary>
/// <remarks>
/// Only where nothing else was found, only in tables small enough to weigh every row, and only with the subject named. What it finds confirms; it accuses
/// only when nearly every word of the metric stands there.
/// </remarks>
internal sealed class LooseSearch(TableIndex index, bool isExtract)
{
    // A hand-kept table; in a large one scattered words fit somewhere by chance.
    private const int MostRows = 400;
    private const int Reach = 16;
    private const double Enough = 1.35;
    private const double Margin = 0.2;

    private readonly bool _active = !isExtract && index.Facts.Count <= MostRows;

    /// <summary>The row that fits best and clearly; null when none does.</summary>
    public LooseProposal? Find(LinkContext context, Claim claim, int sentence, SubjectSearch owners)
    {
        if (!_active) return null;
        var scan = context.Scan(sentence);
        var stems = context.View(sentence).Stems;
        LooseProposal? best = null;
        var second = 0.0;
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            if (!UnitCue.Fits(claim.Quantity, index.Facts[fact]) || !PeriodCue.Fits(claim, index.Facts[fact]) || !ChangeCue.Fits(claim.Quantity, index.Facts[fact], index.IsChange[fact])) continue;
            if (CountCue.NeedsNoun(claim.Quantity, index.Facts[fact])) continue;
            if (Weigh(scan, stems, claim, fact, owners) is not { } proposal) continue;
            if (best is null || proposal.Score > best.Score)
            {
                if (best is not null && !SameSeries(best.Fact, fact)) second = Math.Max(second, best.Score);
                best = proposal;
            }
            else if (!SameSeries(best.Fact, fact))
            {
                second = Math.Max(second, proposal.Score);
            }
        }

        return best is not null && best.Score >= Enough && best.Score - second >= Margin ? best : null;
    }

    private LooseProposal? Weigh(in Scan scan, int[] stems, Claim claim, int fact, SubjectSearch owners)
    {
        var (coverage, words) = Coverage(scan, stems, claim.Quantity, fact);
        var isChange = index.IsChange[fact] && claim.Quantity.Direction != ChangeDirection.None;
        if (isChange && coverage < 0.5) (coverage, words) = (0.5, "the change");
        var (subject, how) = owners.Presence(fact);
        if (subject == 0) return null;
        var alone = owners.IsOnlyOfUnit(fact, claim.Quantity);
        if (coverage < 0.3 && !(alone && subject >= 1)) return null;
        var score = coverage + (0.8 * subject) + (alone ? 0.35 : 0) + (PeriodCue.Rank(claim, index.Facts[fact]) < 3 ? 0.15 : 0);
        return new LooseProposal(fact, score, coverage >= 0.75 && subject >= 1, words.Length == 0 ? "no words" : words, how);
    }

    private (double Share, string Words) Coverage(in Scan scan, int[] stems, Quantity quantity, int fact)
    {
        var best = 0.0;
        var words = "";
        var from = Math.Max(0, quantity.FirstToken - scan.First - Reach);
        var to = Math.Min(stems.Length, quantity.EndToken - scan.First + Reach);
        var near = stems.AsSpan(from, to - from);
        foreach (var phrase in index.MetricPhrases(fact))
        {
            double found = 0, all = 0;
            for (var word = 0; word < phrase.Stems.Length; word++)
            {
                if (!phrase.Content[word]) continue;
                var weight = index.Weight(phrase.Stems[word]);
                all += weight;
                if (near.Contains(phrase.Stems[word])) found += weight;
            }

            if (all == 0 || found / all <= best) continue;
            best = found / all;
            words = found == all ? "all words" : "words";
        }

        return (best, words);
    }

    private bool SameSeries(int one, int other) => index.SeriesRows(one).Contains(other);
}
