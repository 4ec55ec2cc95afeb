using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Links numbers whose metric no phrase of the table names: desks write "debt and equity financing", articles "inject $6.5 billion in debt and equity".</summary>
/// <remarks>
/// Only in hand-kept tables small enough to weigh every row. All numbers of an article are dealt out together, the best fit first, and a row takes one of
/// them. A link is made when a row fits well enough, and on trial when two fit alike; it may accuse only when it is far surer than that
/// (<see cref="Affinity.Certainty"/>) and nothing else explains the number.
/// </remarks>
internal sealed class AffinitySearch
{
    private const int MostRows = 400;

    // A sentence with more figures is a table, and its words say nothing of any one of them.
    private const int MostClaims = 48;
    private const int MostSeries = 8;
    private const int MostFits = 64;
    // To confirm a number that agrees, and to accuse one that does not.
    private const double Enough = -0.2;
    private const double Margin = 0.02;
    private const double SecondMargin = 0.8;
    private const double HandDownMargin = 0.65;
    private const double Sure = 0.5;
    private const double Rough = 1;

    private readonly TableIndex _index;
    private readonly Lazy<(AffinityIndex Words, RowWeigher Rows)>? _weighing;

    public AffinitySearch(TableIndex index, bool isExtract)
    {
        _index = index;
        if (isExtract || index.Facts.Count > MostRows) return;
        // Most tables are read by their names alone: the kindred words are looked up when a number is left over.
        _weighing = new Lazy<(AffinityIndex, RowWeigher)>(() =>
        {
            var words = new AffinityIndex(index, KinCatalogue.Default);
            return (words, new RowWeigher(index, words, KinCatalogue.Default));
        });
    }

    /// <summary>Whether the table is one whose rows can be weighed.</summary>
    public bool IsOpen => _weighing is not null;

    /// <summary>The words of the table and their kin; null where the table is not one whose rows can be weighed. Read at the first call.</summary>
    public AffinityIndex? Words => _weighing?.Value.Words;

    /// <summary>Weighs the rows for the claims of an article.</summary>
    /// <param name="context">The article.</param>
    /// <param name="claims">The claims without a link, in order.</param>
    /// <returns>The claims that some row fits well enough, each with its rows, best first.</returns>
    public IReadOnlyList<(PendingClaim Claim, IReadOnlyList<Affinity> Fits)> Weigh(LinkContext context, IReadOnlyList<PendingClaim> claims)
    {
        if (_weighing is null || claims.Count == 0) return [];
        var (words, rows) = _weighing.Value;
        var around = context.Affinity(words);
        var crowded = claims.CountBy(claim => claim.Sentence).Where(sentence => sentence.Value > MostClaims).Select(sentence => sentence.Key).ToHashSet();
        var weighed = new List<(PendingClaim, IReadOnlyList<Affinity>)>();
        foreach (var claim in claims)
            if (!crowded.Contains(claim.Sentence) && Shortened(rows.Weigh(around, claim)) is [var first, ..] fits && first.Score >= Enough) weighed.Add((claim, fits));
        return weighed;
    }

