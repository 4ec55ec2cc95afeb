using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Says of the rows of a table how far a claim's number can be their subject's: in its sentence, in the sentences before, in the article as a whole.</summary>
internal sealed class SubjectSearch
{
    private const double OnlyOne = 1.8;
    private const double OtherRow = 0.4;
    private const double Bound = 2.0;
    private const int Long = 256;

    // How much less present a name is that stands farther away than the nearest one, by cost, and the least that is left of it.
    private const double Farther = 0.5;
    private const double Farthest = 0.4;
    private const double PartNamed = 0.8;
    private const double TakenOver = 0.7;
    private const double OfArticle = 0.35;

    private readonly LinkContext _context;
    private readonly TableIndex _index;
    private readonly Claim _claim;
    private readonly SubjectCandidates _candidates;
    private readonly List<(FacetMention Subject, FacetMention Metric)> _bound = [];
    private string? _refusal;
    private IReadOnlyList<int>? _facts;

    public SubjectSearch(LinkContext context, TableIndex index, Claim claim, int sentence)
    {
        _context = context;
        _index = index;
        _claim = claim;
        _candidates = new SubjectCandidates(context, claim, sentence);
        Bind(context.Scan(sentence));
    }

    /// <summary>Whether a name that the table does not know stands where the subject stands.</summary>
    public bool HasRival => _candidates.HasRival;

    /// <summary>Whether the sentence gives the number to somebody besides whom it names: "its rival's 12 plants".</summary>
    public bool IsOfAnother => _candidates.IsOfAnother;

    /// <summary>Whether the sentence takes a subject over from the ones before.</summary>
    public bool TakesOver => _candidates.Before.Count > 0;

    /// <summary>Why no row was found, in words.</summary>
    public string Refusal => _refusal ?? _candidates.Refusal ?? (_candidates.Named.Count == 0 && _candidates.Before.Count == 0
        ? _claim.Subject is { } subject ? $"no row of the table is about \"{subject.Name}\" with a metric that the sentence names" : "the sentence names no subject of the table"
        : _claim.Metric is { } metric ? $"no metric of the table is named by \"{metric.Name}\"" : "the sentence names no metric of the table");

    /// <summary>Remembers why a phrase that stands there was not taken.</summary>
    public void Refuse(string reason) => _refusal ??= reason;

    /// <summary>Whether the name that stands where the subject stands is somebody else than a row's subject, and not a part of that one's name.</summary>
    public bool IsRivalTo(int fact) => HasRival && !IsPartNamed(fact);

    /// <summary>Whether that name ends as the row's subject does and is another: "High Court" beside the Supreme Court. What they share speaks for neither.</summary>
    public bool IsNamesake(int fact) => _candidates.Rival?.IsNamesakeOf(_index.SubjectPhrases(fact)) == true;

    /// <summary>The rows of every subject that the number could belong to, from its sentence and the ones before; empty when none is named.</summary>
    public IReadOnlyList<int> Facts() =>
        _facts ??= [.. _candidates.Named.Concat(_candidates.Before).SelectMany(candidate => candidate.Mention.Phrase.Facts).DistinctBy(row => _index.SubjectOf[row]).SelectMany(_index.SubjectRows).Order()];

    /// <summary>The rows of a metric that <see cref="Cost"/> can give anything for: of a long list only those of subjects that were named, so that the cost does not grow with the table.</summary>
    public IReadOnlyList<int> Reach(FacetMention metric)
    {
        var rows = metric.Phrase.Facts;
        return rows.Count <= Long || IsOnlySubject(metric) ? rows : [.. Facts().Where(row => Contains(rows, row))];
    }

    /// <summary>The cost of saying that the number belongs to a row's subject; null when nothing says so.</summary>
    /// <param name="fact">The row.</param>
    /// <param name="metric">The metric's mention.</param>
    /// <param name="how">How the subject was found, in words.</param>
    public double? Cost(int fact, FacetMention metric, out string how)
    {
        how = "";
        if (Cheapest(_candidates.Named, fact, metric) is var (cost, name))
        {
            how = $"subject \"{name}\" is named in the sentence";
            return cost;
        }

        if (Cheapest(_candidates.Before, fact, null) is var (inherited, earlier))
        {
            how = $"subject \"{earlier}\" is taken over from the sentence before";
            return inherited;
        }

        // The metric belongs to one subject only, and the article speaks of it: nothing else can be meant, unless another name stands there.
        // Things of which every list has some ("1 save") do not belong to somebody because only he is in the table.
        if (CountCue.CountsNoun(_index.Facts[fact]) && !_candidates.IsClause) return null;
        if (HasRival || _candidates.InTurn || metric.Kind == MatchKind.Scattered || _candidates.Named.Count > 0 || !IsOnlySubject(metric) || !_context.Names(fact)) return null;
        how = $"only \"{_index.Facts[fact].Subject}\" has this metric in the table, and the article names it";
        return OnlyOne;
    }

