using System.Collections.Frozen;
using ClaimCheck.Articles;
using ClaimCheck.Text;

namespace ClaimCheck.Tokens;

/// <summary>Finds the sentences of an article.</summary>
/// <remarks>Pure; one pass over the tokens. A sentence ends at a full stop, question or exclamation mark that is not part of an abbreviation, and with its block.</remarks>
public static class SentenceSplitter
{
    // Followed by a name or number, their point ends no sentence.
    private static readonly FrozenSet<string> TitlesBefore = FrozenSet.ToFrozenSet(
        ["mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "rev", "hon", "sen", "rep", "gov", "st", "no", "nos", "vs", "v", "fig", "vol", "ch", "sec", "art", "pp", "p", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "est", "ca", "c", "cf", "eg", "ie", "al", "rs", "messrs", "mt", "ft"],
        StringComparer.OrdinalIgnoreCase);

    // Their point ends a sentence only before a capital that starts one.
    private static readonly FrozenSet<string> AbbreviationsAnywhere = FrozenSet.ToFrozenSet(
        ["inc", "corp", "co", "ltd", "plc", "jr", "sr", "etc", "dept", "univ", "bros", "ave", "blvd", "rd"],
        StringComparer.OrdinalIgnoreCase);

    // In tokens: from the first on a sentence is cut at a comma, from the second on behind any plain word.
    private const int Long = 250;
    private const int Longest = 500;

    /// <summary>Finds the sentences, in order; together they hold every token of every block that is not code. Their memory comes from a pool.</summary>
    public static PooledList<Sentence> Split(Article article, ReadOnlySpan<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(article);
        var sentences = new PooledList<Sentence>((tokens.Length / 16) + article.Blocks.Count);
        var token = 0;
        for (var block = 0; block < article.Blocks.Count; block++)
        {
            var span = article.Blocks[block].Span;
            while (token < tokens.Length && tokens[token].Start < span.Start) token++;
            var first = token;
            while (token < tokens.Length && tokens[token].End <= span.End)
            {
                if (EndsSentence(article.Text, tokens, token, span.End) || MustCut(article.Text, tokens, first, token))
                {
                    while (token + 1 < tokens.Length && tokens[token + 1].End <= span.End && IsClosing(article.Text, tokens[token + 1])) token++;
                    Add(sentences, article, tokens, first, token + 1, block);
                    first = token + 1;
                }

                token++;
            }

            Add(sentences, article, tokens, first, token, block);
        }

        return sentences;
    }

    // No sentence of a person is so long, and what is read in a sentence is compared with everything else in it. A cut stands behind a plain
    // word only, so that no number loses a part; a row of nothing but numbers is never cut.
    private static bool MustCut(string text, ReadOnlySpan<Token> tokens, int first, int at)
    {
        if (at - first < Long || at + 1 >= tokens.Length) return false;
        if (at - first >= Longest) return IsPlainWord(tokens[at]);
        return tokens[at].Kind == TokenKind.Symbol && text[tokens[at].Start] is ',' or ';' && IsPlainWord(tokens[at - 1]) && tokens[at + 1].Kind == TokenKind.Word;
    }

    // A word that the lexicon does not know is no part of a number.
    private static bool IsPlainWord(Token token) => token.Kind == TokenKind.Word && token.Word == 0;

    private static void Add(PooledList<Sentence> sentences, Article article, ReadOnlySpan<Token> tokens, int first, int end, int block)
    {
        if (end <= first || article.Blocks[block].Kind == BlockKind.Code) return;
        sentences.Add(new Sentence(new TextSpan(tokens[first].Start, tokens[end - 1].End), first, end, block));
    }

    private static bool EndsSentence(string text, ReadOnlySpan<Token> tokens, int at, int end)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Symbol) return false;
        var c = text[token.Start];
        if (c is not ('.' or '!' or '?' or '…' or '。')) return false;
        var next = at + 1;
        while (next < tokens.Length && tokens[next].Start < end && IsClosing(text, tokens[next])) next++;
        if (next >= tokens.Length || tokens[next].Start >= end) return true;
        if (!tokens[next].SpaceBefore) return false;
        var starts = StartsSentence(text, tokens, next);
        if (c != '.') return starts;
        return starts && !IsAbbreviation(text, tokens, at, next);
    }

    private static bool StartsSentence(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Number || token.IsCapital) return true;
        return token.Kind == TokenKind.Symbol && text[token.Start] is '"' or '“' or '‘' or '\'' or '(' or '[' or '$' or '€' or '£' or '-' or '–' or '—' or '•' or '*'
            || (token.Flags & TokenFlags.LineBefore) != 0;
    }

    private static bool IsAbbreviation(string text, ReadOnlySpan<Token> tokens, int stop, int next)
    {
        if (stop == 0 || tokens[stop].SpaceBefore) return false;
        var word = tokens[stop - 1];
        if (word.Kind != TokenKind.Word) return false;
        var letters = word.Span.In(text);
        var initial = letters.Length == 1;
        var dotted = initial && stop >= 2 && !word.SpaceBefore && tokens[stop - 2].Kind == TokenKind.Symbol && text[tokens[stop - 2].Start] == '.';
        // "U.S. President" goes on; "in the U.S. The firm" does not: a determiner starts a sentence, a name need not.
        if (dotted || AbbreviationsAnywhere.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters)) return !StartsClearly(text, tokens, next);
        if (initial) return word.IsCapital && tokens[next].IsCapital;
        return TitlesBefore.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters)
            && (letters is not ("no" or "No") || tokens[next].Kind == TokenKind.Number);
    }

    private static bool StartsClearly(string text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].IsCapital && tokens[at].Span.In(text) is "The" or "A" or "An" or "It" or "He" or "She" or "They" or "We" or "In" or "On" or "At" or "But" or "And"
            or "This" or "That" or "These" or "Those" or "For" or "Its" or "His" or "Her" or "Their" or "As" or "If" or "When" or "While" or "I" or "More" or "About" or "Some" or "There";

    private static bool IsClosing(string text, Token token) =>
        token.Kind == TokenKind.Possessive || (token.Kind == TokenKind.Symbol && !token.SpaceBefore && text[token.Start] is '"' or '”' or '’' or '\'' or ')' or ']' or '.' or '!' or '?');
}
