using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>The text of a file, or why it has none.</summary>
/// <param name="Text">The characters without byte-order mark; null when the bytes are no text.</param>
/// <param name="Problem">What was found instead of text; null exactly when <paramref name="Text"/> is given.</param>
public readonly record struct DecodedText(string? Text, Problem? Problem);
