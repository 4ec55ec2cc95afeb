using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>What the closed classes of English mean for a link.</summary>
internal static class Words
{
    private const WordClass Function = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun;

    /// <summary>Whether a token only holds others together.</summary>
    public static bool IsFunction(Token token) => token.Kind == TokenKind.Word && (Vocabulary.Class(token.Word) & Function) != 0;

    /// <summary>Whether a token may be passed over inside a phrase: "the", "its own", a possessive, a hyphen.</summary>
    public static bool IsSkippable(in Scan scan, int at) =>
        scan.Any(at, WordClass.Determiner) || scan.Is(at, "own") || scan.IsKind(at, TokenKind.Possessive) || scan.Is(at, '-') || scan.Is(at, '"') || scan.Is(at, '“') || scan.Is(at, '”')
        || scan.Is(at, ',') || scan.Is(at, '/') || scan.Is(at, ':') || scan.Is(at, '(') || scan.Is(at, ')') || (scan.Is(at, '.') && scan.Glued(at));

    /// <summary>Whether a token ends a clause.</summary>
    public static bool EndsClause(in Scan scan, int at) => scan.Is(at, ';') || scan.Is(at, "while") || scan.Is(at, "whereas") || scan.Is(at, "but");
}
