using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>Links the numbers of one article to the lines of a dense list, a sentence at a time.</summary>
/// <remarks>
/// A number is a line's only when it counts the line's noun, is part of a pair, or is a rate or a time in its usual words; never by its place. What cannot be
/// told apart from a part, a run or a sum is left alone.
/// </remarks>
internal sealed class TallySearch(LinkContext context, TableIndex index, TallyTable table)
{
    private const int Gap = 7;

    private readonly OwnerSearch _owners = new(context, table, new OwnerFinder(index, table));
    private readonly ContestCue _contest = new(index, table);
    private readonly List<TallyLink>?[] _links = new List<TallyLink>?[context.Reading.Sentences.Count];

    /// <summary>The link of a claim; null for a claim that is nothing to a dense list, and that other cues may link.</summary>
    public Link? Link(Claim claim, int sentence)
    {
        foreach (var found in Links(sentence))
            if (found.Figure.Quantity is { } quantity && ReferenceEquals(quantity, claim.Quantity)) return found.Fact is { } fact ? Made(claim, fact, found.Reason) : new Link(claim, null, [found.Reason]);
        var unit = claim.Quantity.Unit;
        return unit is null || CountCue.CountsUnknown(claim.Quantity, index) || unit is { Dimension: Dimension.Count } && !UnitCue.IsGeneric(unit) ? new Link(claim, null, ["it counts nothing that the table lists"]) : null;
    }

    /// <summary>The links of numbers that are claims only because the table has their line: "a steal", "113-107".</summary>
    public List<Link> Implied()
    {
        var links = new List<Link>();
        var ids = new ClaimId(context.Reading.Article.Name + "\u001Fimplied");
        for (var sentence = 0; sentence < context.Reading.Sentences.Count; sentence++)
        {
            var scan = context.Scan(sentence);
            foreach (var found in Links(sentence))
            {
                if (found.Figure.Quantity is not null || found.Fact is not { } fact) continue;
                var figure = found.Figure;
                var end = figure.Kind == TallyKind.Count ? figure.End : figure.NumberEnd;
                var quantity = new Quantity(scan.Between(figure.First, end - 1), QuantityKind.Count, new Amount.Point(figure.Numeral), fact.Unit) { FirstToken = figure.First, EndToken = end };
                var claim = new Claim(ids.Next(quantity, fact.Subject, fact.Metric), quantity, context.Reading.Sentences[sentence].Span) { Subject = new Mention(fact.Subject, null), Metric = new Mention(fact.Metric, null) };
                links.Add(Made(claim, fact, found.Reason));
            }
        }

        return links;
    }

    private Link Made(Claim claim, Fact fact, string reason)
    {
        var own = table.RowsOf(fact.Subject).Select(row => index.Facts[row]).ToList();
        // "added seven boards" is no rise: the row counts what was added.
        if (claim.Quantity.Direction != ChangeDirection.None) claim = claim with { Quantity = claim.Quantity with { Direction = ChangeDirection.None } };
        return new Link(claim, fact, [reason, fact.Unit is null ? "the row has no unit" : $"unit fits {fact.Unit.Name}"]) { SubjectFacts = own };
    }

    private List<TallyLink> Links(int sentence) => _links[sentence] ??= Read(sentence);

    private List<TallyLink> Read(int sentence)
    {
        var scan = context.Scan(sentence);
        var quantities = context.Quantities(sentence);
        if (quantities.Count == 0 && !HasNumber(scan)) return [];
        var owners = _owners.Owners(sentence);
        var figures = FigureFinder.Find(scan, context.View(sentence), quantities, owners);
        var links = new List<TallyLink>(figures.Count);
        var before = scan.First;
        for (var from = 0; from < figures.Count;)
        {
            var to = from + 1;
            while (to < figures.Count && IsRun(figures[to - 1]) && IsRun(figures[to]) && Joins(scan, owners, figures[to - 1].End, figures[to].First)) to++;
            var next = to < figures.Count ? figures[to].First : scan.End;
            ReadRun(sentence, figures[from..to], before, next, links);
            before = figures[to - 1].End;
            from = to;
        }

        return links;
    }

    private static bool HasNumber(in Scan scan)
    {
        for (var at = scan.First; at < scan.End; at++)
            if (scan.IsNumber(at)) return true;
        return false;
    }

    private void ReadRun(int sentence, List<TallyFigure> run, int before, int next, List<TallyLink> links)
    {
        var scan = context.Scan(sentence);
        if (run[0].Kind is TallyKind.High or TallyKind.Low)
        {
            links.Add(_contest.Find(scan, run[0], _owners.Owners(sentence)) is { } row ? new TallyLink(run[0], row, $"the sides of the sentence have this score") : new TallyLink(run[0], null, "which sides and which part the score is of is not said"));
            return;
        }

        var (first, end) = (run[0].First, run[^1].End);
        var scope = TallyScope.Find(scan, before, first, end, next);
        for (var i = 1; i < run.Count && scope is null; i++) scope = TallyScope.Inside(scan, run[i - 1].End, run[i].First);
        var owner = _owners.Find(sentence, first, end, out var how);
        foreach (var figure in run)
        {
            if (IsOwn(scan, figure) && links.Count > 0) links.Add(Same(sentence, figure, links[^1].Figure));
            else if (owner is not { } subject) links.Add(new TallyLink(figure, null, "whose count it is is not said"));
            else if (figure.IsPart) links.Add(new TallyLink(figure, null, "it is a part of the number behind it"));
            else if (scope is not null && !figure.IsWhole && !IsNamed(scan, sentence, figure, scope)) links.Add(new TallyLink(figure, null, $"\"{scope}\" makes it the count of a part, a run or a sum"));
            else if (Line(scan, sentence, figure, subject) is { } line) links.Add(new TallyLink(figure, index.Facts[line], how));
            else links.Add(new TallyLink(figure, null, "it counts nothing that the table lists for its owner"));
        }
    }

