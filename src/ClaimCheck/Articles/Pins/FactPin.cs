using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>A comment in an article that ties the number after it to a row of the table: <c>&lt;!-- claimcheck fact=ID --&gt;</c>.</summary>
/// <param name="FactId">The row's id.</param>
/// <param name="Reach">Where in the plain text the number may start: from where the comment stands to the end of its block, or of the next one where it stands between two.</param>
/// <param name="Place">The line and column of the comment in the file.</param>
public sealed record FactPin(string FactId, TextSpan Reach, LinePosition Place);
