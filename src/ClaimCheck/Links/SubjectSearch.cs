using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Looks for the subject of one claim: in its sentence, in the sentences before, in the article as a whole.</summary>
internal sealed class SubjectSearch
{
    // How far back a sentence without a name of its own may reach, inside one paragraph.
    private const int SentencesBack = 3;
    private const double Inherited = 1.0;
    private const double OnlyOne = 1.8;
    private const double OtherRow = 0.4;
    private const double Bound = 2.0;
    private const int Long = 256;

    // How much less present a name is that stands farther away than the nearest one, by cost, and the least that is left of it.
    private const double Farther = 0.5;
    private const double Farthest = 0.4;

    private readonly LinkContext _context;
    private readonly TableIndex _index;
    private readonly Claim _claim;
    private readonly List<(FacetMention Mention, double Cost)> _named = [];
    private readonly List<(FacetMention Mention, double Cost)> _before = [];
    private readonly IReadOnlyList<FacetMention> _mentions = [];
    private readonly List<(FacetMention Subject, FacetMention Metric)> _bound = [];
    private readonly bool _rival;
    private readonly string? _rivalName;
    private readonly bool _isClause;
    private string? _refusal;
    private IReadOnlyList<int>? _facts;
    private bool _inTurn;

    public SubjectSearch(LinkContext context, TableIndex index, Claim claim, int sentence)
    {
        _context = context;
        _index = index;
        _claim = claim;
        var scan = context.Scan(sentence);
        if (RespectiveCue.Applies(scan) && TakeTurns(scan, sentence)) return;
        _mentions = context.View(sentence).Mentions;
        foreach (var mention in context.View(sentence).Mentions)
        {
            if (mention.Phrase.Facet == Facet.Subject && SubjectCue.Cost(scan, claim.Quantity, mention, context.View(sentence).Mentions) is { } cost) _named.Add((mention, cost));
        }

        _isClause = context.IsClause(sentence);
        Bind(scan, context.View(sentence).Mentions);
        _rival = RivalCue.Find(context, scan, claim) is { } name && !_named.Exists(candidate => candidate.Mention.First < name.End && candidate.Mention.End > name.First);
        if (_rival && RivalCue.Find(context, scan, claim) is { } rival) _rivalName = scan.Between(rival.First, rival.End - 1).In(scan.Text).ToString();
        if (OwnerCue.HasOne(scan, claim.Quantity) && _named.Exists(candidate => OwnerCue.Is(claim.Quantity, candidate.Mention))) _named.RemoveAll(candidate => !OwnerCue.Is(claim.Quantity, candidate.Mention));
        else if (OwnerCue.IsOther(scan, claim.Quantity))
        {
            _named.Clear();
            _rival = true;
            IsOfAnother = true;
        }
        else if (AgeCue.Person(scan, claim.Quantity) is { End: > 0 } person)
        {
            // An age is that of the name beside it, and of no other.
            _named.Clear();
            foreach (var mention in _mentions)
                if (mention.Phrase.Facet == Facet.Subject && mention.First < person.End && mention.End > person.First) _named.Add((mention, 0));
            _rival |= _named.Count == 0;
        }

        // "Around the world" there is somebody else than whom the sentence before spoke of.
        _rival |= _named.Count == 0 && WorldCue.Is(scan, claim.Quantity);
        // A sentence that names its own subject takes none over.
        if (!_rival && (_isClause || GoesOn(sentence)) && !_named.Exists(candidate => candidate.Mention.Phrase.StandsForSubject)) Inherit(sentence);
    }

    /// <summary>Whether a name that the table does not know stands where the subject stands.</summary>
    public bool HasRival => _rival;

    /// <summary>Whether the name that the table does not know is somebody else than a row's subject: "Tern 5" is the "Tern 5 rocket".</summary>
    public bool IsRivalTo(int fact) => _rival && !(_rivalName is { } name && _index.SubjectPhrases(fact).Any(phrase => phrase.IsName && HasAll(phrase.Text, name)));

