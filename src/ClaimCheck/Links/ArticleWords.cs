using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>The words of an article, as a filter for large tables: every name that the linker could find in it passes.</summary>
/// <remarks>Not for several threads at once.</remarks>
public sealed class ArticleWords : IFactFilter
{
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    /// <summary>Collects the words; linear in them.</summary>
    public ArticleWords(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var known = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> stem = stackalloc char[Stemmer.Longest];
        foreach (var token in reading.Tokens.Span)
            if (token.Kind is TokenKind.Word or TokenKind.Number) known.Add(stem[..Stemmer.Stem(token.Span.In(reading.Article.Text), stem)]);
    }

    /// <inheritdoc/>
    /// <remarks>A subject is found only word by word: all of them must stand in the article.</remarks>
    public bool NamesSubject(string name) => Count(name, out var words, out _) == words && words > 0;

    /// <inheritdoc/>
    /// <remarks>A metric is found by some of its words, in any order: one that says something must stand in the article.</remarks>
    public bool NamesMetric(string name) => Count(name, out _, out var content) > 0 && content;

    // How many of the words of a name stand in the article, and whether one of them says something; in a name of small words all of them do.
    private int Count(string name, out int words, out bool content)
    {
        ArgumentNullException.ThrowIfNull(name);
        using var tokens = Tokenizer.Split(name, QuantityFinder.Lexicon);
        var known = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> stem = stackalloc char[Stemmer.Longest];
        var (found, hasContent) = (0, false);
        (words, content) = (0, false);
        foreach (var token in tokens.Span)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            var key = stem[..Stemmer.Stem(token.Span.In(name), stem)];
            if (key.IsEmpty) continue;
            words++;
            hasContent |= !Words.IsFunction(token);
            if (!known.Contains(key)) continue;
            found++;
            content |= !Words.IsFunction(token);
        }

        content |= !hasContent;
        return found;
    }
}
