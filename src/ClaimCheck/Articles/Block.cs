using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>A part of an article that stands for itself: no sentence crosses its ends.</summary>
/// <param name="Kind">What part it is.</param>
/// <param name="Span">Its range in the article's plain text, without the white space around it.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span);
