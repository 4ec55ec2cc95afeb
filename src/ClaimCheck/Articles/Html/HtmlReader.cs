namespace ClaimCheck.Articles;

/// <summary>Reads the article of a web page: title, paragraphs, headings, lists, quotations, captions and tables, without what is around them.</summary>
/// <remarks>
/// Menus, advertisements, forms, comments and links to other articles are left out by general rules: what elements, roles
/// and names mean, how much of a block stands in links, whether it reads like prose. No site is known by name.
/// A page without prose is given whole. Linear, at any depth of nesting.
/// </remarks>
public sealed class HtmlReader : IArticleReader
{
    /// <inheritdoc/>
    public ArticleFormat Format => ArticleFormat.Html;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions => [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public Article Read(string name, string file)
    {
        var page = PageTree.Read(file, 0, file.Length);
        var blocks = PageBlocks.Find(file, page.Nodes);
        var body = PageBody.Find(page.Nodes, blocks);
        var title = PageTitle.Find(page.Nodes, blocks, body);
        var text = new PlainTextBuilder(file);
        if (title is not null) HtmlFragment.Add(text, file, page.Nodes, title, BlockKind.Title);
        foreach (var block in body)
        {
            if (block != title) HtmlFragment.Add(text, file, page.Nodes, block, block.Kind);
        }

        var article = text.Build(name, Format);
        var printed = article.Blocks is [{ Kind: BlockKind.Title } first, ..] ? first.Span.In(article.Text).ToString() : null;
        return article with { Title = page.Facts.Title ?? printed, Published = page.Facts.Published, Url = page.Facts.Url };
    }
}
