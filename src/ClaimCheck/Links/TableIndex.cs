using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>The words of a table, indexed once: which phrases begin with, or rest on, which stem.</summary>
/// <remarks>Immutable after building. Its size grows with the distinct names of the table, not with its rows.</remarks>
internal sealed class TableIndex
{
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<TablePhrase>> _byStem = [];
    private readonly Dictionary<int, List<TablePhrase>> _metricsWith = [];
    private readonly Dictionary<int, int> _metricsOf = [];
    private readonly List<TablePhrase>?[] _metricPhrases;
    private readonly List<TablePhrase>?[] _subjectPhrases;
    private readonly Dictionary<(Facet Facet, string Key), TablePhrase> _phrases = [];
    private readonly Dictionary<string, int> _subjects = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(int Subject, string Metric), int> _seriesNumbers = [];
    private readonly List<List<int>> _series = [];
    private readonly int[] _seriesOf;
    private readonly List<List<int>> _subjectFacts = [];

    /// <summary>Indexes a table; linear in its rows.</summary>
    public TableIndex(IReadOnlyList<Fact> facts)
    {
        Facts = facts;
        SubjectOf = new int[facts.Count];
        _seriesOf = new int[facts.Count];
        IsChange = new bool[facts.Count];
        for (var fact = 0; fact < facts.Count; fact++) Add(fact);
        _metricPhrases = new List<TablePhrase>[facts.Count];
        _subjectPhrases = new List<TablePhrase>[facts.Count];
        foreach (var phrase in _phrases.Values)
        {
            Place(phrase);
            foreach (var fact in phrase.Facts)
            {
                if (phrase.Facet == Facet.Metric && !phrase.NeedsChange) (_metricPhrases[fact] ??= []).Add(phrase);
                else if (phrase.Facet == Facet.Subject) (_subjectPhrases[fact] ??= []).Add(phrase);
            }

            Count(phrase);
        }
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The number of each row's subject: rows of one subject share it.</summary>
    public int[] SubjectOf { get; }

    /// <summary>Which rows hold amounts of change: "rent increase", "daily change".</summary>
    public bool[] IsChange { get; }

    /// <summary>The number of a stem of the table's vocabulary; 0 for a word that the table does not use.</summary>
    public int Find(ReadOnlySpan<char> stem) => _stems.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stem, out var number) ? number : 0;

    /// <summary>The phrases whose most telling word has this stem.</summary>
    public IReadOnlyList<TablePhrase> At(int stem) => _byStem.TryGetValue(stem, out var phrases) ? phrases : [];

    /// <summary>All phrases.</summary>
    public IReadOnlyCollection<TablePhrase> Phrases => _phrases.Values;

    /// <summary>Every name of a row's metric.</summary>
    public IReadOnlyList<TablePhrase> MetricPhrases(int fact) => _metricPhrases[fact] ?? [];

    /// <summary>Every name of a row's subject.</summary>
    public IReadOnlyList<TablePhrase> SubjectPhrases(int fact) => _subjectPhrases[fact] ?? [];

    /// <summary>How telling a word is in the table: less, the more names have it.</summary>
    public double Weight(int stem) => Math.Log(1 + (8.0 / (_metricsOf.TryGetValue(stem, out var count) ? count : 1)));

    /// <summary>Whether a metric is named by this one word alone, as "interceptions" is.</summary>
    public bool NamesMetric(int stem) => _byStem.TryGetValue(stem, out var phrases) && phrases.Exists(phrase => phrase.Facet == Facet.Metric && phrase.Stems.Length == 1);

    /// <summary>The metrics that have this stem anywhere in a name of at most three words.</summary>
    public IReadOnlyList<TablePhrase> MetricsWith(int stem) => _metricsWith.TryGetValue(stem, out var phrases) ? phrases : [];

    /// <summary>All rows of a row's subject.</summary>
    public IReadOnlyList<int> SubjectRows(int fact) => _subjectFacts[SubjectOf[fact]];

    /// <summary>All rows of a row's subject and metric: its series over time.</summary>
    public IReadOnlyList<int> SeriesRows(int fact) => _series[_seriesOf[fact]];

    /// <summary>Whether two rows are of one series. Series may be long: whoever asks for many rows asks this.</summary>
    public bool AreOneSeries(int one, int other) => _seriesOf[one] == _seriesOf[other];

    /// <summary>The number of a row; null for one that is not of this table. A row that a link completed is found by its place.</summary>
    public int? RowOf(Fact fact)
    {
        foreach (var row in _subjects.TryGetValue(fact.Subject, out var subject) ? _subjectFacts[subject] : [])
            if (Facts[row].Address.Equals(fact.Address)) return row;
        return null;
    }

