using System.Globalization;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Links numbers whose metric no phrase of the table names: desks write "debt and equity financing", articles "inject $6.5 billion in debt and equity".</summary>
/// <remarks>
/// Only in hand-kept tables small enough to weigh every row. All numbers of a sentence are dealt out together, the best fit first, and a row takes one of
/// them. A link is made when a row fits well enough and clearly better than the next; it may accuse only when both facets are spoken for and nothing
/// else explains the number.
/// </remarks>
internal sealed class AffinitySearch
{
    private const int MostRows = 400;

    // A sentence with more figures is a table, and its words say nothing of any one of them.
    private const int MostClaims = 48;
    // To confirm a number that agrees, and to accuse one that does not.
    private const double Enough = 0.65;
    private const double Margin = 0.02;
    private const double SureScore = 0.95;
    private const double SureMargin = 0.06;
    private const double SureMetric = 0.2;
    private const double SureSubject = 0.3;

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

    /// <summary>Deals rows out to the claims of one sentence.</summary>
    /// <param name="context">The article.</param>
    /// <param name="claims">The sentence's claims without a link.</param>
    /// <param name="taken">The rows that other claims of the sentence have.</param>
    /// <returns>The claims that have a row, each with its link; in the order in which they were dealt out.</returns>
    public IEnumerable<(PendingClaim Claim, Link Link)> Find(LinkContext context, IReadOnlyList<PendingClaim> claims, IEnumerable<int> taken)
    {
        if (_weighing is null || claims.Count > MostClaims) yield break;
        var (words, rows) = _weighing.Value;
        var used = new HashSet<int>(taken);
        var around = context.Affinity(words);
        var fits = claims.Select(claim => rows.Weigh(around, claim)).ToList();
        var open = new HashSet<int>(Enumerable.Range(0, claims.Count));
        while (open.Count > 0)
        {
            var best = open.Select(at => (At: at, Choice: Choose(fits[at], used))).Where(each => each.Choice.Best is not null)
                .OrderByDescending(each => each.Choice.Best!.Score).ThenBy(each => each.At).FirstOrDefault();
            if (best.Choice.Best is not { } found || found.Score < Enough) yield break;
            open.Remove(best.At);
            var margin = found.Score - best.Choice.Second;
            if (margin < Margin) continue;
            used.Add(found.Fact);
            yield return (claims[best.At], Link(claims[best.At], found, best.Choice.Second, claims[best.At].Claim.Quantity.Amount is not Amount.Vague && IsSure(found, margin)));
        }
    }

    private Link Link(PendingClaim pending, Affinity found, double next, bool isSure)
    {
        var fact = _index.Facts[found.Fact];
        var claim = found.Time is { } time ? pending.Claim with { Period = time } : pending.Claim;
        return new Link(claim, fact, [$"words of \"{found.Words}\" stand near the number", found.How, string.Create(CultureInfo.InvariantCulture, $"fit {found.Score:0.00}, next {next:0.00}")])
        {
            Tentative = !isSure,
            Basis = LinkBasis.Words,
            SubjectFacts = [.. pending.Owners.Facts().Concat(_index.SubjectRows(found.Fact)).Distinct().Select(row => _index.Facts[row])],
            Series = [.. _index.SeriesRows(found.Fact).Where(row => row != found.Fact).Select(row => _index.Facts[row])],
        };
    }

    // To accuse takes both facets, and no word beside the number that the row does not know.
    private static bool IsSure(Affinity found, double margin) =>
        found.Score >= SureScore && margin >= SureMargin && !found.IsNarrowed && !found.IsElided && found.Metric >= (found.IsOnlyOfUnit ? 0.1 : SureMetric) && found.Subject >= SureSubject;

    // The best row that is free, and the score of the best one of another series.
    private (Affinity? Best, double Second) Choose(IReadOnlyList<Affinity> fits, HashSet<int> used)
    {
        Affinity? best = null;
        var second = 0.0;
        foreach (var fit in fits)
        {
            if (used.Contains(fit.Fact)) continue;
            if (best is null) best = fit;
            else if (!_index.SeriesRows(best.Fact).Contains(fit.Fact)) return (best, fit.Score);
        }

        return (best, second);
    }
}
