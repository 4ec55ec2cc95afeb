namespace ClaimCheck.Claims;

/// <summary>A run of capitalised words: the name of someone or something.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last; possessive not included.</param>
/// <param name="Possessive">Whether a possessive follows: "the firm's".</param>
internal readonly record struct NamePhrase(int First, int End, bool Possessive);