    /// <summary>How present a row's subject is: 1 for the name that stands nearest by grammar, less for others, for one taken over or known from the article only, 0 when another name stands there.</summary>
    public (double Degree, string How) Presence(int fact)
    {
        var nearest = double.MaxValue;
        foreach (var (_, cost) in _candidates.Named) nearest = Math.Min(nearest, cost);
        var (degree, how) = (0.0, "");
        foreach (var (mention, cost) in _candidates.Named)
        {
            if (Extra(mention.Phrase, fact) is null) continue;
            var own = Math.Max(Farthest, 1 - (Farther * (cost - nearest)));
            if (own > degree) (degree, how) = (own, $"subject \"{mention.Phrase.Text}\" is named in the sentence");
        }

        if (degree > 0) return (degree, how);
        if (IsNamed(fact)) return (Farthest, $"subject \"{_index.Facts[fact].Subject}\" is named behind the number");
        if (HasRival && IsPartNamed(fact)) return (PartNamed, $"\"{_candidates.Rival!.Name}\" is a part of the name \"{_index.Facts[fact].Subject}\"");
        foreach (var (mention, _) in _candidates.Before)
            if (Extra(mention.Phrase, fact) is not null) return (TakenOver, $"subject \"{mention.Phrase.Text}\" is taken over from the sentence before");
        return HasRival || _candidates.InTurn || _candidates.Named.Count > 0 || !_context.Names(fact) ? (0, "") : (OfArticle, $"the article names \"{_index.Facts[fact].Subject}\"");
    }

    /// <summary>Whether the sentence has a whole name of a row's subject, wherever it stands.</summary>
    public bool IsNamed(int fact)
    {
        foreach (var mention in _candidates.Mentions)
            if (mention.Phrase.Facet == Facet.Subject && mention.Phrase.IsName && Extra(mention.Phrase, fact) is not null) return true;
        return false;
    }

    /// <summary>Whether a name of a row's subject stands in the sentence, where it can own the number or as a whole name anywhere.</summary>
    public bool StandsInSentence(int fact)
    {
        foreach (var (mention, _) in _candidates.Named)
            if (Extra(mention.Phrase, fact) is not null) return true;
        return IsNamed(fact);
    }

    /// <summary>Whether a row is the only one of its subject that a quantity's unit fits, levels and changes apart.</summary>
    public bool IsOnlyOfUnit(int fact, Quantity quantity)
    {
        foreach (var row in _index.SubjectRows(fact))
        {
            if (row == fact || _index.AreOneSeries(fact, row) || !UnitCue.Fits(quantity, _index.Facts[row])) continue;
            if (_index.IsChange[row] == _index.IsChange[fact]) return false;
        }

        return true;
    }

    private (double Cost, string Name)? Cheapest(IReadOnlyList<NamedSubject> candidates, int fact, FacetMention? metric)
    {
        (double Cost, string Name)? best = null;
        foreach (var (mention, own) in candidates)
        {
            if (Extra(mention.Phrase, fact) is not { } extra) continue;
            var cost = own + extra + (metric is { } said && IsBound(mention, said) ? Bound : 0);
            if (best is null || cost < best.Value.Cost) best = (cost, mention.Phrase.Text);
        }

        return best;
    }

    private bool IsPartNamed(int fact) => _candidates.Rival?.IsPartOf(_index.SubjectPhrases(fact)) == true;

    // "half the GDP of Argentina, but a smaller population": a name that completes another metric owns no number of this one.
    private bool IsBound(FacetMention subject, FacetMention metric)
    {
        foreach (var (owner, other) in _bound)
            if (owner == subject && metric.First > subject.End && !other.Phrase.Facts.SequenceEqual(metric.Phrase.Facts)) return true;
        return false;
    }

    // Which metric each name completes: "the GDP of Argentina".
    private void Bind(in Scan scan)
    {
        foreach (var (subject, _) in _candidates.Named)
        {
            var of = scan.Any(subject.First - 1, WordClass.Determiner) ? subject.First - 2 : subject.First - 1;
            if (!scan.Is(of, "of")) continue;
            foreach (var metric in _candidates.Mentions)
                if (metric.Phrase.Facet == Facet.Metric && metric.Kind == MatchKind.Exact && metric.End == of) _bound.Add((subject, metric));
        }
    }

    // An alias belongs to its row; one that names the subject itself also reaches the subject's other rows, unless two subjects share it.
    private double? Extra(TablePhrase phrase, int fact)
    {
        if (Contains(phrase.Facts, fact)) return 0;
        if (!phrase.StandsForSubject) return null;
        var subject = _index.SubjectOf[fact];
        foreach (var row in phrase.Facts)
            if (_index.SubjectOf[row] != subject) return null;
        return OtherRow;
    }

    private bool IsOnlySubject(FacetMention metric)
    {
        var first = _index.SubjectOf[metric.Phrase.Facts[0]];
        foreach (var fact in metric.Phrase.Facts)
            if (_index.SubjectOf[fact] != first) return false;
        return true;
    }

    private static bool Contains(IReadOnlyList<int> rows, int fact)
    {
        int low = 0, high = rows.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (rows[middle] == fact) return true;
            if (rows[middle] < fact) low = middle + 1;
            else high = middle - 1;
        }

        return false;
    }
}
