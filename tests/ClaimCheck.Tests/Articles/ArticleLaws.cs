using ClaimCheck.Articles;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Articles;

/// <summary>What is true of every article, and texts to try it on.</summary>
internal static class ArticleLaws
{
    private static readonly string[] Pieces =
    [
        "The town has 5,300 people.", "about 4.5 million", "Heading", "\n", "\r\n", "\r", "\n\n", " ", "\t", "- ", "1. ", "* ", "> ", "# ", "|", "`", "```", "_", "[a](b)",
        "\U0001F600", "e\u0301", "\u20AC", "\u00A0", "\u2028", "&amp;", "&euro;", "&#128512;", "&notit;", "&", ";", "<", ">", "<p>", "</p>", "<br>", "<b>", "</b>",
        "<div class='ad'>", "<div>", "</div>", "<li>", "<ul>", "</ul>", "<table><tr><td>", "</td><td>", "</table>", "<script>5</script>", "<!-- 7 -->", "<h1>", "</h1>",
        "<pre>", "</pre>", "<a href='x'>", "</a>", "\\", "---\n", "![i](j)", "<title>", "</title>",
    ];

    /// <summary>Texts of plain, Markdown and HTML pieces in any order.</summary>
    public static Arbitrary<string> Texts() =>
        Arb.From(Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)));

    /// <summary>The blocks of an article as "Kind: text".</summary>
    public static IEnumerable<string> Parts(Article article) =>
        article.Blocks.Select(block => $"{block.Kind}: {block.Span.In(article.Text)}");

    /// <summary>Blocks are in order, not empty, inside the text; between them is white space; none cuts a character.</summary>
    public static bool Hold(Article article)
    {
        var end = 0;
        foreach (var block in article.Blocks)
        {
            if (block.Span.Start < end || block.Span.Length == 0 || block.Span.End > article.Text.Length) return false;
            if (!article.Text.AsSpan(end, block.Span.Start - end).IsWhiteSpace()) return false;
            if (char.IsLowSurrogate(article.Text[block.Span.Start]) || char.IsHighSurrogate(article.Text[block.Span.End - 1])) return false;
            if (char.IsWhiteSpace(article.Text[block.Span.Start]) || char.IsWhiteSpace(article.Text[block.Span.End - 1])) return false;
            end = block.Span.End;
        }

        return article.Text.AsSpan(end).IsWhiteSpace();
    }

    /// <summary>Each character stands in the file where the map says, unless it is written there in another way.</summary>
    public static bool IsMapped(Article article)
    {
        foreach (var block in article.Blocks)
        {
            for (var i = block.Span.Start; i < block.Span.End; i++)
            {
                var c = article.Text[i];
                var at = article.Source.FileOffset(i);
                if (at >= article.Source.FileText.Length) return false;
                var there = article.Source.FileText[at];
                if (there != c && there != '&' && !(char.IsWhiteSpace(c) && (char.IsWhiteSpace(there) || there is '<' or '|' or '\\'))) return false;
            }
        }

        return true;
    }
}
