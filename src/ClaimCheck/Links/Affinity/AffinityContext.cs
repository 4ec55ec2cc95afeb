using System.Collections;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>The sentences of one article in the words of a small table and their kin; each is looked up once.</summary>
internal sealed class AffinityContext
{
    private readonly int[]?[] _words;
    private BitArray? _quantities;
    private readonly bool?[] _hasName;
    private (BitArray Said, BitArray Spoken)? _vocabulary;

    public AffinityContext(LinkContext links, AffinityIndex index)
    {
        Links = links;
        Index = index;
        _words = new int[links.Reading.Sentences.Count][];
        _hasName = new bool?[index.Subjects.Length];
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

    /// <summary>Whether a word of the table, or one that is kin to it, stands anywhere in the article.</summary>
    public bool Speaks(int word) => Vocabulary.Spoken[word];

    /// <summary>Whether the article has at least half of some name of a row's subject, word for word; what only stands for it ("the company") is no name.</summary>
    public bool HasName(int fact)
    {
        if (_hasName[fact] is { } known) return known;
        var said = Vocabulary.Said;
        var isSaid = Index.Subjects[fact].Any(name => name.Trust == 1 && !name.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && 2 * name.Words.Count(word => said[word]) >= name.Words.Length);
        _hasName[fact] = isSaid;
        return isSaid;
    }

    // The words of the table that the article has, and with their kin: one pass, when first asked for.
    private (BitArray Said, BitArray Spoken) Vocabulary
    {
        get
        {
            if (_vocabulary is { } known) return known;
            var (said, spoken) = (new BitArray(Index.Count), new BitArray(Index.Count));
            for (var sentence = 0; sentence < _words.Length; sentence++)
            {
                foreach (var own in Words(sentence))
                {
                    if (own < 0 || said[own]) continue;
                    said[own] = spoken[own] = true;
                    foreach (var (kin, _) in Index.Kin(own)) spoken[kin] = true;
                }
            }

            _vocabulary = (said, spoken);
            return (said, spoken);
        }
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
