namespace ClaimCheck.Tokens;

/// <summary>What a <see cref="Token"/> is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>A run of letters, with the digits glued to its end and apostrophes inside it: "firm", "don't", "Q3".</summary>
    Word,

    /// <summary>A run of digits with the separators between them: <c>1,800</c>, <c>19.2</c>, <c>6.6.0</c>; or one vulgar fraction sign.</summary>
    Number,

    /// <summary>One other character: a currency sign, a dash, a bracket, a full stop.</summary>
    Symbol,

    /// <summary>The possessive <c>'s</c>, or a lone apostrophe after a plural.</summary>
    Possessive,
}
