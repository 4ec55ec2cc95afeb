namespace ClaimCheck.Links;

/// <summary>The telling words of a small table with their kin, and how telling each of them is.</summary>
/// <remarks>Immutable once built. Linear in the names of the table and in the kin of their words.</remarks>
internal sealed class AffinityIndex
{
    // A kindred word says nearly as much as the word itself.
    private const double KinTrust = 0.85;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<(int First, int Second), List<(int Word, double Trust)>> _pairs = [];
    private readonly List<List<(int Word, double Trust)>> _kin = [];
    private readonly List<double> _weights = [];
    private readonly List<bool> _startsPair = [];
    private readonly HashSet<int> _changes = [];
    private readonly KinCatalogue _catalogue;

    public AffinityIndex(TableIndex index, KinCatalogue catalogue)
    {
        _catalogue = catalogue;
        var names = new Dictionary<TablePhrase, IReadOnlyList<AffinityName>>();
        Metrics = new IReadOnlyList<AffinityName>[index.Facts.Count];
        Subjects = new IReadOnlyList<AffinityName>[index.Facts.Count];
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            Metrics[fact] = [.. index.MetricPhrases(fact).SelectMany(Names)];
            Subjects[fact] = [.. index.SubjectPhrases(fact).SelectMany(Names)];
        }

        Weigh(index);
        ChangeWords = [.. _changes.Order()];
        foreach (var word in _words.ToArray()) Extend(word.Key, word.Value);
        UnitWords = new UnitWords(this);

        IReadOnlyList<AffinityName> Names(TablePhrase phrase)
        {
            if (!names.TryGetValue(phrase, out var made)) names.Add(phrase, made = [.. NamesOf(phrase)]);
            return made;
        }
    }

    /// <summary>Each row's names for its metric.</summary>
    public IReadOnlyList<AffinityName>[] Metrics { get; }

    /// <summary>Each row's names for its subject.</summary>
    public IReadOnlyList<AffinityName>[] Subjects { get; }

    /// <summary>The words of the table that say that something changed: "increase", "daily change".</summary>
    public IReadOnlyList<int> ChangeWords { get; }

    /// <summary>The words of the table that a number says by its unit.</summary>
    public UnitWords UnitWords { get; }

    /// <summary>How many words the vocabulary has; word numbers are smaller.</summary>
    public int Count => _kin.Count;

    /// <summary>The number of a stem; -1 for a word that neither the table nor its kin use.</summary>
    public int Find(ReadOnlySpan<char> stem) => _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stem, out var number) ? number : -1;

    /// <summary>How telling a word is, 0 to 1: less, the more series use it.</summary>
    public double Weight(int word) => _weights[word];

    /// <summary>The words of the table that a word can stand for, besides itself.</summary>
    public IReadOnlyList<(int Word, double Trust)> Kin(int word) => _kin[word];

    /// <summary>The words of the table that two words in a row can stand for.</summary>
    public IReadOnlyList<(int Word, double Trust)> Kin(int first, int second) =>
        _startsPair[first] && _pairs.TryGetValue((first, second), out var kin) ? kin : [];

    /// <summary>Whether one of a row's names has a word, or a word that is kin to it.</summary>
    public bool Has(IReadOnlyList<AffinityName> names, int word)
    {
        foreach (var name in names)
        {
            if (name.Words.Contains(word)) return true;
            foreach (var (kin, _) in _kin[word])
                if (name.Words.Contains(kin)) return true;
        }

        return false;
    }

    /// <summary>Whether a stem is that of a noun for people.</summary>
    public bool IsPerson(string stem) => _catalogue.IsPerson(stem);

    private IEnumerable<AffinityName> NamesOf(TablePhrase phrase)
    {
        var stems = KinCatalogue.Stems(phrase.Text);
        if (stems.Length == 0) yield break;
        foreach (var word in phrase.Text.Split(' '))
            if (Links.ChangeWords.IsChange(word)) _changes.Add(Number(Stemmer.Stem(word)));
        yield return new AffinityName(phrase.Text, [.. stems.Select(Number)], 1);
        if (phrase.Facet == Facet.Subject && phrase.IsName) yield break;
        if (stems.Length < 2) yield break;
        foreach (var group in _catalogue.GroupsOf(stems))
            foreach (var member in _catalogue.Groups[group])
                if (!member.AsSpan().SequenceEqual(stems)) yield return new AffinityName(string.Join(' ', member), [.. member.Select(Number)], KinTrust);
    }

    private int Number(string stem)
    {
        if (_words.TryGetValue(stem, out var number)) return number;
        number = _kin.Count;
        _words.Add(stem, number);
        _kin.Add([]);
        _weights.Add(0);
        _startsPair.Add(false);
        return number;
    }

    private void Weigh(TableIndex index)
    {
        var users = new Dictionary<int, HashSet<int>>();
        for (var fact = 0; fact < index.Facts.Count; fact++)
        {
            var series = index.SeriesRows(fact)[0];
            foreach (var word in Metrics[fact].Concat(Subjects[fact]).SelectMany(name => name.Words))
            {
                if (!users.TryGetValue(word, out var set)) users.Add(word, set = []);
                set.Add(series);
            }
        }

        var all = Enumerable.Range(0, index.Facts.Count).Count(fact => index.SeriesRows(fact)[0] == fact);
        foreach (var (word, set) in users) _weights[word] = Math.Log(1 + ((double)all / set.Count)) / Math.Log(1 + all);
    }

    private void Extend(string stem, int word)
    {
        foreach (var group in _catalogue.GroupsOf([stem]))
        {
            foreach (var member in _catalogue.Groups[group])
            {
                if (member.Length == 1 && member[0] != stem) _kin[Number(member[0])].Add((word, KinTrust));
                if (member.Length != 2) continue;
                var pair = (Number(member[0]), Number(member[1]));
                if (!_pairs.TryGetValue(pair, out var words)) _pairs.Add(pair, words = []);
                words.Add((word, KinTrust));
                _startsPair[pair.Item1] = true;
            }
        }
    }
}
