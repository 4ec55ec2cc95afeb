using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Links;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Links;

/// <summary>Texts linked to tables, as short lines that a test can state: <c>38 points = Ana Mori / points</c>.</summary>
internal static class RowsOf
{
    /// <summary>Every number of a text with a row, in order.</summary>
    public static IReadOnlyList<string> Text(ClaimLinker linker, string text) =>
        [.. Find(linker, text).Where(found => found.Link.Fact is not null).Select(found => $"{found.Text} = {found.Link.Fact!.Subject} / {found.Link.Fact.Metric}")];

    /// <summary>Every number of a text with its link, in order.</summary>
    public static IReadOnlyList<(string Text, Link Link)> Find(ClaimLinker linker, string text)
    {
        var article = ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "a.txt").Article!;
        return [.. Pipeline.Verify(article, linker, CheckOptions.Default).Claims.Select(found => (found.Claim.Quantity.Span.In(article.Text).ToString(), found.Link!))];
    }

    /// <summary>A linker for a table written in a test.</summary>
    public static ClaimLinker To(string table) => new(References.TableFiles.Read(table));
}
