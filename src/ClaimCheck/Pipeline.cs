using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.Reports;
using ClaimCheck.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck;

/// <summary>The path of the data, stage by stage: this file is the table of contents.</summary>
/// <remarks>Pure: the same article, table and options give the same report. Never throws for what a text contains.</remarks>
public static class Pipeline
{
    /// <summary>Finds the numeric claims of an article; linear in its text.</summary>
    /// <param name="article">The article.</param>
    public static ArticleReport Extract(Article article)
    {
        using var reading = ArticleReading.Read(article);
        return new ArticleReport(article, [.. reading.Claims.Select(claim => new CheckedClaim(claim, null, null))], reading.Findings.Skipped);
    }

    /// <summary>Finds the claims of an article and checks each against a table.</summary>
    /// <param name="article">The article.</param>
    /// <param name="linker">The table, indexed once for as many articles as share it.</param>
    /// <param name="options">How to judge.</param>
    /// <param name="decisions">What was decided by hand about single claims; nothing when null.</param>
    public static ArticleReport Verify(Article article, ClaimLinker linker, CheckOptions options, HandDecisions? decisions = null)
    {
        ArgumentNullException.ThrowIfNull(linker);
        ArgumentNullException.ThrowIfNull(options);
        using var reading = ArticleReading.Read(article);
        var links = CurrencyLinks.Add(linker, reading, linker.Link(reading, ClaimChecker.Refuter(linker.Table.Facts, options, article), out var implied), options.Rates);
        links = ImpliedLinks.Merge(links, implied);
        var problems = new List<Problem>();
        links = HandLinks.Apply(article, links, linker.Table, decisions ?? HandDecisions.None, problems);
        var claims = ClaimChecker.CheckAll(links, linker.Table.Facts, options, article.Published, article.Text);
        var muted = MutedClaims.Apply(article, claims, decisions ?? HandDecisions.None, problems);
        var findings = MutedClaims.Apply(TextFindings.Of(reading, options), decisions ?? HandDecisions.None);
        return new ArticleReport(article, muted, ImpliedLinks.Rest(reading.Findings.Skipped, implied)) { Findings = findings, Problems = problems };
    }
}
