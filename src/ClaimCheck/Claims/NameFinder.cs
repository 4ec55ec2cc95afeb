using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Claims;

/// <summary>Finds names by their capitals.</summary>
internal static class NameFinder
{
    private const WordClass NoName = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Function | WordClass.Month | WordClass.Weekday
        | WordClass.Cardinal | WordClass.Scale | WordClass.VaguePlural | WordClass.Currency | WordClass.HedgeBefore;

    /// <summary>The name that begins at a token; false when none does.</summary>
    /// <param name="text">The article's plain text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">A token.</param>
    /// <param name="first">The first token of the sentence: a capital there says little.</param>
    /// <param name="end">The token after the last of the sentence.</param>
    /// <param name="name">The name.</param>
    public static bool TryRead(string text, ReadOnlySpan<Token> tokens, int at, int first, int end, out NamePhrase name)
    {
        name = default;
        if (!IsPart(tokens, at, first)) return false;
        var last = at + 1;
        while (last < end)
        {
            // "Brent LCOc1": a market's code stands beside a name and is no part of it.
            if (IsMarketCode(text, tokens[last])) break;
            if (IsPart(tokens, last, first)) last++;
            // "Opus 4.7", "GPT-4", "Bank of England", "AT&T": what joins two parts of a name.
            else if (tokens[last].Kind == TokenKind.Number && tokens[last].Length <= 4 && tokens[last - 1].Kind == TokenKind.Word && !NumberStartsQuantity(text, tokens, last, end)) last++;
            else if (last + 1 < end && tokens[last].Kind == TokenKind.Symbol && !tokens[last].SpaceBefore && !tokens[last + 1].SpaceBefore && text[tokens[last].Start] is '-' or '&' or '\'' or '’' && (IsPart(tokens, last + 1, first) || tokens[last + 1].Kind == TokenKind.Number)) last += 2;
            else if (last + 1 < end && text[tokens[last].Start] == '.' && !tokens[last].SpaceBefore && tokens[last - 1].Length <= 2 && IsPart(tokens, last + 1, first)) last += 2;
            // "Booking.com".
            else if (last + 1 < end && text[tokens[last].Start] == '.' && !tokens[last].SpaceBefore && !tokens[last + 1].SpaceBefore && tokens[last + 1].Span.In(text) is "com" or "org" or "net" or "ai" or "io") last += 2;
            else if (last + 1 < end && text[tokens[last].Start] == '&' && IsPart(tokens, last + 1, first)) last += 2;
            else break;
        }

        name = new NamePhrase(at, last, last < end && tokens[last].Kind == TokenKind.Possessive);
        return last > at + 1 || at > first || name.Possessive || (Vocabulary.Class(tokens[at].Word) & ~WordClass.Neutral) == WordClass.None;
    }

    private static bool IsPart(ReadOnlySpan<Token> tokens, int at, int first)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Word || !token.IsCapital) return false;
        var kind = Vocabulary.Class(token.Word);
        if ((kind & NoName) != 0) return false;
        // A verb or plain noun that the lexicon knows starts a sentence with a capital and names nothing.
        return at != first || (kind & (WordClass.Verb | WordClass.Up | WordClass.Down | WordClass.Modifier | WordClass.PluralNoun)) == 0;
    }

    // Two capitals or more, a small letter, a digit: the form of futures contracts, "CLc1", "LCOc1".
    private static bool IsMarketCode(string text, Token token) =>
        token is { Kind: TokenKind.Word, Length: >= 4 } && char.IsAsciiDigit(text[token.End - 1]) && char.IsAsciiLetterLower(text[token.End - 2]) && char.IsAsciiLetterUpper(text[token.Start]) && char.IsAsciiLetterUpper(text[token.End - 3]);

    private static bool NumberStartsQuantity(string text, ReadOnlySpan<Token> tokens, int at, int end)
    {
        if (at + 1 >= end) return false;
        var next = tokens[at + 1];
        if (next.Kind == TokenKind.Symbol && text[next.Start] is '%' or '$' or '€' or '£') return true;
        return next.Kind == TokenKind.Word && (Vocabulary.Class(next.Word) & (WordClass.Scale | WordClass.UnitName | WordClass.Month)) != 0;
    }
}
