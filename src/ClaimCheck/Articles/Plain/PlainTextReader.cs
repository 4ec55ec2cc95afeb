namespace ClaimCheck.Articles;

/// <summary>Reads plain text: the file is the article, character for character.</summary>
public sealed class PlainTextReader : IArticleReader
{
    /// <inheritdoc/>
    public ArticleFormat Format => ArticleFormat.Text;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions => [".txt", ".text"];

    /// <inheritdoc/>
    public Article Read(string name, string file) =>
        new(name, file) { Blocks = PlainTextBlocks.Find(file), Source = new SourceMap(file) };
}
