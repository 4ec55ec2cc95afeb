using ClaimCheck.Text;
using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>A sentence under reading: its tokens, with questions that are safe past its ends.</summary>
internal readonly ref struct Scan(string text, ReadOnlySpan<Token> tokens, int first, int end)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly int _length = end - first;

    /// <summary>The article's plain text.</summary>
    public string Text { get; } = text;

    /// <summary>The first token of the sentence.</summary>
    public int First { get; } = first;

    /// <summary>The token after its last.</summary>
    public int End { get; } = end;

    /// <summary>All tokens of the article.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    public Token this[int at] => _tokens[at];

    /// <summary>How many questions were asked in this thread; counted only in debug builds, for the tests of linear time.</summary>
    [ThreadStatic]
    internal static long Steps;

    public bool Has(int at)
    {
        CountStep();
        return unchecked((uint)(at - First) < (uint)_length);
    }

    public WordClass Class(int at) => Has(at) ? Vocabulary.Class(_tokens[at].Word) : WordClass.None;

    public bool Any(int at, WordClass kinds) => (Class(at) & kinds) != 0;

    /// <summary>Whether the token is this sign; every hyphen and dash counts as <c>-</c>.</summary>
    public bool Is(int at, char sign) => sign < Lexicon.FirstWord ? Has(at) && _tokens[at].Word == sign : IsKind(at, TokenKind.Symbol) && Text[_tokens[at].Start] == sign;

    /// <summary>Whether the token is this word, in any case.</summary>
    public bool Is(int at, Known word) => Has(at) && _tokens[at].Word == (ushort)word;

    /// <summary>Whether the token is the word <paramref name="lower"/>, in any case.</summary>
    public bool Is(int at, string lower)
    {
        if (!Has(at)) return false;
        // Length and first letter settle nearly every question without a comparison.
        ref readonly var token = ref _tokens[at];
        return token.Kind == TokenKind.Word && token.Length == lower.Length && (Text[token.Start] | 0x20) == (lower[0] | 0x20)
            && Text.AsSpan(token.Start, lower.Length).Equals(lower, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Of(int at) => Text.AsSpan(_tokens[at].Start, _tokens[at].Length);

    public bool IsKind(int at, TokenKind kind) => Has(at) && _tokens[at].Kind == kind;

    public bool IsNumber(int at) => IsKind(at, TokenKind.Number);

    public bool IsWord(int at) => IsKind(at, TokenKind.Word);

    /// <summary>Whether nothing stands between the token and the one before it.</summary>
    public bool Glued(int at) => Has(at) && at > First && !_tokens[at].SpaceBefore;

    /// <summary>From the start of one token to the end of another.</summary>
    public TextSpan Between(int from, int through) => new(_tokens[from].Start, _tokens[through].End);

    [System.Diagnostics.Conditional("DEBUG")]
    private static void CountStep() => Steps++;
}
