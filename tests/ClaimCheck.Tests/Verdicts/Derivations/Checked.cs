using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Links;
using ClaimCheck.Tests.References;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>What came of the claims of one text against one table, both written in the test.</summary>
internal static class Checked
{
    /// <summary>The judgement of the claim that is written so; null when the text has no such claim.</summary>
    public static Judgement? Of(string table, string text, string number, CheckOptions? options = null)
    {
        var article = ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "article.txt").Article!;
        return Pipeline.Verify(article, new ClaimLinker(TableFiles.Read(table)), options ?? CheckOptions.Default).Claims
            .FirstOrDefault(claim => claim.Claim.Quantity.Span.In(article.Text).SequenceEqual(number))?.Judgement;
    }

    /// <summary>The verdict in words, with its detail behind a colon; "none" when the text has no such claim.</summary>
    public static string Word(string table, string text, string number) =>
        Of(table, text, number) is not { } judgement ? "none" : judgement.Detail is { } detail ? $"{judgement.Verdict}: {detail}" : judgement.Verdict.ToString();
}
