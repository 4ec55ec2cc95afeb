namespace ClaimCheck.Links;

/// <summary>A row found by scattered words.</summary>
/// <param name="Fact">The row's number.</param>
/// <param name="Score">How well it fits; larger is better.</param>
/// <param name="IsStrong">Whether nearly all words of its metric stand there, and its subject too: then it may also accuse.</param>
/// <param name="Words">Which words of the metric were found, for people.</param>
/// <param name="Subject">How the subject was found, in words.</param>
internal sealed record LooseProposal(int Fact, double Score, bool IsStrong, string Words, string Subject);
