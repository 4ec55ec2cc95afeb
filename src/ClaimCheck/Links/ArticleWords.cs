using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>The words of an article, as a filter for large tables: every name that the linker could find in it passes.</summary>
/// <remarks>Immutable once built.</remarks>
public sealed class ArticleWords : IFactFilter
{
    // "the", quotes and hyphens may stand inside a name; so many of them do not.
    private const int MostBetween = 16;

    // A table may have a million names, and none of them is worth memory of its own.
    [ThreadStatic]
    private static PooledList<Token>? Scratch;

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly HashSet<long> _pairs = [];

    /// <summary>Collects the words; linear in them.</summary>
    /// <param name="reading">The article as it was read.</param>
    /// <param name="decisions">What was decided by hand; the rows that it names for claims of the article are wanted too.</param>
    public ArticleWords(ArticleReading reading, HandDecisions? decisions = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var pinned = decisions is null || decisions.Pins.Count == 0 ? [] : reading.Claims.Select(claim => decisions.Pins.GetValueOrDefault(claim.Id)).OfType<string>();
        Ids = [.. reading.Article.Pins.Select(pin => pin.FactId).Concat(pinned).Distinct(StringComparer.Ordinal)];
        var tokens = reading.Tokens.Span;
        var scan = new Scan(reading.Article.Text, tokens, 0, tokens.Length);
        var numbers = new int[tokens.Length];
        for (var at = 0; at < tokens.Length; at++) numbers[at] = Number(reading.Article.Text, tokens[at]);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (numbers[at] == 0) continue;
            for (var next = at + 1; next < Math.Min(tokens.Length, at + MostBetween); next++)
            {
                if (numbers[next] != 0) _pairs.Add(Pair(numbers[at], numbers[next]));
                if (!Words.IsSkippable(scan, next)) break;
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Ids { get; }

    /// <summary>The words as stems, each once, with their numbers from 1.</summary>
    internal IReadOnlyDictionary<string, int> Stems => _stems;

    /// <summary>Which of them follow one another, as <see cref="Pair"/> writes it.</summary>
    internal IReadOnlyCollection<long> Pairs => _pairs;

    /// <summary>Two numbers in one.</summary>
    internal static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    /// <inheritdoc/>
    /// <remarks>A subject is found only word by word: all of them must stand in the article, one after the other.</remarks>
    public bool NamesSubject(ReadOnlySpan<char> name)
    {
        var tokens = Split(name);
        var known = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> stem = stackalloc char[Stemmer.Longest];
        var before = 0;
        foreach (var token in tokens.Span)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            var key = stem[..Stemmer.Stem(name[token.Start..token.End], stem)];
            if (key.IsEmpty) continue;
            if (!known.TryGetValue(key, out var number) || (before != 0 && !_pairs.Contains(Pair(before, number)))) return false;
            before = number;
        }

        return before != 0;
    }

    /// <inheritdoc/>
    /// <remarks>A metric is found by some of its words, in any order: one that says something must stand in the article.</remarks>
    public bool NamesMetric(ReadOnlySpan<char> name)
    {
        var tokens = Split(name);
        var known = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> stem = stackalloc char[Stemmer.Longest];
        var (found, hasContent) = (false, false);
        foreach (var token in tokens.Span)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            var key = stem[..Stemmer.Stem(name[token.Start..token.End], stem)];
            if (key.IsEmpty) continue;
            var isContent = !Words.IsFunction(token);
            hasContent |= isContent;
            if (!known.ContainsKey(key)) continue;
            if (isContent) return true;
            found = true;
        }

        // A name of small words only is found by any of them.
        return found && !hasContent;
    }

    private static PooledList<Token> Split(ReadOnlySpan<char> name)
    {
        var tokens = Scratch ??= new PooledList<Token>(64);
        tokens.Clear();
        Tokenizer.Split(name, QuantityFinder.Lexicon, tokens);
        return tokens;
    }

    private int Number(string text, Token token)
    {
        if (token.Kind is not (TokenKind.Word or TokenKind.Number)) return 0;
        Span<char> stem = stackalloc char[Stemmer.Longest];
        var key = stem[..Stemmer.Stem(token.Span.In(text), stem)];
        if (key.IsEmpty) return 0;
        var known = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(key, out var number)) return number;
        return known[key] = _stems.Count + 1;
    }
}
