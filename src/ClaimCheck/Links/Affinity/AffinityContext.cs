using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>The sentences of one article in the words of a small table and their kin; each is looked up once.</summary>
internal sealed class AffinityContext(LinkContext links, AffinityIndex index)
{
    private readonly int[]?[] _words = new int[links.Reading.Sentences.Count][];
    private System.Collections.BitArray? _quantities;

    /// <summary>The article.</summary>
    public LinkContext Links => links;

    /// <summary>The table's words.</summary>
    public AffinityIndex Index => index;

    /// <summary>The number of each of a sentence's tokens; -1 for small words and for words that say nothing to the table.</summary>
    public int[] Words(int sentence)
    {
        if (_words[sentence] is { } known) return known;
        var scan = links.Scan(sentence);
        var words = new int[scan.End - scan.First];
        Span<char> stem = stackalloc char[Stemmer.Longest];
        for (var i = 0; i < words.Length; i++)
        {
            var token = scan[scan.First + i];
            var tells = token.Kind is TokenKind.Word or TokenKind.Number && !ClaimCheck.Links.Words.IsFunction(token);
            words[i] = tells ? index.Find(stem[..Stemmer.Stem(token.Span.In(scan.Text), stem)]) : -1;
        }

        return _words[sentence] = words;
    }

    /// <summary>Whether a token belongs to a quantity.</summary>
    public bool IsQuantity(int token)
    {
        if (_quantities is null)
        {
            _quantities = new System.Collections.BitArray(links.Reading.Tokens.Count);
            foreach (var quantity in links.Reading.Findings.Quantities)
                for (var at = quantity.FirstToken; at < quantity.EndToken; at++) _quantities[at] = true;
        }

        return _quantities[token];
    }
}
