using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>How one number of a phrase was read.</summary>
/// <param name="Span">The number with its unit, in the phrase.</param>
/// <param name="IsRead">Whether it states a quantity; false when it was left alone, with the reason as the only step.</param>
/// <param name="Steps">The steps in the order in which they build on each other; at least one.</param>
public sealed record Explanation(TextSpan Span, bool IsRead, IReadOnlyList<ExplanationStep> Steps);
