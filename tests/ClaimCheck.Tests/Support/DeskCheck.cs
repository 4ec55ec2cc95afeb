using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Links;
using ClaimCheck.References;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Support;

/// <summary>A text checked against a desk's table, as `verify` checks it.</summary>
internal static class DeskCheck
{
    /// <summary>The claim that begins with a number.</summary>
    /// <param name="table">The table, as CSV.</param>
    /// <param name="published">The day of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="number">How the claim's span begins.</param>
    /// <param name="options">How to judge; null for the usual way.</param>
    public static CheckedClaim Of(string table, DateOnly published, string text, string number, CheckOptions? options = null)
    {
        var article = ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "article.txt").Article! with { Published = published };
        var report = Pipeline.Verify(article, new ClaimLinker(ReferenceLoader.Load("facts.csv", Encoding.UTF8.GetBytes(table))), options ?? CheckOptions.Default);
        return report.Claims.Single(claim => text[claim.Claim.Quantity.Span.Start..].StartsWith(number, StringComparison.Ordinal));
    }

    /// <summary>The line of the row that judged a claim; null when none did.</summary>
    public static int? Line(this CheckedClaim claim) => claim.Judgement!.Fact?.Address.Line;
}
