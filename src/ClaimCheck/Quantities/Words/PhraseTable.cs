using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Phrases of known words, found by their first word (or last, when they are matched backwards), longest first.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>(LexiconBuilder builder, bool forward)
    where T : class
{
    private readonly Dictionary<ushort, List<(ushort[] Words, T Meaning)>> _phrases = [];

    /// <summary>The words by which phrases are found.</summary>
    public IEnumerable<ushort> Keys => _phrases.Keys;

    /// <summary>Adds a phrase of words with spaces or hyphens between; the first meaning of a phrase stays.</summary>
    public void Add(string phrase, T meaning)
    {
        var words = phrase.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Select(builder.Add).ToArray();
        if (!forward) Array.Reverse(words);
        if (!_phrases.TryGetValue(words[0], out var list)) _phrases.Add(words[0], list = []);
        if (list.Exists(known => known.Words.AsSpan().SequenceEqual(words))) return;
        var place = list.FindIndex(known => known.Words.Length < words.Length);
        list.Insert(place < 0 ? list.Count : place, (words, meaning));
    }

    /// <summary>The longest phrase that begins at a token (or, backwards, ends there); hyphens and points between its words are passed over.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The token of the phrase's first (last) word.</param>
    /// <param name="edge">The token after the phrase; backwards, its first token.</param>
    public T? Find(in Scan scan, int at, out int edge)
    {
        edge = at;
        if (!scan.Has(at) || !_phrases.TryGetValue(scan[at].Word, out var list)) return null;
        var step = forward ? 1 : -1;
        foreach (var (words, meaning) in list)
        {
            var token = at;
            var matched = 1;
            while (matched < words.Length)
            {
                token += step;
                if ((scan.Is(token, '-') || scan.Is(token, '.')) && !scan[token].SpaceBefore) token += step;
                if (!scan.Has(token) || scan[token].Word != words[matched]) break;
                matched++;
            }

            if (matched < words.Length) continue;
            edge = forward ? token + 1 : token;
            return meaning;
        }

        return null;
    }
}
