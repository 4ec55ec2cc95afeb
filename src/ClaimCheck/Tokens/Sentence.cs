using ClaimCheck.Text;

namespace ClaimCheck.Tokens;

/// <summary>A sentence, or a heading or cell that stands for one.</summary>
/// <param name="Span">Its range in the plain text, without white space around it.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="Block">The index of its block in the article; no sentence crosses a block.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Block);
