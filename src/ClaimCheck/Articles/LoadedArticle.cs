using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>What became of one file.</summary>
/// <param name="Article">The article; null when the file could not be read. An empty file gives one with an empty text.</param>
/// <param name="Problems">What could not be used, and what is worth knowing; empty when all went well.</param>
public sealed record LoadedArticle(Article? Article, IReadOnlyList<Problem> Problems);
