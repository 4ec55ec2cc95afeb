namespace ClaimCheck.Articles;

/// <summary>The body of an article: what its author wrote as running text.</summary>
public static class ArticleBody
{
    /// <summary>The blocks of the body in order: all but the title and the captions.</summary>
    public static IEnumerable<Block> Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Blocks.Where(block => block.Kind is not (BlockKind.Title or BlockKind.Caption));
    }
}
