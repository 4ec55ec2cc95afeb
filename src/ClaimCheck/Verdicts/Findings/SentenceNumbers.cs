using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>What a check sees of a sentence beside its words.</summary>
/// <param name="Quantities">Its numbers, in order.</param>
/// <param name="Periods">Its times, in order.</param>
/// <param name="Tolerances">How much slack numbers are given.</param>
internal sealed record SentenceNumbers(IReadOnlyList<Quantity> Quantities, IReadOnlyList<PeriodMention> Periods, Tolerances Tolerances);

/// <summary>What a check found: the doubted number first, and both sides in words.</summary>
/// <param name="Numbers">The numbers.</param>
/// <param name="Message">The sentence for the editor.</param>
/// <param name="Stated">What the article states.</param>
/// <param name="Computed">What the other numbers give.</param>
internal sealed record Doubt(IReadOnlyList<Text.TextSpan> Numbers, string Message, string Stated, string Computed);

/// <summary>Looks through the numbers of one sentence; yields nothing where it is not certain of how they belong together.</summary>
/// <param name="scan">The sentence.</param>
/// <param name="numbers">Its numbers and times.</param>
internal delegate IEnumerable<Doubt> SentenceCheck(in Scan scan, SentenceNumbers numbers);
