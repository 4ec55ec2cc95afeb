using System.Collections;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>The sentences of one article in the words of a small table and their kin; each is looked up once.</summary>
internal sealed class AffinityContext
{
    // What a longer article is about, its first sentences say.
    private const int MostSentences = 200;

    private readonly int[]?[] _words;
    private BitArray? _quantities;
    private BitArray? _spoken;
    private BitArray? _said;

    public AffinityContext(LinkContext links, AffinityIndex index)
    {
        Links = links;
        Index = index;
        _words = new int[links.Reading.Sentences.Count][];
        Evidence = new Evidence(this);
    }

    /// <summary>The article.</summary>
    public LinkContext Links { get; }

    /// <summary>The table's words.</summary>
    public AffinityIndex Index { get; }

    /// <summary>What speaks for the words of the table around one number; collected anew for each.</summary>
    public Evidence Evidence { get; }

    /// <summary>The number of each of a sentence's tokens; -1 for small words and for words that say nothing to the table.</summary>
    public int[] Words(int sentence)
    {
        if (_words[sentence] is { } known) return known;
        var scan = Links.Scan(sentence);
        var words = new int[scan.End - scan.First];
        Span<char> stem = stackalloc char[Stemmer.Longest];
        for (var i = 0; i < words.Length; i++)
        {
            var token = scan[scan.First + i];
            var tells = token.Kind is TokenKind.Word or TokenKind.Number && !ClaimCheck.Links.Words.IsFunction(token);
            words[i] = tells ? Index.Find(stem[..Stemmer.Stem(token.Span.In(scan.Text), stem)]) : -1;
        }

        return _words[sentence] = words;
    }

    /// <summary>Whether a word, or one that is kin to it, stands anywhere in the opening stretch of the article.</summary>
    public bool Speaks(int word)
    {
        if (_spoken is null)
        {
            _spoken = new BitArray(Index.Count);
            for (var sentence = 0; sentence < Math.Min(MostSentences, _words.Length); sentence++)
            {
                foreach (var own in Words(sentence))
                {
                    if (own < 0) continue;
                    _spoken[own] = true;
                    foreach (var (kin, _) in Index.Kin(own)) _spoken[kin] = true;
                }
            }
        }

        return _spoken[word];
    }

    /// <summary>Whether the article has at least half of some name of a row's subject, word for word; what only stands for it ("the company") is no name.</summary>
    public bool HasName(int fact)
    {
        if (_said is null)
        {
            _said = new BitArray(Index.Count);
            for (var sentence = 0; sentence < _words.Length; sentence++)
                foreach (var own in Words(sentence))
                    if (own >= 0) _said[own] = true;
        }

        foreach (var name in Index.Subjects[fact])
            if (name.Trust == 1 && !name.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && 2 * name.Words.Count(word => _said[word]) >= name.Words.Length) return true;
        return false;
    }

    /// <summary>The last time that the sentences before named in the same paragraph; null when they named none.</summary>
    public Period? TimeBefore(int sentence)
    {
        var reading = Links.Reading;
        var first = sentence;
        while (first > 0 && reading.Sentences[first - 1].Block == reading.Sentences[sentence].Block) first--;
        var periods = reading.Findings.Periods;
        var (from, to) = (reading.Sentences[first].Span.Start, reading.Sentences[sentence].Span.Start);
        var at = LinkContext.FirstAt(periods.Count, place => periods[place].Span.Start >= to) - 1;
        for (; at >= 0 && periods[at].Span.Start >= from; at--)
            if (periods[at] is { Period: { } period, IsAside: false }) return period;
        return null;
    }

    /// <summary>Whether a token belongs to a quantity.</summary>
    public bool IsQuantity(int token)
    {
        if (_quantities is null)
        {
            _quantities = new BitArray(Links.Reading.Tokens.Count);
            foreach (var quantity in Links.Reading.Findings.Quantities)
                for (var at = quantity.FirstToken; at < quantity.EndToken; at++) _quantities[at] = true;
        }

        return _quantities[token];
    }
}
