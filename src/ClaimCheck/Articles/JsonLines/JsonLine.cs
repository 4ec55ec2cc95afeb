using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>What became of one line of a JSON-lines file.</summary>
/// <param name="Line">1 for the first line of the file.</param>
/// <param name="Article">The document; null when the line could not be used.</param>
/// <param name="Problems">Why it could not be used, or what in it was left out; empty when all went well.</param>
public sealed record JsonLine(int Line, Article? Article, IReadOnlyList<Problem> Problems);
