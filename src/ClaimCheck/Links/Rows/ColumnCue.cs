using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Which column each number of a sentence is about: the header that it is attached to, each header to one number.</summary>
internal static class ColumnCue
{
    private const double TooFar = 6;
    private const double TooFarInOrder = 1.5;
    private const double Subject = 0.6;
    private const double Part = 0.4;
    private const int Reach = 60;

    /// <summary>Gives the figures their columns, in place.</summary>
    public static void Assign(in Scan scan, RowTable table, IReadOnlyList<CellMention> mentions, List<RowFigure> figures)
    {
        var offers = new List<(double Cost, int Figure, CellMention Header, int Column)>();
        for (var i = 0; i < figures.Count; i++)
        {
            foreach (var mention in mentions)
            {
                if (!mention.IsHeader || Math.Abs(mention.First - figures[i].Quantity.FirstToken) > Reach) continue;
                foreach (var column in mention.Columns)
                {
                    if (!table.Columns[column].IsNumeric && IsSpoken(column, mention, mentions)) continue;
                    if (table.Columns[column].IsNumeric && !Fits(table, column, figures[i])) continue;
                    if (table.Columns[column].IsOrder && figures[i].Quantity.Unit is not (null or { Dimension: Dimension.Count })) continue;
                    if (IsCount(scan, table.Columns[column], figures[i], mention) || IsQualified(scan, table.Columns[column], mention)) continue;
                    var cost = (IsSubject(scan, figures[i], mention) ? Subject : Attachment.Cost(scan, figures[i].Quantity, mention.First, mention.End)) + (mention.IsFull ? 0 : Part) + (table.Columns[column].IsNumeric ? 0 : Part);
                    if (cost <= (table.Columns[column].IsOrder ? TooFarInOrder : TooFar)) offers.Add((cost, i, mention, column));
                }
            }
        }

        offers.Sort((one, other) => one.Cost != other.Cost ? one.Cost.CompareTo(other.Cost) : one.Figure != other.Figure ? one.Figure.CompareTo(other.Figure) : one.Column.CompareTo(other.Column));
        var taken = new HashSet<CellMention>();
        foreach (var (_, figure, header, column) in offers)
        {
            if (figures[figure].Column >= 0 || !taken.Add(header)) continue;
            figures[figure] = figures[figure] with { Column = column, Header = header };
        }

        Share(scan, figures);
        Understand(scan, table, figures);
        Date(table, figures);
        Measure(table, figures);
    }

    // "the nation of Italy": the header of a column of text, with its text beside it, wants no number.
    private static bool IsSpoken(int column, CellMention header, IReadOnlyList<CellMention> mentions)
    {
        foreach (var mention in mentions)
            if (!mention.IsHeader && mention.Columns.Contains(column) && ((mention.First >= header.End && mention.First - header.End <= 3) || (header.First >= mention.End && header.First - mention.End <= 3))) return true;
        return false;
    }

    // "3 separate stages", "2 broadcasts in": how many there are; but "the 20 pick", "3rd place", "6 is the round".
    private static bool IsCount(in Scan scan, RowColumn column, RowFigure figure, CellMention header)
    {
        var (first, end) = (figure.Quantity.FirstToken, figure.Quantity.FirstToken + 1);
        if (header.End <= first && first - header.End <= 2) return false;
        if (column.IsOrder && header.First >= end && !scan.Is(first - 1, "the") && !KeyNumber.IsOrdinal(scan.Text.AsSpan(figure.Quantity.Span.Start, figure.Quantity.Span.Length))) return !HasVerb(scan, end, header.First);
        return scan.IsWord(end) && !scan.Glued(end) && !scan.Any(end, WordClass.Boundary) && !(header.First <= end && header.End > end)
            && figure.Quantity.Unit is null or { Dimension: Dimension.Count } && figure.Value is < 1000m && !HasWordOf(scan, header, end);
    }

    private static bool HasWordOf(in Scan scan, CellMention header, int at) => header.First > at && header.First - at <= 2 && !HasVerb(scan, at, header.First);

    private static bool HasVerb(in Scan scan, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (scan.Any(at, WordClass.Verb | WordClass.Determiner)) return true;
        return false;
    }

    // "the population density" is no population.
    private static bool IsQualified(in Scan scan, RowColumn column, CellMention header) =>
        header.IsFull && column.IsMetric && QualifierCue.Find(scan, new FacetMention(new TablePhrase(Facet.Metric, column.Name, [], [], false), header.First, header.End, MatchKind.Exact)) is not null;

