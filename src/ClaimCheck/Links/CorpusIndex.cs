using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>The names of a large table by their words, so that each of many articles finds its rows without going through the table.</summary>
/// <remarks>Immutable once built, and safe to use from several threads at once. Gives an article the rows that <see cref="ReferenceStream"/> would.</remarks>
public sealed class CorpusIndex
{
    private readonly ReferenceIndex _table;
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Postings _subjects = new();
    private readonly Postings _metrics = new();

    /// <summary>Indexes the names of a table; linear in them, whatever the number of its rows.</summary>
    public CorpusIndex(ReferenceIndex table)
    {
        ArgumentNullException.ThrowIfNull(table);
        _table = table;
        var words = new List<(int Stem, bool IsContent)>();
        var uses = new Dictionary<long, int>();
        foreach (var (_, name) in Names(table.SubjectCount, table.SubjectNames))
            foreach (var key in Keys(Read(name, words))) uses[key] = uses.GetValueOrDefault(key) + 1;
        // All its words must stand in the article one after the other, so the rarest two of them lead to it.
        foreach (var (subject, name) in Names(table.SubjectCount, table.SubjectNames))
            if (Read(name, words).Count > 0) _subjects.Add(Keys(words).MinBy(key => uses[key]), subject);
        foreach (var (metric, name) in Names(table.MetricCount, table.MetricNames))
        {
            var all = !Read(name, words).Exists(word => word.IsContent);
            foreach (var (stem, isContent) in words)
                if (isContent || all) _metrics.Add(stem, metric);
        }
    }

    /// <summary>The rows that an article can be about.</summary>
    /// <param name="words">The article's words.</param>
    public ReferenceTable Find(ArticleWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var here = new int[words.Stems.Count + 1];
        foreach (var (word, number) in words.Stems) here[number] = _stems.GetValueOrDefault(word);
        var (subjects, metrics, refused) = (new HashSet<int>(), new HashSet<int>(), new HashSet<int>());
        foreach (var stem in here)
        {
            if (stem == 0) continue;
            foreach (var metric in _metrics.Of(stem)) metrics.Add(metric);
            Take(stem);
        }

        foreach (var pair in words.Pairs)
            if (here[pair >> 32] is var first and not 0 && here[(int)(pair & int.MaxValue)] is var second and not 0) Take(ArticleWords.Pair(first, second));
        return _table.Find(subjects, metrics, words.Ids);

        void Take(long key)
        {
            foreach (var subject in _subjects.Of(key))
                if (!subjects.Contains(subject) && refused.Add(subject) && _table.SubjectNames(subject).Any(name => words.NamesSubject(name))) subjects.Add(subject);
        }
    }

    private static IEnumerable<(int Number, string Name)> Names(int count, Func<int, IReadOnlyList<string>> names)
    {
        for (var number = 0; number < count; number++)
            foreach (var name in names(number)) yield return (number, name);
    }

    // The pairs of words of a name; of a single word that word.
    private static IEnumerable<long> Keys(List<(int Stem, bool IsContent)> words)
    {
        if (words.Count == 1) yield return words[0].Stem;
        for (var at = 1; at < words.Count; at++) yield return ArticleWords.Pair(words[at - 1].Stem, words[at].Stem);
    }

    private List<(int Stem, bool IsContent)> Read(string name, List<(int Stem, bool IsContent)> words)
    {
        words.Clear();
        using var tokens = Tokenizer.Split(name, QuantityFinder.Lexicon);
        var known = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> stem = stackalloc char[Stemmer.Longest];
        foreach (var token in tokens.Span)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            var key = stem[..Stemmer.Stem(token.Span.In(name), stem)];
            if (key.IsEmpty) continue;
            if (!known.TryGetValue(key, out var number)) known[key] = number = _stems.Count + 1;
            words.Add((number, !Words.IsFunction(token)));
        }

        return words;
    }
}