    /// <summary>Deals rows out to the claims of an article, the best fit first.</summary>
    /// <param name="weighed">The claims without a link, with their rows.</param>
    /// <param name="given">The rows that other claims have; what is dealt out here is added.</param>
    /// <returns>The claims that have a row, each with its link; in the order in which they were dealt out.</returns>
    public IReadOnlyList<(PendingClaim Claim, Link Link)> Deal(IReadOnlyList<(PendingClaim Claim, IReadOnlyList<Affinity> Fits)> weighed, RowsGiven given)
    {
        var dealt = new List<(PendingClaim Claim, Link Link)>();
        var wanted = new RowsWanted(weighed);
        var open = new PriorityQueue<(PendingClaim Claim, IReadOnlyList<Affinity> Fits), (double Score, int At)>();
        foreach (var one in weighed) open.Enqueue(one, (-one.Fits[0].Score, one.Claim.At));
        while (open.TryDequeue(out var next, out var rank))
        {
            var claim = next.Claim.Claim;
            var (best, second) = Choose(next.Fits, claim, given);
            if (best is null || best.Score < Enough) continue;
            // Its best row went to another number: it waits for its next one's turn.
            if (best.Score < -rank.Score)
            {
                open.Enqueue(next, (-best.Score, rank.At));
                continue;
            }

            // Two rows that the words could mean alike: the table may say that one of them is not meant. Such a link accuses nothing.
            var isTie = best.Score - second < Margin;
            var isSecond = given.IsSecondChoice(claim);
            // Where the words clearly meant another row, this one is not meant.
            if (isSecond && next.Fits[0].Score - best.Score > SecondMargin) continue;
            // What the words gave to another by far is not this one's, because that one cannot have it.
            if (given.RefusedScore(best.Fact) - best.Score > HandDownMargin) continue;
            given.Give(best.Fact, claim, best.Score);
            given.Doubt(claim, isTie || best.IsOpen);
            var isSure = !isTie && best.Certainty(best.Score - wanted.Next(best.Fact, next.Claim.At)) >= Least(claim.Quantity);
            dealt.Add((next.Claim, Link(next.Claim, best, second, isSure)));
        }

        return dealt;
    }

    /// <summary>Whether no row fits better than one, or only as good as not at all.</summary>
    public static bool IsBest(IReadOnlyList<Affinity> fits, int row) => fits.Any(fit => fit.Fact == row && fits[0].Score - fit.Score < Margin);

    // "40 to 60", "about half", "nearly three dozen": so rough a number is often nobody's row, and must be pointed to clearly; "dozens" contradicts nothing.
    private static double Least(Quantity quantity) => quantity.Amount switch
    {
        Amount.Vague => double.PositiveInfinity,
        Amount.Point point when quantity.Hedge.Class == HedgeClass.Unhedged || point.Numeral.Form is not (NumeralForm.Fraction or NumeralForm.Words) => Sure,
        _ => Sure + Rough,
    };

    // The rows of the best series are all that a number can come to.
    private List<Affinity> Shortened(IReadOnlyList<Affinity> fits)
    {
        var kept = new List<Affinity>();
        var series = new HashSet<int>();
        foreach (var fit in fits)
        {
            series.Add(_index.SeriesRows(fit.Fact)[0]);
            if (series.Count > MostSeries || kept.Count == MostFits) break;
            kept.Add(fit);
        }

        return kept;
    }

    private Link Link(PendingClaim pending, Affinity found, double next, bool isSure)
    {
        var fact = _index.Facts[found.Fact];
        var claim = found.Time is { } time ? pending.Claim with { Period = time } : pending.Claim;
        return new Link(claim, fact, [$"words of \"{found.Words}\" stand near the number", found.How, string.Create(CultureInfo.InvariantCulture, $"fit {found.Score:0.00}, next {(double.IsNegativeInfinity(next) ? 0 : next):0.00}")])
        {
            Tentative = !isSure,
            IsAsOf = found.IsAsOf,
            Basis = LinkBasis.Words,
            Near = pending.Unlinked.Near,
            SubjectFacts = [.. pending.Owners.Facts().Concat(_index.SubjectRows(found.Fact)).Distinct().Select(row => _index.Facts[row])],
            Series = [.. _index.SeriesRows(found.Fact).Where(row => row != found.Fact).Select(row => _index.Facts[row])],
        };
    }

    // The best row that is free, and the score of the best one of another series; below all where there is none.
    private (Affinity? Best, double Second) Choose(IReadOnlyList<Affinity> fits, Claim claim, RowsGiven given)
    {
        Affinity? best = null;
        var second = double.NegativeInfinity;
        foreach (var fit in fits)
        {
            if (!given.IsFree(fit.Fact, claim)) continue;
            if (best is null) best = fit;
            else if (!_index.SeriesRows(best.Fact).Contains(fit.Fact)) return (best, fit.Score);
        }

        return (best, second);
    }
}