    // "The release price for the processor with … is 999": the subject of the sentence, however far.
    private static bool IsSubject(in Scan scan, RowFigure figure, CellMention header)
    {
        var be = figure.Quantity.FirstToken - 1;
        if (header.End > be || !(scan.Is(be, "is") || scan.Is(be, "was") || scan.Is(be, "are") || scan.Is(be, "were") || scan.Is(be, "be"))) return false;
        var opens = header.First == scan.First || (header.First == scan.First + 1 && scan.Any(scan.First, WordClass.Determiner));
        return opens && (header.End == be || scan.Any(header.End, WordClass.Preposition) || scan.Is(header.End, "when") || scan.Is(header.End, ','));
    }

    // "rank 3 and 4", "38 and 37 goals": the one without a header takes the column of the other.
    private static void Share(in Scan scan, List<RowFigure> figures)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            var (before, own) = (figures[i - 1], figures[i]);
            if (own.Column >= 0 == before.Column >= 0) continue;
            var from = before.Quantity.EndToken;
            var to = own.Quantity.FirstToken;
            if (to - from is < 1 or > 2) continue;
            if (!scan.Is(from, "and") && !scan.Is(from, ',') && !scan.Is(from, "or")) continue;
            if (own.Column < 0) figures[i] = own with { Column = before.Column };
            else figures[i - 1] = before with { Column = own.Column };
        }
    }

    // A table with one column of measures: a number that nothing else claims is of that column; a year is of the column of years.
    private static void Understand(in Scan scan, RowTable table, List<RowFigure> figures)
    {
        RowColumn? only = null;
        foreach (var column in table.Columns)
        {
            if (!column.IsMetric || column.IsOrder) continue;
            if (only is not null) return;
            only = column;
        }

        for (var i = 0; i < figures.Count && only is not null; i++)
            if (figures[i].Column < 0 && figures[i].IsClaim && figures[i].Quantity.Unit is null && IsBare(scan, figures[i].Quantity) && HasForm(table, only.Place, figures[i]) && figures.TrueForAll(figure => figure.Column != only.Place)) figures[i] = figures[i] with { Column = only.Place };
    }

    // "weighs 215 lb", where one column alone is in pounds or kilograms.
    private static void Measure(RowTable table, List<RowFigure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i].Column >= 0 || figures[i].Quantity.Unit is not { Dimension: not Dimension.Count } unit) continue;
            var fitting = table.Columns.Where(column => column.IsMetric && table.UnitOf(column.Place) is { } own && unit.ConvertsTo(own)).Take(2).ToList();
            if (fitting.Count == 1 && figures.TrueForAll(figure => figure.Column != fitting[0].Place)) figures[i] = figures[i] with { Column = fitting[0].Place };
        }
    }

    private static bool IsBare(in Scan scan, Quantity quantity) => !scan.IsWord(quantity.EndToken) || scan.Any(quantity.EndToken, WordClass.Boundary);

    // "in 2007": a year is of the column of years, whatever stands beside it.
    private static void Date(RowTable table, List<RowFigure> figures)
    {
        var years = table.Columns.FirstOrDefault(column => column.IsNumeric && (column.Name.Equals("year", StringComparison.OrdinalIgnoreCase) || column.Name.Equals("season", StringComparison.OrdinalIgnoreCase)));
        if (years is null) return;
        for (var i = 0; i < figures.Count; i++)
            if (figures[i].Column < 0 && figures[i].Value is >= 1800m and < 2100m && figures[i].Quantity.Unit is null && table.HasYears(years.Place)) figures[i] = figures[i] with { Column = years.Place };
    }

    // Decimals are none of a column of whole numbers.
    private static bool HasForm(RowTable table, int column, RowFigure figure)
    {
        if (figure.Value == decimal.Truncate(figure.Value)) return true;
        for (var row = 0; row < table.Count; row++)
            if (table.Cell(row, column)?.Amount.Value is { } value && value != decimal.Truncate(value)) return true;
        return false;
    }

    private static bool Fits(RowTable table, int column, RowFigure figure)
    {
        for (var row = 0; row < table.Count; row++)
            if (table.Cell(row, column) is { } fact) return UnitCue.Fits(figure.Quantity, fact) || figure.Quantity.Unit is null;
        return false;
    }
}