    /// <summary>Reads a name as the index would; null for one without words.</summary>
    public TablePhrase? Read(Facet facet, string text) => Parse(facet, text);

    /// <summary>Adds another spelling of rows that a kind of table has; before the first article is read. Nothing happens when it is known already.</summary>
    public void AddName(Facet facet, string text, IEnumerable<int> rows, bool isShort = false)
    {
        if (_phrases.ContainsKey((facet, text)) || Parse(facet, text) is not { } phrase) return;
        phrase = phrase with { IsShort = isShort };
        foreach (var row in rows) phrase.Add(row);
        _phrases.Add((facet, text), phrase);
        Place(phrase);
    }

    private void Add(int row)
    {
        var fact = Facts[row];
        if (!_subjects.TryGetValue(fact.Subject, out var subject))
        {
            _subjects.Add(fact.Subject, subject = _subjectFacts.Count);
            _subjectFacts.Add([]);
        }

        SubjectOf[row] = subject;
        _subjectFacts[subject].Add(row);
        var series = (subject, fact.Metric.ToUpperInvariant());
        if (!_seriesNumbers.TryGetValue(series, out var number))
        {
            _seriesNumbers.Add(series, number = _series.Count);
            _series.Add([]);
        }

        _seriesOf[row] = number;
        _series[number].Add(row);

        AddPhrase(Facet.Subject, fact.Subject, row);
        foreach (var alias in fact.Aliases) AddPhrase(Facet.Subject, alias, row);
        var isChange = ChangeWords.IsChange(fact.Metric);
        foreach (var name in fact.MetricAliases.Prepend(fact.Metric))
        {
            AddPhrase(Facet.Metric, name, row);
            isChange |= ChangeWords.IsChange(name);
            if (ChangeWords.Without(name) is { } rest) AddPhrase(Facet.Metric, rest, row, needsChange: true);
        }

        IsChange[row] = isChange;
    }

    private void AddPhrase(Facet facet, string text, int row, bool needsChange = false)
    {
        var key = (facet, needsChange ? text + "\u001F" : text);
        if (!_phrases.TryGetValue(key, out var phrase))
        {
            phrase = Parse(facet, text);
            if (phrase is null) return;
            if (needsChange) phrase = phrase with { NeedsChange = true };
            _phrases.Add(key, phrase);
        }

        phrase.Add(row);
    }

    private void Count(TablePhrase phrase)
    {
        for (var word = 0; word < phrase.Stems.Length; word++)
            if (phrase.Content[word]) _metricsOf[phrase.Stems[word]] = _metricsOf.GetValueOrDefault(phrase.Stems[word]) + 1;
    }

    private TablePhrase? Parse(Facet facet, string text)
    {
        using var tokens = Tokenizer.Split(text, QuantityFinder.Lexicon);
        var stems = new List<int>();
        var content = new List<bool>();
        var isName = false;
        Span<char> stem = stackalloc char[Stemmer.Longest];
        foreach (var token in tokens.Span)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            var isContent = !Words.IsFunction(token);
            if (isContent && facet == Facet.Subject && token.IsCapital) isName = true;
            var key = stem[..Stemmer.Stem(token.Span.In(text), stem)];
            if (key.IsEmpty) continue;
            var number = Find(key);
            if (number == 0) _stems.Add(key.ToString(), number = _stems.Count + 1);
            stems.Add(number);
            content.Add(isContent);
        }

        if (stems.Count == 0) return null;
        // A name made of small words only ("It", "Who") still has to be found by something.
        if (!content.Contains(true)) content = [.. content.Select(_ => true)];
        return new TablePhrase(facet, text, [.. stems], [.. content], isName);
    }

    private void Place(TablePhrase phrase)
    {
        var at = Array.IndexOf(phrase.Content, true);
        var stem = phrase.Stems[at];
        if (!_byStem.TryGetValue(stem, out var list)) _byStem.Add(stem, list = []);
        list.Add(phrase);
        if (phrase.Facet != Facet.Metric || phrase.ContentCount != 2) return;
        for (var word = 0; word < phrase.Stems.Length; word++)
        {
            if (!phrase.Content[word]) continue;
            if (!_metricsWith.TryGetValue(phrase.Stems[word], out var metrics)) _metricsWith.Add(phrase.Stems[word], metrics = []);
            metrics.Add(phrase);
        }
    }
}
