using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>A number that states no quantity, kept so that <c>extract --all</c> can show what was left out and why.</summary>
/// <param name="Span">The number as printed, with the words that make it what it is.</param>
/// <param name="Reason">Why it is no claim.</param>
public readonly record struct SkippedNumber(TextSpan Span, SkipReason Reason);
