using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimCheck.Tokens;

/// <summary>Cuts a text into words, numbers and signs in one pass.</summary>
/// <remarks>
/// Pure; linear in the text; allocates nothing but the token list, whose memory comes from a pool. Every character that is not white
/// space belongs to exactly one token. No token holds half a surrogate pair.
/// </remarks>
public static class Tokenizer
{
    /// <summary>Cuts <paramref name="text"/> into tokens.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="lexicon">The known words; every word token carries its number there.</param>
    public static PooledList<Token> Split(string text, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(lexicon);
        var tokens = new PooledList<Token>((text.Length / 5) + 16);
        Split(text, lexicon, tokens);
        return tokens;
    }

    /// <summary>Adds the tokens of a text to a list that is used again: of a million names each costs no memory of its own.</summary>
    internal static void Split(ReadOnlySpan<char> text, Lexicon lexicon, PooledList<Token> tokens)
    {
        var flags = TokenFlags.SpaceBefore;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (c is ' ')
            {
                flags |= TokenFlags.SpaceBefore;
                at++;
                continue;
            }

            int end;
            if (IsLetter(c)) end = Word(text, at, lexicon, tokens, flags);
            else if (char.IsAsciiDigit(c)) end = Add(tokens, at, NumberEnd(text, at), TokenKind.Number, flags);
            else if (IsSpace(c))
            {
                flags |= c is '\n' or '\r' or '\u2028' or '\u2029' ? TokenFlags.SpaceBefore | TokenFlags.LineBefore : TokenFlags.SpaceBefore;
                at++;
                continue;
            }
            else end = Sign(text, at, tokens, flags);

            at = end;
            flags = TokenFlags.None;
        }
    }

    private static int Word(ReadOnlySpan<char> text, int start, Lexicon lexicon, PooledList<Token> tokens, TokenFlags flags)
    {
        var hash = Lexicon.Start();
        var letters = 0;
        var capitals = 0;
        var at = start;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsAsciiLetter(c))
            {
                if ((c & 0x20) == 0) capitals++;
                letters++;
                hash = Lexicon.Add(hash, (char)(c | 0x20));
            }
            else if (c < 128 ? c == '\'' : c == '’')
            {
                if (!Joins(text, at)) break;
                hash = Lexicon.Add(hash, '\'');
            }
            else if (c >= 128 && IsLetterOrMark(text, at, out var length))
            {
                letters++;
                if (char.IsUpper(c)) capitals++;
                hash = Lexicon.Add(hash, Lexicon.Fold(c));
                if (length == 2) hash = Lexicon.Add(hash, text[++at]);
            }
            else
            {
                break;
            }

            at++;
        }

        if (char.IsUpper(text[start])) flags |= TokenFlags.Capital;
        if (letters >= 2 && capitals == letters) flags |= TokenFlags.AllCapitals;
        var number = lexicon.Find(text[start..at], hash);
        // "USD34.6" and "$US160" are a currency and a number; "Q3" is one word.
        if (at < text.Length && char.IsAsciiDigit(text[at]) && !lexicon.StandsApart(number) && (start == 0 || text[start - 1] != '$'))
        {
            at = GluedEnd(text, at);
            flags |= TokenFlags.HasDigits;
            number = lexicon.Find(text[start..at]);
        }

        tokens.Add(new Token(start, at, number, TokenKind.Word, flags));
        return at;
    }

    // An apostrophe belongs to the word when letters follow that are not the possessive s: "don't", "O'Brien", but "firm's" is cut.
    private static bool Joins(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || !IsLetter(text[at + 1])) return false;
        var possessive = text[at + 1] is 's' or 'S' && (at + 2 >= text.Length || !IsLetter(text[at + 2]));
        return !possessive;
    }

    // "Q3", "A380", "v1.2.3", "H1N1": letters and digits in turn, and a point or comma between digits, so that no fragment is left to be read.
    private static int GluedEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            if (IsLetter(text[at]) || char.IsAsciiDigit(text[at])) at++;
            else if (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at - 1])) at += 2;
            else break;
        }

        return at;
    }

    private static int NumberEnd(ReadOnlySpan<char> text, int at)
    {
        var digits = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                digits++;
                at++;
            }
            else if (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (c is ',' or '.' || (IsGroupSpace(c) && IsGroup(text, at, digits))))
            {
                digits = 0;
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // A space that does not break a line, or an apostrophe, joins digits only as a thousands separator: up to three before, exactly three after.
    private static bool IsGroup(ReadOnlySpan<char> text, int at, int digits) =>
        digits is >= 1 and <= 3 && at + 3 < text.Length && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static bool IsGroupSpace(char c) => c is '\'' or '’' or '\u00A0' or '\u202F' or '\u2009' or '\u2007';

    private static int Sign(ReadOnlySpan<char> text, int at, PooledList<Token> tokens, TokenFlags flags)
    {
        var c = text[at];
        if (c is '\'' or '’' && at > 0 && (flags & TokenFlags.SpaceBefore) == 0 && IsLetter(text[at - 1]))
        {
            if (at + 1 < text.Length && text[at + 1] is 's' or 'S' && (at + 2 >= text.Length || !IsLetter(text[at + 2])))
                return Add(tokens, at, at + 2, TokenKind.Possessive, flags);
            if (text[at - 1] is 's' or 'S') return Add(tokens, at, at + 1, TokenKind.Possessive, flags);
        }

        if (c == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
            return Add(tokens, at, NumberEnd(text, at + 1), TokenKind.Number, flags);
        var length = char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        var kind = c >= 128 && CategoryAt(text, at) == UnicodeCategory.OtherNumber ? TokenKind.Number : TokenKind.Symbol;
        tokens.Add(new Token(at, at + length, kind == TokenKind.Symbol ? SignOf(c) : (ushort)0, kind, flags));
        return at + length;
    }

    private static ushort SignOf(char c) => c < 128 ? c : c is '‐' or '‑' or '–' or '—' or '−' ? '-' : (ushort)0;

    private static int Add(PooledList<Token> tokens, int start, int end, TokenKind kind, TokenFlags flags)
    {
        tokens.Add(new Token(start, end, 0, kind, flags));
        return end;
    }

    private static bool IsLetter(char c) => c < 128 ? char.IsAsciiLetter(c) : char.IsLetter(c);

    private static bool IsLetterOrMark(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) length = 2;
        return CategoryAt(text, at) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    private static UnicodeCategory CategoryAt(ReadOnlySpan<char> text, int at) =>
        Rune.DecodeFromUtf16(text[at..], out var rune, out _) == OperationStatus.Done ? Rune.GetUnicodeCategory(rune) : UnicodeCategory.Surrogate;

    // The byte-order mark inside a text and the zero-width space are white space to a reader.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u00AD';
}
