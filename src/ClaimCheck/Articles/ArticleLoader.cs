using System.Buffers;
using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>Reads one file that holds one article: size, encoding, form, text.</summary>
public static class ArticleLoader
{
    /// <summary>The size in bytes over which a document is refused unless the user says otherwise: 64 MB.</summary>
    public const long DefaultMaxBytes = 64L * 1024 * 1024;

    private const int ChunkBytes = 64 * 1024;

    /// <summary>Reads an article from a stream, which is read to its end but never beyond <paramref name="maxBytes"/>, and left open.</summary>
    /// <param name="stream">The bytes of the file.</param>
    /// <param name="name">How the user named it; becomes <see cref="Article.Name"/>.</param>
    /// <param name="format">The form, or null to tell it from the name and the content.</param>
    /// <param name="maxBytes">The largest size in bytes that is read.</param>
    /// <returns>The article, or a problem; also for JSON lines, which hold many articles and are read by <see cref="JsonLinesReader"/>.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static LoadedArticle Load(Stream stream, string name, ArticleFormat? format = null, long maxBytes = DefaultMaxBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        long? size = stream.CanSeek ? stream.Length - stream.Position : null;
        if (size > maxBytes) return Refused(ArticleProblems.TooLarge(name, size, maxBytes));
        var bytes = new ArrayBufferWriter<byte>((int)Math.Min(Math.Max(size ?? 0, ChunkBytes), Array.MaxLength));
        while (true)
        {
            var read = stream.Read(bytes.GetSpan(ChunkBytes));
            if (read == 0) break;
            bytes.Advance(read);
            if (bytes.WrittenCount > maxBytes) return Refused(ArticleProblems.TooLarge(name, null, maxBytes));
        }

        return Load(bytes.WrittenSpan, name, format, maxBytes);
    }

    /// <summary>Reads an article from the bytes of a file. Never throws for what they contain.</summary>
    /// <inheritdoc cref="Load(Stream, string, ArticleFormat?, long)"/>
    public static LoadedArticle Load(ReadOnlySpan<byte> bytes, string name, ArticleFormat? format = null, long maxBytes = DefaultMaxBytes)
    {
        if (bytes.Length > maxBytes) return Refused(ArticleProblems.TooLarge(name, bytes.Length, maxBytes));
        var form = format ?? ArticleReaders.Detect(name, bytes);
        if (form == ArticleFormat.JsonLines) return Refused(ArticleProblems.ManyArticles(name));
        var reader = ArticleReaders.Of(form);
        var decoded = TextDecoder.Decode(bytes, name);
        if (decoded.Text is not { } text) return Refused(decoded.Problem!);
        var article = reader.Read(name, text);
        if (article.Format is not (ArticleFormat.Html or ArticleFormat.Markdown)) return new LoadedArticle(article, Notes(reader.Format, article));
        var (pins, problems) = FactPins.Find(article);
        return new LoadedArticle(pins.Count > 0 ? article with { Pins = pins } : article, [.. Notes(reader.Format, article), .. problems]);
    }

    private static List<Problem> Notes(ArticleFormat asked, Article article)
    {
        var notes = new List<Problem>();
        if (article.Format != asked) notes.Add(ArticleProblems.MarkdownTooTangled(article.Name));
        if (string.IsNullOrWhiteSpace(article.Source.FileText)) notes.Add(ArticleProblems.Empty(article.Name));
        else if (article.Blocks.Count == 0) notes.Add(ArticleProblems.NoArticle(article.Name));
        return notes;
    }

    private static LoadedArticle Refused(Problem problem) => new(null, [problem]);
}
