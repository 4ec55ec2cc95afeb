using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Claims;

/// <summary>Says what each token of a sentence does, by the lexicon, the ending and the words beside it. One pass, and one more for participles.</summary>
internal sealed class Tagger
{
    private WordTag[] _tags = new WordTag[64];

    /// <summary>Reads a sentence. The result is good until the next one is read.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantities">The quantities of the article, in order.</param>
    /// <param name="next">The first of them that stands in the sentence.</param>
    public Syntax Read(in Scan scan, IReadOnlyList<Quantity> quantities, int next)
    {
        var length = scan.End - scan.First;
        if (_tags.Length < length) _tags = new WordTag[Math.Max(length, 2 * _tags.Length)];
        var tags = _tags.AsSpan(0, length);
        tags.Clear();
        for (var at = next; at < quantities.Count && quantities[at].FirstToken < scan.End; at++)
            for (var token = Math.Max(scan.First, quantities[at].FirstToken); token < Math.Min(scan.End, quantities[at].EndToken); token++) tags[token - scan.First] = WordTag.Quantity;
        for (var at = 0; at < length; at++)
            if (tags[at] == WordTag.Quantity && IsDoubling(scan, tags, scan.First + at)) tags[at] = WordTag.Verb;
        tags[..(Dateline.End(scan) - scan.First)].Fill(WordTag.Adverb);
        for (var at = 0; at < length; at++)
            if (tags[at] == WordTag.None) tags[at] = Tag(scan, tags, scan.First + at);
        PostnominalParticiples.Mark(scan, tags);
        return new Syntax(scan, tags);
    }

    // "has doubled to", "tripled": a number that is a verb.
    private static bool IsDoubling(in Scan scan, ReadOnlySpan<WordTag> tags, int at) =>
        scan.Any(at, WordClass.Doubling) && (scan.Of(at).EndsWith("ed", StringComparison.Ordinal) || scan.Of(at).EndsWith("ing", StringComparison.Ordinal))
        && (at == scan.First || tags[at - 1 - scan.First] != WordTag.Quantity) && !scan.Any(at - 1, WordClass.Determiner);

    private static WordTag Tag(in Scan scan, ReadOnlySpan<WordTag> tags, int at) => scan[at].Kind switch
    {
        TokenKind.Number => WordTag.Number,
        TokenKind.Possessive => WordTag.Owner,
        TokenKind.Symbol => IsJoiner(scan, at) ? WordTag.Joiner : WordTag.None,
        _ => new WordReader(scan, tags, at).Read(),
    };

    // "loan-to-value", "S&P/ASX", "JD.com", "AT & T", "Inc. is".
    private static bool IsJoiner(in Scan scan, int at)
    {
        var glued = scan.Glued(at) && scan.Glued(at + 1) && !scan.IsKind(at + 1, TokenKind.Symbol);
        if (scan.Is(at, '-') || scan.Is(at, '/') || scan.Is(at, '\'') || scan.Is(at, '’')) return glued;
        if (scan.Is(at, '.')) return scan.Glued(at) && scan.IsWord(at - 1) && scan.IsWord(at + 1);
        return scan.Is(at, '&') && (glued || (scan.Has(at + 1) && scan[at + 1].IsCapital && scan.Has(at - 1) && scan[at - 1].IsCapital));
    }
}
