using Markdig.Syntax;

namespace ClaimCheck.Articles;

/// <summary>Reads Markdown: CommonMark with pipe tables and YAML front matter, whose <c>title</c>, <c>date</c> and <c>url</c> are taken over.</summary>
/// <remarks>
/// Markup, link addresses, pictures and comments are left out. A text that is nested or bracketed beyond anything people
/// write is read as plain text, and <see cref="Article.Format"/> says so: the parser is not linear on it.
/// </remarks>
public sealed class MarkdownReader : IArticleReader
{
    /// <inheritdoc/>
    public ArticleFormat Format => ArticleFormat.Markdown;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions => [".md", ".markdown", ".mdown", ".mkd"];

    /// <inheritdoc/>
    public Article Read(string name, string file)
    {
        if (!MarkdownLimits.Allow(file)) return new PlainTextReader().Read(name, file);
        MarkdownDocument document;
        try
        {
            document = MarkdownParsing.Parse(file);
        }
        catch (ArgumentException)
        {
            // The parser's own limit of nesting, which has no other sign.
            return new PlainTextReader().Read(name, file);
        }

        var text = new MarkdownText(file);
        text.Add(document);
        var front = FrontMatter.Of(file, document);
        var article = text.Build(name);
        return article with { Title = front.Title ?? article.Title, Published = front.Published, Url = front.Url };
    }
}
