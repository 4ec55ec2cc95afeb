namespace ClaimCheck.Articles;

/// <summary>The forms an article can be read from, in order: the first whose extension or content fits is taken.</summary>
public static class ArticleReaders
{
    // JSON lines hold many documents, so they have a reader of another shape.
    private static readonly string[] JsonLinesExtensions = [".jsonl", ".ndjson"];

    /// <summary>All readers of files that hold one article; the first is the one for files that look like none.</summary>
    public static IReadOnlyList<IArticleReader> All { get; } = [new PlainTextReader(), new MarkdownReader(), new HtmlReader()];

    /// <summary>Every file ending that means an article or JSON lines, lower case with the dot.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. All.SelectMany(reader => reader.Extensions), .. JsonLinesExtensions];

    /// <summary>The reader of a form.</summary>
    /// <exception cref="ArgumentException"><paramref name="format"/> is <see cref="ArticleFormat.JsonLines"/>: <see cref="JsonLinesReader"/> reads those.</exception>
    public static IArticleReader Of(ArticleFormat format) =>
        All.FirstOrDefault(reader => reader.Format == format)
        ?? throw new ArgumentException($"{format} holds many articles; {nameof(JsonLinesReader)} reads it", nameof(format));

    /// <summary>The form that a file's ending means, or null when it means none.</summary>
    /// <param name="name">A path or file name; upper and lower case are the same.</param>
    public static ArticleFormat? FormatOf(string name)
    {
        foreach (var reader in All)
        {
            if (EndsWithAny(name, reader.Extensions)) return reader.Format;
        }

        return EndsWithAny(name, JsonLinesExtensions) ? ArticleFormat.JsonLines : null;
    }

    /// <summary>The form of a document: by the ending of its name, else by how it starts, else plain text.</summary>
    /// <param name="name">A path, or <c>-</c>.</param>
    /// <param name="start">Its first bytes; 4,096 are enough, none will do.</param>
    public static ArticleFormat Detect(string name, ReadOnlySpan<byte> start) => FormatOf(name) ?? ContentFormat.Of(start);

    private static bool EndsWithAny(string name, IReadOnlyList<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
