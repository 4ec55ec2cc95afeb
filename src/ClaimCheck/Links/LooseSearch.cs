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
    private const double Enough = 1.3;
    private const double Described = 0.6;
    private const double Margin = 0.2;

    private readonly bool _active = !isExtract && index.Facts.Count <= MostRows;

    /// <summary>The row that fits best and clearly; null when none does.</summary>
    public LooseProposal? Find(LinkContext context, Claim claim, int sentence, SubjectSearch owners)
    {
        if (!_active || CountCue.CountsUnknown(claim.Quantity, index)) return null;
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
        var near = Near(scan, stems, claim.Quantity);
        var metric = Best(near, index.MetricPhrases(fact));
        var isChange = index.IsChange[fact] && claim.Quantity.Direction != ChangeDirection.None;
        if (isChange && metric < 0.5) metric = 0.5;
        // "US farm exports to China": many subjects are descriptions, and their words count like the metric's.
        var described = Best(stems, index.SubjectPhrases(fact));
        var (named, how) = owners.Presence(fact);
        var subject = Math.Max(named, described >= Described ? 0.9 * described : 0);
        if (subject == 0) return null;
        if (named < subject) how = $"words of \"{index.Facts[fact].Subject}\" stand in the sentence";
        var alone = owners.IsOnlyOfUnit(fact, claim.Quantity);
        if (metric < 0.3 && !(alone && subject >= 0.9)) return null;
        var score = metric + (0.8 * subject) + (alone ? 0.35 : 0) + (PeriodCue.Rank(claim, index.Facts[fact]) < 3 ? 0.15 : 0);
        return new LooseProposal(fact, score, metric >= 0.75 && subject >= 0.8, metric >= 1 ? "all words" : metric > 0 ? "words" : "no words", how);
    }

    private static ReadOnlySpan<int> Near(in Scan scan, int[] stems, Quantity quantity)
    {
        var from = Math.Max(0, quantity.FirstToken - scan.First - Reach);
        var to = Math.Min(stems.Length, quantity.EndToken - scan.First + Reach);
        return stems.AsSpan(from, to - from);
    }

    // The largest part, by weight, of any of the phrases that stands among the stems.
    private double Best(ReadOnlySpan<int> stems, IReadOnlyList<TablePhrase> phrases)
    {
        var best = 0.0;
        foreach (var phrase in phrases)
        {
            double found = 0, all = 0;
            for (var word = 0; word < phrase.Stems.Length; word++)
            {
                if (!phrase.Content[word]) continue;
                var weight = index.Weight(phrase.Stems[word]);
                all += weight;
                if (stems.Contains(phrase.Stems[word])) found += weight;
            }

            if (all > 0) best = Math.Max(best, found / all);
        }

        return best;
    }

    private bool SameSeries(int one, int other) => index.SeriesRows(one).Contains(other);
}