    // "caused the Herons 19 turnovers and gave away 12 of their own": the noun of the number before, for the one who acts.
    private static bool IsOwn(in Scan scan, TallyFigure figure) =>
        figure.Kind == TallyKind.Count && scan.Is(figure.NumberEnd, "of") && scan.Is(figure.NumberEnd + 2, "own") && scan.Any(figure.NumberEnd + 1, WordClass.Determiner);

    private TallyLink Same(int sentence, TallyFigure figure, TallyFigure before)
    {
        var scan = context.Scan(sentence);
        return Noun(scan, sentence, before) is { } noun && _owners.Actor(sentence, figure.First) is { } subject && table.Line(subject, noun.Phrase) is { } line
            ? new TallyLink(figure, index.Facts[line], "it is of their own")
            : new TallyLink(figure, null, "whose own count it is is not said");
    }

    private static bool IsRun(TallyFigure figure) => figure.Kind is not (TallyKind.High or TallyKind.Low or TallyKind.Won or TallyKind.Lost);

    // A list goes on over commas, brackets and small words, until somebody else is named or a new clause begins.
    private static bool Joins(in Scan scan, IReadOnlyList<Owner> owners, int from, int to)
    {
        if (to - from > Gap) return false;
        for (var at = from; at < to; at++)
            if (scan.Is(at, ';') || scan.Is(at, "while") || scan.Is(at, "but") || scan.Is(at, "who") || scan.Is(at, "as")) return false;
        foreach (var owner in owners)
            if (owner.First >= from && owner.First < to) return false;
        return true;
    }

    // "20 first-half points", where the table has that very line.
    private bool IsNamed(in Scan scan, int sentence, TallyFigure figure, string scope) =>
        figure.Kind == TallyKind.Count && Noun(scan, sentence, figure) is { } noun && noun.Phrase.Text.Contains(scope, StringComparison.OrdinalIgnoreCase);

    private int? Line(in Scan scan, int sentence, TallyFigure figure, int subject) => figure.Kind switch
    {
        TallyKind.Won => table.Line(subject, "wins"),
        TallyKind.Lost => table.Line(subject, "losses"),
        TallyKind.Made => Pair(figure) is { } made ? table.Line(subject, made.Made) : null,
        TallyKind.Attempted => Pair(figure) is { } tried ? table.Line(subject, tried.Attempted) : null,
        TallyKind.Rate => Pair(figure) is { Rate: { } rate } ? table.Line(subject, rate) : null,
        TallyKind.Time => Time(scan, figure, subject),
        _ => Counted(scan, sentence, figure, subject),
    };

    private TallyPair? Pair(TallyFigure figure) => table.Pairs.FirstOrDefault(pair => pair.Key == figure.Key);

    private int? Counted(in Scan scan, int sentence, TallyFigure figure, int subject)
    {
        if (figure is { IsWhole: true, Quantity.Unit: { } whole }) return table.LineOf(subject, whole);
        if (Noun(scan, sentence, figure) is not { } noun || table.Line(subject, noun.Phrase) is not { } line || !TallyTable.IsCount(index.Facts[line])) return null;
        if (figure.Quantity is not { Attributive: true }) return line;
        // "an 18-point, 12-rebound double-double": the showing is his; "a 9-point win" is the win's.
        for (var at = noun.End; at < noun.End + Gap && scan.Has(at); at++)
        {
            if (TallyWords.IsShowing(scan, at)) return line;
            if (scan.Any(at, WordClass.Boundary & ~WordClass.Function & ~WordClass.Conjunction)) return null;
        }

        return null;
    }

    // The table's name of what is counted, right behind the number; a noun in singular behind a number over one describes another noun.
    private FacetMention? Noun(in Scan scan, int sentence, TallyFigure figure)
    {
        FacetMention? best = null;
        var isAttributive = figure.Quantity is { Attributive: true };
        foreach (var mention in context.View(sentence).Mentions)
        {
            if (mention.Phrase.Facet != Facet.Metric || mention.Kind != MatchKind.Exact || mention.First < figure.NumberEnd || mention.First > figure.NumberEnd + 2) continue;
            var isNext = true;
            for (var at = figure.NumberEnd; at < mention.First; at++) isNext &= scan.Is(at, '-') || TallyWords.IsNeutral(scan, at);
            if (!isNext || (!isAttributive && figure.Numeral.Value != 1m && !FigureFinder.IsPlural(scan, mention.End - 1))) continue;
            if (best is null || mention.Length > best.Value.Length) best = mention;
        }

        return best;
    }

    private int? Time(in Scan scan, TallyFigure figure, int subject)
    {
        if (figure.Quantity?.Unit?.Code != "min" || table.Line(subject, "minutes") is not { } line) return null;
        var before = figure.First - 1;
        while (scan.Any(before, WordClass.Function | WordClass.HedgeBefore | WordClass.Modifier) && !scan.Any(before, WordClass.Preposition)) before--;
        var isPlaying = scan.Is(before, "in") || scan.Is(before, "over") || scan.Is(before, "across") || scan.Is(before, "played") || scan.Is(before, "playing") || scan.Is(before, "logged") || scan.Is(before, "logging");
        var end = figure.End;
        return isPlaying && !scan.Is(end, "left") && !scan.Is(end, "remaining") && !scan.Is(end, "into") && !scan.Is(end, "to") ? line : null;
    }
}

/// <summary>A figure with its line, or the reason why it has none.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Fact">The line; null for none.</param>
/// <param name="Reason">Why, in words.</param>
internal sealed record TallyLink(TallyFigure Figure, Fact? Fact, string Reason);