    /// <summary>Whether the sentence takes a subject over from the ones before.</summary>
    public bool TakesOver => _before.Count > 0;

    /// <summary>Whether the sentence gives the number to somebody besides whom it names: "its rival's 12 plants".</summary>
    public bool IsOfAnother { get; }

    /// <summary>Why no row was found, in words.</summary>
    public string Refusal => _refusal is not null ? _refusal : _named.Count == 0 && _before.Count == 0
        ? _claim.Subject is { } subject ? $"no row of the table is about \"{subject.Name}\" with a metric that the sentence names" : "the sentence names no subject of the table"
        : _claim.Metric is { } metric ? $"no metric of the table is named by \"{metric.Name}\"" : "the sentence names no metric of the table";

    /// <summary>Remembers why a phrase that stands there was not taken.</summary>
    public void Refuse(string reason) => _refusal ??= reason;

    /// <summary>The rows of every subject that the number could belong to, from its sentence and the ones before; empty when none is named.</summary>
    public IReadOnlyList<int> Facts() =>
        _facts ??= [.. _named.Concat(_before).SelectMany(candidate => candidate.Mention.Phrase.Facts).DistinctBy(row => _index.SubjectOf[row]).SelectMany(_index.SubjectRows).Order()];

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
        double? best = null;
        how = "";
        foreach (var (mention, ownCost) in _named)
        {
            if (Extra(mention.Phrase, fact) is not { } extra) continue;
            var cost = ownCost + extra + (IsBound(mention, metric) ? Bound : 0);
            if (cost >= best) continue;
            best = cost;
            how = $"subject \"{mention.Phrase.Text}\" is named in the sentence";
        }

        if (best is not null) return best;
        foreach (var (mention, ownCost) in _before)
        {
            if (Extra(mention.Phrase, fact) is not { } extra) continue;
            var cost = ownCost + extra;
            if (cost >= best) continue;
            best = cost;
            how = $"subject \"{mention.Phrase.Text}\" is taken over from the sentence before";
        }

