using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Links a number to a cell of a table of one measure: the caption must be the topic, rows and categories must be named, the time must fit.</summary>
/// <remarks>
/// Everything can fit by form while the sentence speaks of something else; a score of small points decides, and what only just passes may confirm but not accuse.
/// </remarks>
internal sealed class MeasureSearch
{
    private readonly TableIndex _index;
    private readonly MeasureTable _table;
    private readonly MeasureMentions _mentions;
    private readonly FigureGate _gate;
    private readonly TopicScore _score;

    /// <summary>Prepares a table, and adds to its index what prose may call its rows.</summary>
    public MeasureSearch(TableIndex index, MeasureTable table)
    {
        NameVariants.AddTo(index, table);
        (_index, _table) = (index, table);
        _mentions = new MeasureMentions(index, table);
        _gate = new FigureGate(index, table);
        _score = new TopicScore(index, table);
    }

    /// <summary>The link of a claim; without a row where anything is missing, with the reason.</summary>
    /// <param name="context">The article.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="before">The links of the claims before it.</param>
    public Link Link(LinkContext context, Claim claim, int sentence, IReadOnlyList<Link> before)
    {
        var scan = context.Scan(sentence);
        var view = context.View(sentence);
        var quantity = claim.Quantity;
        if (!_gate.Admits(scan, quantity)) return None(claim, "it is no figure of the kind that the table holds");
        if (claim.Period is null && ChangeCue.IsStart(scan, quantity) && !RelativePeriod.TryRead(scan, quantity, context.LastPeriod(quantity.FirstToken), out _)) return None(claim, "it is the figure that a change started from");
        var chart = View(context, sentence);
        if (chart.IsTable) return None(claim, "its sentence has so many figures that it is a table itself");
        var subject = FacetChoice.Find(scan, quantity, chart.Rows, chart.Figures, view.InTurn);
        var category = FacetChoice.Find(scan, quantity, chart.Categories, chart.Figures, view.InTurn);
        var taken = subject.Named == 0 || category.Named == 0 ? ContextFacets.Row(context, scan, sentence, before, _index) : null;
        if (_table.SubjectsVary && subject.Named == 0) subject = new FacetPick(null, 0, taken);
        if (_table.MetricsVary && category.Named == 0) category = new FacetPick(null, 0, taken);
        var usual = _table.MetricsVary && category is { Named: 0, Taken: null } ? _table.Usual(scan) : null;
        if (Refusal(subject, category, usual) is { } refusal) return None(claim, refusal);
        var last = _table.Times.Count > 1 ? context.LastPeriod(quantity.FirstToken) : null;
        var stated = FigurePeriod.Of(scan, claim, context.Periods(sentence), last);
        var time = stated ?? last;
        var cells = At(Cells(subject, category, usual), time, stated is not null);
        if (cells.Count != 1) return None(claim, cells.Count == 0 ? "no cell of the table has what the sentence names" : "several cells of the table fit");
        var fact = MeasureUnit.Complete(_index.Facts[cells[0]], quantity);
        var points = _score.Of(scan, view, claim, sentence, subject, category, stated is not null);
        if (points < TopicScore.Enough) return new Link(claim, null, ["the sentence seems to speak of something else"]) { Candidates = [new Candidate(fact, "fits by form only")] };
        var link = new Link(claim with { Period = time }, fact, Reasons(subject, category, _table.Times.Of(cells[0])))
        {
            Tentative = points < TopicScore.EnoughToAccuse,
            Slender = points < TopicScore.EnoughToAccuseStrictly,
            SubjectFacts = [.. _index.SubjectRows(cells[0]).Take(100).Select(row => _index.Facts[row])],
            Series = [.. _index.SeriesRows(cells[0]).Where(row => row != cells[0]).Select(row => _index.Facts[row])],
        };
        return ForecastCue.Open(scan, link, _table.Times.Of(cells[0]), stated);
    }

    private ChartView View(LinkContext context, int sentence)
    {
        if (context.Chart is { } known && known.Sentence == sentence) return known;
        var scan = context.Scan(sentence);
        var view = context.View(sentence);
        var figures = new List<Quantity>();
        foreach (var quantity in context.Quantities(sentence))
            if (_gate.Admits(scan, quantity)) figures.Add(quantity);
        return context.Chart = new ChartView(sentence, _table.SubjectsVary ? _mentions.Find(scan, view, Facet.Subject) : [], _table.MetricsVary ? _mentions.Find(scan, view, Facet.Metric) : [], figures);
    }

    private string? Refusal(FacetPick subject, FacetPick category, string? usual)
    {
        if (subject.IsOpen) return "rows of the table are named in the sentence, and none of them is clearly meant";
        if (_table.SubjectsVary && subject is { Mention: null, Taken: null } && _table.Whole.Count == 0) return "no row of the table is named beside it";
        if (category.IsOpen) return "categories of the table are named in the sentence, and none of them is clearly meant";
        return _table.MetricsVary && category is { Mention: null, Taken: null } && usual is null ? "no category of the table is named beside it" : null;
    }

    private List<int> Cells(FacetPick subject, FacetPick category, string? usual)
    {
        var rows = Enumerable.Range(0, _index.Facts.Count);
        if (subject.Mention is { } named) rows = named.Phrase.Facts;
        else if (subject.Taken is { } same) rows = _index.SubjectRows(same);
        else if (_table.SubjectsVary) rows = _table.Whole;
        if (category.Mention is { } part) rows = rows.Where(row => part.Phrase.Facts.Contains(row));
        else if (_table.MetricsVary) rows = rows.Where(row => string.Equals(_index.Facts[row].Metric, category.Taken is { } taken ? _index.Facts[taken].Metric : usual, StringComparison.OrdinalIgnoreCase));
        return [.. rows];
    }

    private List<int> At(List<int> cells, Period? time, bool isStated)
    {
        if (time is not { } period) return _table.Times.Count > 1 ? [] : cells;
        var held = _table.Times.At(cells, period);
        return held.Count > 0 || !isStated ? held : cells.FindAll(cell => _table.Times.Of(cell) is null);
    }

    private static Link None(Claim claim, string reason) => new(claim, null, [reason]);

    private static IReadOnlyList<string> Reasons(FacetPick subject, FacetPick category, Period? time)
    {
        var reasons = new List<string>();
        if (subject.Mention is { } named) reasons.Add($"row \"{named.Phrase.Text}\" is named beside it");
        if (category.Mention is { } part) reasons.Add($"category \"{part.Phrase.Text}\" is named beside it");
        if (subject.Taken is not null || category.Taken is not null) reasons.Add("the sentence speaks of what the number before was about");
        if (time is { } period) reasons.Add($"period {period}");
        reasons.Add("the table has one measure");
        return reasons;
    }
}
