using System.Runtime.InteropServices;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>The names of a large table by their words, so that each of many articles finds its rows without going through the table.</summary>
/// <remarks>Immutable once built, and safe to use from several threads at once. Gives an article the rows that <see cref="ReferenceStream"/> would.</remarks>
public sealed class CorpusIndex
{
    private readonly ReferenceIndex _table;
    private readonly NameNumbers _stems = new();
    private readonly Postings _subjects;
    private readonly Postings _metrics;

    /// <summary>Indexes the names of a table; linear in them, whatever the number of its rows.</summary>
    public CorpusIndex(ReferenceIndex table)
    {
        ArgumentNullException.ThrowIfNull(table);
        _table = table;
        (_subjects, _metrics) = (new Postings(table.SubjectCount), new Postings(table.MetricCount));
        using var tokens = new PooledList<Token>(64);
        var (reader, words, uses, owner) = (new NameReader(), new List<(int Stem, bool IsContent)>(), new List<int>(), 0);
        NameReader.Visitor count = Count, addSubject = AddSubject, addMetric = AddMetric;
        for (var subject = 0; subject < table.SubjectCount; subject++) table.VisitSubject(subject, reader, count);
        for (owner = 0; owner < table.SubjectCount; owner++) table.VisitSubject(owner, reader, addSubject);
        for (owner = 0; owner < table.MetricCount; owner++) table.VisitMetric(owner, reader, addMetric);

        bool Count(ReadOnlySpan<char> name)
        {
            Read(name, tokens, words);
            foreach (var (stem, _) in words)
            {
                if (stem > uses.Count) uses.Add(0);
                uses[stem - 1]++;
            }

            return false;
        }

        // All its words must stand in the article one after the other, so the rarest of them leads to it, with its rarer neighbour.
        bool AddSubject(ReadOnlySpan<char> name)
        {
            Read(name, tokens, words);
            if (words.Count > 0) _subjects.Add(KeyOf(words, uses), owner);
            return false;
        }

        bool AddMetric(ReadOnlySpan<char> name)
        {
            Read(name, tokens, words);
            var all = !words.Exists(word => word.IsContent);
            foreach (var (stem, isContent) in words)
                if (isContent || all) _metrics.Add(stem, owner);
            return false;
        }
    }

    /// <summary>The rows that an article can be about.</summary>
    /// <param name="words">The article's words.</param>
    public ReferenceTable Find(ArticleWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var here = new int[words.Stems.Count + 1];
        foreach (var (word, number) in words.Stems) here[number] = _stems.Find(MemoryMarshal.AsBytes(word.AsSpan())) + 1;
        var (subjects, metrics, refused, reader) = (new HashSet<int>(), new HashSet<int>(), new HashSet<int>(), new NameReader());
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
                if (!subjects.Contains(subject) && refused.Add(subject) && _table.VisitSubject(subject, reader, words.NamesSubject)) subjects.Add(subject);
        }
    }

    // Two words of a name that follow one another; of a single word that word.
    private static long KeyOf(List<(int Stem, bool IsContent)> words, List<int> uses)
    {
        if (words.Count == 1) return words[0].Stem;
        var rarest = 0;
        for (var at = 1; at < words.Count; at++)
            if (Uses(at) < Uses(rarest)) rarest = at;
        var first = rarest == words.Count - 1 || (rarest > 0 && Uses(rarest - 1) < Uses(rarest + 1)) ? rarest - 1 : rarest;
        return ArticleWords.Pair(words[first].Stem, words[first + 1].Stem);

        int Uses(int at) => uses[words[at].Stem - 1];
    }

    private void Read(ReadOnlySpan<char> name, PooledList<Token> tokens, List<(int Stem, bool IsContent)> words)
    {
        words.Clear();
        tokens.Clear();
        Tokenizer.Split(name, QuantityFinder.Lexicon, tokens);
        Span<char> stem = stackalloc char[Stemmer.Longest];
        foreach (var token in tokens.Span)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            var key = stem[..Stemmer.Stem(name[token.Start..token.End], stem)];
            if (!key.IsEmpty) words.Add((_stems.Add(MemoryMarshal.AsBytes(key)) + 1, !Words.IsFunction(token)));
        }
    }
}
