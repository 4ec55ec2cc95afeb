using System.Runtime.InteropServices;
using ClaimCheck.Text;

namespace ClaimCheck.Tokens;

/// <summary>A piece of the text: 12 bytes, no text of its own.</summary>
/// <param name="start">The first UTF-16 code unit.</param>
/// <param name="end">The code unit after the last.</param>
/// <param name="word">The lexicon's number of the word or ASCII sign; 0 for a word it does not hold, and for everything else.</param>
/// <param name="kind">What it is made of.</param>
/// <param name="flags">How it looks.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
public readonly struct Token(int start, int end, ushort word, TokenKind kind, TokenFlags flags)
{
    /// <summary>The first UTF-16 code unit.</summary>
    public int Start { get; } = start;

    /// <summary>The code unit after the last.</summary>
    public int End { get; } = end;

    /// <summary>The lexicon's number of the word; 0 when it holds no such word. For an ASCII sign its own code, for every hyphen and dash that of <c>-</c>.</summary>
    public ushort Word { get; } = word;

    /// <summary>What it is made of.</summary>
    public TokenKind Kind { get; } = kind;

    /// <summary>How it looks.</summary>
    public TokenFlags Flags { get; } = flags;

    /// <summary>How many code units it holds; at least 1.</summary>
    public int Length => End - Start;

    /// <summary>Its place in the text.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Whether white space stands before it.</summary>
    public bool SpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;

    /// <summary>Whether its first letter is upper case.</summary>
    public bool IsCapital => (Flags & TokenFlags.Capital) != 0;

    /// <summary>Whether it is a word, whatever the lexicon says of it.</summary>
    public bool IsWord => Kind == TokenKind.Word;
}
