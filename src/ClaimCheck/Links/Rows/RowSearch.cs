using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Links the numbers of one article to the cells of a table of rows: the header beside a number says which column, all else that the sentence names says which row.</summary>
internal sealed class RowSearch(LinkContext context, RowTable table, CellFinder finder)
{
    private const int MostRows = 12;

    private readonly List<RowLink>?[] _links = new List<RowLink>?[context.Reading.Sentences.Count];

    /// <summary>The link of a claim.</summary>
    public Link Link(Claim claim, int sentence)
    {
        foreach (var found in Links(sentence))
            if (ReferenceEquals(found.Figure.Quantity, claim.Quantity)) return Made(claim, found, context.Scan(sentence));
        return new Link(claim, null, ["it is part of a name of the table, or no single number"]);
    }

    /// <summary>The links of numbers that are claims only because the table has their column: "episode 96".</summary>
    public List<Link> Implied()
    {
        var links = new List<Link>();
        var ids = new ClaimId(context.Reading.Article.Name + "\u001Fimplied");
        for (var sentence = 0; sentence < context.Reading.Sentences.Count; sentence++)
        {
            var scan = context.Scan(sentence);
            foreach (var found in Links(sentence))
            {
                if (found.Figure.IsClaim || (found.Facts.Count == 0 && found.Clash is null)) continue;
                var (subject, metric) = (found.Facts.Count > 0 ? found.Facts[0].Subject : "", table.Columns[found.Figure.Column].Name);
                var claim = new Claim(ids.Next(found.Figure.Quantity, subject, metric), found.Figure.Quantity, context.Reading.Sentences[sentence].Span) { Subject = subject.Length > 0 ? new Mention(subject, null) : null, Metric = new Mention(metric, null) };
                links.Add(Made(claim, found, scan));
            }
        }

        return links;
    }

    private static Link Made(Claim claim, RowLink found, in Scan scan)
    {
        if (found.Clash is var (one, other))
        {
            var (first, second) = (Words(scan, one), Words(scan, other));
            return new Link(claim, null, [found.Reason]) { Conflict = $"no row of the table has both \"{first}\" and \"{second}\", of which the article states this number" };
        }

        if (found.Facts.Count == 0) return new Link(claim, null, [found.Reason]);
        if (claim.Quantity.Direction != ChangeDirection.None) claim = claim with { Quantity = claim.Quantity with { Direction = ChangeDirection.None } };
        var values = found.Facts.Select(fact => fact.ValueText).Distinct().Count();
        if (values == 1) return new Link(claim, found.Facts[0], [found.Reason]);
        return new Link(claim, null, ["several rows have what the sentence names"]) { Ambiguous = true, Candidates = [.. found.Facts.Select(fact => new Candidate(fact, found.Reason))] };
    }

    private static string Words(in Scan scan, CellMention mention) => scan.Text[scan[mention.First].Start..scan[mention.End - 1].End];

    private List<RowLink> Links(int sentence) => _links[sentence] ??= Read(sentence);

    private List<RowLink> Read(int sentence)
    {
        var scan = context.Scan(sentence);
        var quantities = context.Quantities(sentence);
        if (quantities.Count == 0 && !HasDigits(scan)) return [];
        var mentions = finder.Find(scan);
        var figures = RowFigures.Find(scan, quantities, mentions);
        ColumnCue.Assign(scan, table, mentions, figures);
        var links = new List<RowLink>(figures.Count);
        foreach (var figure in figures) links.Add(figure.Column < 0 ? new RowLink(figure, [], "no column of the table is named beside it") : Cell(scan, figure, figures, mentions));
        foreach (var figure in RowFigures.Spoken(quantities, mentions)) links.Add(Spoken(scan, figure, figures, mentions));
        return links;
    }

    // "Shelbyville is in 73 Shelby": the text with the number must be of the row that the rest of the sentence names.
    private RowLink Spoken(in Scan scan, RowFigure figure, List<RowFigure> figures, List<CellMention> mentions)
    {
        // Two texts of one column: which of them the rest of the sentence goes with is not said.
        if (mentions.Count(mention => !mention.IsHeader && mention.Columns.Contains(figure.Column)) > 1) return new RowLink(figure, [], "it is part of a name of the table");
        var choice = RowCue.Find(scan, table, figure, figures, mentions);
        if (choice.Rows.Count == 0 || choice.First is not { IsFull: true } first || figure.Own is not { } own) return new RowLink(figure, [], "it is part of a name of the table, and nothing else names its row");
        var rows = choice.Rows.Where(own.Rows.Contains).ToList();
        if (rows.Count == 0) return new RowLink(figure, [], "no row has all that the sentence names") { Clash = (first, own) };
        return new RowLink(figure, [table.Spoken(rows[0], figure.Column, figure.Quantity)], $"column \"{table.Columns[figure.Column].Name}\" has these words in the row that the sentence names");
    }

    private static bool HasDigits(in Scan scan)
    {
        for (var at = scan.First; at < scan.End; at++)
            if (scan.IsNumber(at) || (scan[at].Flags & TokenFlags.HasDigits) != 0) return true;
        return false;
    }

    private RowLink Cell(in Scan scan, RowFigure figure, List<RowFigure> figures, List<CellMention> mentions)
    {
        var column = table.Columns[figure.Column];
        var choice = RowCue.Find(scan, table, figure, figures, mentions);
        if (choice.Clash is var (one, other)) return new RowLink(figure, [], "no row has all that the sentence names") { Clash = (one, other) };
        if (choice.Rows.Count == 0) return new RowLink(figure, [], "no row of the table is named");
        var facts = new List<Fact>();
        foreach (var row in choice.Rows)
        {
            var fact = column.IsNumeric ? table.Cell(row, figure.Column) : figure.Quantity.Amount is Amount.Point { Numeral.Granule: var granule } ? table.NumberIn(row, figure.Column, granule) : null;
            if (fact is not null && (UnitCue.Fits(figure.Quantity, fact) || (figure.Quantity.Unit is null && figure.Header is not null))) facts.Add(fact);
        }

        if (facts.Count is 0 or > MostRows) return new RowLink(figure, [], facts.Count == 0 ? "the row has no such cell" : "many rows have what the sentence names");
        return new RowLink(figure, facts, $"column \"{column.Name}\" is named, and the row by what else the sentence names");
    }
}

/// <summary>A figure with the cells that it could be.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Facts">The cells, one a row; empty for none.</param>
/// <param name="Reason">Why, in words.</param>
internal sealed record RowLink(RowFigure Figure, IReadOnlyList<Fact> Facts, string Reason)
{
    /// <summary>Two texts of the sentence that no row has both of; null when none clash.</summary>
    public (CellMention One, CellMention Other)? Clash { get; init; }
}