        if (best is not null) return best;
        // The metric belongs to one subject only, and the article speaks of it: nothing else can be meant, unless another name stands there.
        // Things of which every list has some ("1 save") do not belong to somebody because only he is in the table.
        if (CountCue.CountsNoun(_index.Facts[fact]) && !_isClause) return null;
        if (_rival || _inTurn || metric.Kind == MatchKind.Scattered || _named.Count > 0 || !IsOnlySubject(metric) || !_context.Names(fact)) return null;
        how = $"only \"{_index.Facts[fact].Subject}\" has this metric in the table, and the article names it";
        return OnlyOne;
    }

    // True when the sentence deals numbers out in turn: then only the name in this number's turn can own it, or nobody.
    private bool TakeTurns(in Scan scan, int sentence)
    {
        var quantities = _context.Quantities(sentence);
        if (quantities.Count < 2) return false;
        if (RespectiveCue.Name(scan, _claim.Quantity, quantities) is not var (first, end))
        {
            _refusal = "\"respectively\" gives the numbers to names in turn, and names and numbers do not match in count";
            _inTurn = true;
            return true;
        }

        foreach (var mention in _context.View(sentence).Mentions)
            if (mention.Phrase.Facet == Facet.Subject && mention.First >= first && mention.End <= end) _named.Add((mention, 0));
        _refusal = "its turn falls to a name that the table does not know";
        _inTurn = true;
        return true;
    }

    /// <summary>How present a row's subject is: 1 for the name that stands nearest by grammar, less for others, for one taken over or known from the article only, 0 when another name stands there.</summary>
    public (double Degree, string How) Presence(int fact)
    {
        var nearest = double.MaxValue;
        foreach (var (_, cost) in _named) nearest = Math.Min(nearest, cost);
        var (degree, how) = (0.0, "");
        foreach (var (mention, cost) in _named)
        {
            if (Extra(mention.Phrase, fact) is null) continue;
            var own = Math.Max(Farthest, 1 - (Farther * (cost - nearest)));
            if (own > degree) (degree, how) = (own, $"subject \"{mention.Phrase.Text}\" is named in the sentence");
        }

        if (degree > 0) return (degree, how);
        if (IsNamed(fact)) return (Farthest, $"subject \"{_index.Facts[fact].Subject}\" is named behind the number");
        if (_rival && !IsRivalTo(fact)) return (0.8, $"\"{_rivalName}\" is a part of the name \"{_index.Facts[fact].Subject}\"");
        foreach (var (mention, _) in _before)
            if (Extra(mention.Phrase, fact) is not null) return (0.7, $"subject \"{mention.Phrase.Text}\" is taken over from the sentence before");
        return _rival || _inTurn || _named.Count > 0 || !_context.Names(fact) ? (0, "") : (0.35, $"the article names \"{_index.Facts[fact].Subject}\"");
    }

    /// <summary>Whether the sentence has a whole name of a row's subject, wherever it stands.</summary>
    public bool IsNamed(int fact)
    {
        foreach (var mention in _mentions)
            if (mention.Phrase.Facet == Facet.Subject && mention.Phrase.IsName && Extra(mention.Phrase, fact) is not null) return true;
        return false;
    }

    /// <summary>Whether a name of a row's subject stands in the sentence, where it can own the number or as a whole name anywhere.</summary>
    public bool StandsInSentence(int fact) => _named.Exists(candidate => Extra(candidate.Mention.Phrase, fact) is not null) || IsNamed(fact);

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

    private void Inherit(int sentence)
    {
        var block = _context.Reading.Sentences[sentence].Block;
        for (var back = 1; back <= SentencesBack && sentence - back >= 0; back++)
        {
            var before = sentence - back;
            if (_context.Reading.Sentences[before].Block != block) return;
            foreach (var mention in _context.View(before).Mentions)
                if (mention.Phrase.Facet == Facet.Subject) _before.Add((mention, Inherited + (0.3 * back)));
            if (_before.Count > 0) return;
        }
    }

    // "half the GDP of Argentina, but a smaller population": a name that completes another metric owns no number of this one.
    private bool IsBound(FacetMention subject, FacetMention metric)
    {
        foreach (var (owner, other) in _bound)
            if (owner == subject && metric.First > subject.End && !other.Phrase.Facts.SequenceEqual(metric.Phrase.Facts)) return true;
        return false;
    }

    // Which metric each name completes: "the GDP of Argentina".
    private void Bind(in Scan scan, IReadOnlyList<FacetMention> mentions)
    {
        foreach (var (subject, _) in _named)
        {
            var of = scan.Any(subject.First - 1, WordClass.Determiner) ? subject.First - 2 : subject.First - 1;
            if (!scan.Is(of, "of")) continue;
            foreach (var metric in mentions)
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

    // "LB J. Marsh 74 7 tackles. 1 sack, 2 picks.": the line of a list, broken by its own full stops.
    private bool GoesOn(int sentence)
    {
        if (sentence == 0 || _context.Reading.Sentences[sentence - 1].Block != _context.Reading.Sentences[sentence].Block) return false;
        return (_context.Scan(sentence)[_context.Reading.Sentences[sentence].FirstToken].Flags & TokenFlags.LineBefore) == 0 && !_context.IsClause(sentence - 1);
    }

    private bool IsOnlySubject(FacetMention metric)
    {
        var first = _index.SubjectOf[metric.Phrase.Facts[0]];
        foreach (var fact in metric.Phrase.Facts)
            if (_index.SubjectOf[fact] != first) return false;
        return true;
    }

    private static bool HasAll(string whole, string part)
    {
        var words = whole.Split(' ');
        foreach (var word in part.Split(' '))
            if (!words.Contains(word, StringComparer.OrdinalIgnoreCase)) return false;
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
