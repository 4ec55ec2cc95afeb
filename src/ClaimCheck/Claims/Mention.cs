using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>Something that a claim names: its subject, its metric, or who said it.</summary>
/// <param name="Name">What it stands for: "the company" resolved to the company's name, a metric to its head words.</param>
/// <param name="Span">Where it is printed in the article's plain text; null when it was not stated and only understood.</param>
public sealed record Mention(string Name, TextSpan? Span);
