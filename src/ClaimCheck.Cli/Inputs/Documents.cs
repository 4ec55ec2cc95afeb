using ClaimCheck.Articles;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>A document that was read, or why there is none.</summary>
/// <param name="Input">The file it came from; null for a path without one.</param>
/// <param name="Article">The document; null when it could not be read.</param>
/// <param name="Problems">What could not be used, and what is worth knowing.</param>
internal sealed record Document(InputFile? Input, Article? Article, IReadOnlyList<Problem> Problems);

/// <summary>Reads the documents of a run, in order. What cannot be read is a problem, and the others go on.</summary>
/// <param name="settings">What is read, and how.</param>
internal sealed class Documents(InputSettings settings)
{
    private const int PrefixBytes = 4096;

    private readonly long _maxBytes = settings.MaxBytes ?? ArticleLoader.DefaultMaxBytes;

    /// <summary>One step for each document. Drawing a step costs little for a file of its own, which is read when the step is run, on any thread; lines of JSON lines are read as they are drawn.</summary>
    public IEnumerable<Func<Document>> Read()
    {
        var (count, most) = (0, settings.MaxFiles ?? Limits.DefaultMaxFiles);
        foreach (var (file, problem) in new InputFinder(ArticleReaders.Extensions, settings.StandardInputName).Find(settings.Paths))
        {
            if (count++ == most)
            {
                yield return () => new Document(null, null, [CliProblems.TooManyFiles(most)]);
                yield break;
            }

            if (problem is not null) yield return () => new Document(null, null, [problem]);
            else foreach (var step in Steps(file!)) yield return step;
        }
    }

    private IEnumerable<Func<Document>> Steps(InputFile file)
    {
        var format = settings.Format ?? ArticleReaders.FormatOf(file.Name);
        if (format is not null and not ArticleFormat.JsonLines) return [() => One(file, format)];
        return Opened(file, format);
    }

    // Only the content tells what it is, or it holds many documents: it is opened here, in order.
    private IEnumerable<Func<Document>> Opened(InputFile file, ArticleFormat? format)
    {
        using var stream = Open(file, out var problem);
        if (stream is null)
        {
            yield return () => new Document(file, null, [problem!]);
            yield break;
        }

        var prefix = new byte[PrefixBytes];
        var (length, unread) = ReadPrefix(file, stream, prefix);
        if (unread is not null)
        {
            yield return () => new Document(file, null, [unread]);
            yield break;
        }

        using var whole = new PrefixedStream(prefix.AsMemory(0, length), stream);
        format ??= ArticleReaders.Detect(file.Name, prefix.AsSpan(0, length));
        if (format != ArticleFormat.JsonLines)
        {
            var document = Load(file, whole, format);
            yield return () => document;
            yield break;
        }

        foreach (var step in Lines(file, whole)) yield return step;
    }

    private IEnumerable<Func<Document>> Lines(InputFile file, Stream stream)
    {
        using var lines = JsonLinesReader.Read(stream, file.Name, _maxBytes).GetEnumerator();
        while (true)
        {
            Document document;
            try
            {
                if (!lines.MoveNext()) yield break;
                document = new Document(file, lines.Current.Article, lines.Current.Problems);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                document = new Document(file, null, [CliProblems.Unreadable(file.Name, error)]);
            }

            yield return () => document;
            if (document.Article is null && document.Problems is [{ Code: CliProblems.UnreadableCode }]) yield break;
        }
    }

    private Document One(InputFile file, ArticleFormat? format)
    {
        using var stream = Open(file, out var problem);
        return stream is null ? new Document(file, null, [problem!]) : Load(file, stream, format);
    }

    private Document Load(InputFile file, Stream stream, ArticleFormat? format)
    {
        try
        {
            var loaded = ArticleLoader.Load(stream, file.Name, format, _maxBytes);
            return new Document(file, loaded.Article, loaded.Problems);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Document(file, null, [CliProblems.Unreadable(file.Name, error)]);
        }
    }

    private static (int Length, Problem? Problem) ReadPrefix(InputFile file, Stream stream, byte[] prefix)
    {
        try
        {
            return (stream.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (0, CliProblems.Unreadable(file.Name, error));
        }
    }

    private static Stream? Open(InputFile file, out Problem? problem)
    {
        problem = null;
        try
        {
            return file.Path is null ? StandardStreams.OpenInput() : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = CliProblems.Unreadable(file.Name, error);
            return null;
        }
    }
}
