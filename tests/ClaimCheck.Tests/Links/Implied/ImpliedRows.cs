using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Links;

/// <summary>What verify says of a text and a table of a few lines, as short lines: <c>2 = Torvik / goals v Selm: supported</c>.</summary>
internal static class ImpliedRows
{
    /// <summary>Every claim of a text with its row and verdict, in order; one without a row stands alone.</summary>
    /// <param name="table">A hand-kept table.</param>
    /// <param name="text">The article; it is of the last day of November 2025.</param>
    public static IReadOnlyList<string> Of(string table, string text) =>
        [.. Report(table, text).Claims.Select(found => found.Link?.Fact is { } fact ? $"{found.Claim.Quantity.Span.In(text)} = {fact.Subject} / {fact.Metric}: {found.Judgement!.Verdict.ToString().ToLowerInvariant()}" : $"{found.Claim.Quantity.Span.In(text)}")];

    /// <summary>The report of a text.</summary>
    public static ClaimCheck.Reports.ArticleReport Report(string table, string text)
    {
        var article = ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "a.txt").Article! with { Published = new DateOnly(2025, 11, 30) };
        return Pipeline.Verify(article, RowsOf.To(table), CheckOptions.Default);
    }
}
