using ClaimCheck.Claims;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Tells a common noun from a name where a sentence opens with it: "Petrol fell 6 percent" names nobody.</summary>
/// <remarks>Built once an article, linear in its words, at the first sentence that needs it.</remarks>
internal sealed class OpeningWords
{
    private readonly HashSet<string> _small = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the words of an article.</summary>
    public OpeningWords(ArticleReading reading)
    {
        var tokens = reading.Tokens.Span;
        var text = reading.Article.Text;
        var small = _small.GetAlternateLookup<ReadOnlySpan<char>>();
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in reading.Sentences)
        {
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                if (tokens[at].Kind != TokenKind.Word) continue;
                var word = tokens[at].Span.In(text);
                if (!tokens[at].IsCapital) small.Add(word);
                else if (at > sentence.FirstToken) names.Add(word);
            }
        }
    }

    /// <summary>Whether the word that opens a sentence is no name: the article has it in small letters, or it is a word for something that is measured and nowhere else has a capital.</summary>
    public bool IsCommon(ReadOnlySpan<char> word) =>
        _small.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
        || (!_names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && KinCatalogue.Default.Knows(Stemmer.Stem(word.ToString())));
}
