using ClaimCheck.Articles;
using ClaimCheck.Quantities;
using ClaimCheck.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>Everything that was found in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claims">Its claims in order of start, then end; with verdicts when it was verified.</param>
/// <param name="Skipped">Its numbers that are no claims, in order.</param>
public sealed record ArticleReport(Article Article, IReadOnlyList<CheckedClaim> Claims, IReadOnlyList<SkippedNumber> Skipped)
{
    /// <summary>What the numbers of the article say against each other, in order; no table was asked.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What could not be followed of comments and of decisions by hand, and which claims are muted.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
