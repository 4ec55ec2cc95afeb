using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>Links a number to a cell of a table of one measure: the caption must be the topic, rows and categories must be named, the time must fit.</summary>
/// <remarks>
/// Everything can fit by form while the sentence speaks of something else; a score of small points decides, and what only just passes may confirm but not accuse.
/// The points are those of a study of charts and their texts (docs/decisions/0005-linking.md).
/// </remarks>
internal sealed class MeasureSearch(TableIndex index, MeasureTable table)
{
    private const double Enough = 2.5;
    private const double EnoughToAccuse = 4.0;
    private const int Reach = 14;
    private const int UnknownNames = 3;

    /// <summary>The link of a claim; without a row where anything is missing, with the reason.</summary>
    public Link Link(LinkContext context, Claim claim, int sentence)
    {
        var scan = context.Scan(sentence);
        var view = context.View(sentence);
        var quantity = claim.Quantity;
        if (!table.Fits(quantity, index) || !UnitCue.Fits(quantity, index.Facts[0])) return None(claim, "it is no figure of the kind that the table holds");
        if (claim.Period is null && ChangeCue.IsStart(scan, quantity)) return None(claim, "it is the figure that a change started from");
        var figures = context.Quantities(sentence).Where(other => table.Fits(other, index) && UnitCue.Fits(other, index.Facts[0])).ToList();
        var subject = Choose(scan, view, quantity, figures, Facet.Subject);
        if (table.SubjectsVary && subject is null) return None(claim, "no row of the table is named beside it");
        var category = Choose(scan, view, quantity, figures, Facet.Metric);
        if (table.MetricsVary && category is null && table.Total is null) return None(claim, "no category of the table is named beside it");
        var stated = claim.Period;
        var period = stated ?? (table.Periods > 1 ? context.LastPeriod(quantity.FirstToken) : null);
        var cells = Cells(subject, category, period, stated is not null);
        if (cells.Count != 1) return None(claim, cells.Count == 0 ? "no cell of the table has what the sentence names" : "several cells of the table fit");
        var points = Points(scan, view, claim, sentence, subject, category, stated is not null);
        var fact = index.Facts[cells[0]];
        if (points < Enough) return new Link(claim, null, ["the sentence seems to speak of something else"]) { Candidates = [new Candidate(fact, "fits by form only")] };
        return new Link(claim, fact, Reasons(subject, category, fact))
        {
            Tentative = points < EnoughToAccuse,
            SubjectFacts = [.. index.SubjectRows(cells[0]).Take(100).Select(row => index.Facts[row])],
            Series = [.. index.SeriesRows(cells[0]).Where(row => row != cells[0]).Select(row => index.Facts[row])],
        };
    }

    private FacetMention? Choose(in Scan scan, SentenceView view, Quantity quantity, List<Quantity> figures, Facet facet)
    {
        if (facet == Facet.Subject ? !table.SubjectsVary : !table.MetricsVary) return null;
        var mentions = view.Mentions.Where(mention => mention.Phrase.Facet == facet && mention.Kind == MatchKind.Exact && table.Tells(mention)).ToList();
        foreach (var partial in PartialMentions.Find(scan, view.Stems, index, phrase => phrase.Facet == facet && phrase.Facts.Count < index.Facts.Count))
            if (!mentions.Exists(mention => mention.First < partial.End && mention.End > partial.First)) mentions.Add(partial);
        mentions.Sort((one, other) => one.First.CompareTo(other.First));
        return FacetChoice.Find(scan, quantity, mentions, figures);
    }

    private List<int> Cells(FacetMention? subject, FacetMention? category, Period? period, bool isStated)
    {
        var rows = Enumerable.Range(0, index.Facts.Count);
        if (subject is { } named) rows = named.Phrase.Facts;
        if (category is { } part) rows = rows.Where(row => part.Phrase.Facts.Contains(row));
        else if (table.MetricsVary) rows = rows.Where(row => string.Equals(index.Facts[row].Metric, table.Total, StringComparison.OrdinalIgnoreCase));
        var fitting = rows.ToList();
        if (period is { } time)
        {
            var exact = fitting.FindAll(row => index.Facts[row].Period == time);
            if (exact.Count > 0) return exact;
            var inside = fitting.FindAll(row => index.Facts[row].Period is { } held && time.Contains(held));
            if (inside.Count > 0) return inside;
            var around = fitting.FindAll(row => index.Facts[row].Period is { } held && held.Contains(time));
            if (around.Count > 0) return around;
            return isStated ? fitting.FindAll(row => index.Facts[row].Period is null) : [];
        }

        return table.Periods > 1 ? [] : fitting;
    }

    private double Points(in Scan scan, SentenceView view, Claim claim, int sentence, FacetMention? subject, FacetMention? category, bool isStated)
    {
        var from = Math.Max(0, claim.Quantity.FirstToken - scan.First - Reach);
        var to = Math.Min(view.Stems.Length, claim.Quantity.EndToken - scan.First + Reach);
        var share = table.CaptionShare(view.Stems.AsSpan(from, to - from));
        var points = (isStated || table.Periods == 1 ? 2 : 0) + (2 * share);
        if (subject is not null) points += 2;
        points += sentence switch { < 2 => 1.5, 2 => 1, > 5 => -1.5, _ => 0 };
        if (category is not null) points += 0.7;
        if (claim.Quantity.Unit?.Dimension == Dimension.Percent) points += 0.5;
        points -= 0.5 * Math.Min(UnknownNames, Unknown(scan, view, scan.First + from, scan.First + to));
        if (share == 0) points -= 0.5;
        if (claim.Quantity.Unit is { Dimension: Dimension.Count } noun && index.Find(Stemmer.Stem(noun.Code)) == 0) points -= 0.5;
        return points;
    }

    // Names beside the number that the table does not have.
    private static int Unknown(in Scan scan, SentenceView view, int from, int to)
    {
        var unknown = 0;
        for (var at = from; at < to;)
        {
            if (!NameFinder.TryRead(scan.Text, scan.Tokens, at, scan.First, scan.End, out var name))
            {
                at++;
                continue;
            }

            var known = false;
            for (var token = name.First; token < Math.Min(name.End, scan.End); token++) known |= view.Stems[token - scan.First] != 0;
            if (!known) unknown++;
            at = name.End;
        }

        return unknown;
    }

    private static Link None(Claim claim, string reason) => new(claim, null, [reason]);

    private static IReadOnlyList<string> Reasons(FacetMention? subject, FacetMention? category, Fact fact)
    {
        var reasons = new List<string>();
        if (subject is { } named) reasons.Add($"row \"{named.Phrase.Text}\" is named beside it");
        if (category is { } part) reasons.Add($"category \"{part.Phrase.Text}\" is named beside it");
        if (fact.Period is { } period) reasons.Add($"period {period}");
        reasons.Add("the table has one measure");
        return reasons;
    }
}
