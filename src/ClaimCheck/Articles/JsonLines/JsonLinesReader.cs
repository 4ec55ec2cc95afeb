using System.Text;
using System.Text.Json;
using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>Reads JSON lines: one document a line, in UTF-8.</summary>
/// <remarks>
/// A line is <c>{"id": "…", "text": "…"}</c>, optionally with <c>title</c>, <c>published</c> (an ISO date), <c>url</c> and
/// <c>reference</c>; every other field becomes <see cref="Article.Meta"/>. The text is plain text as given, whatever markup it holds.
/// </remarks>
public static class JsonLinesReader
{
    /// <summary>Reads the documents one after the other, in order; blank lines are passed over.</summary>
    /// <param name="stream">The file, read as far as the caller goes on and left open.</param>
    /// <param name="name">How the user named the file; for the problems.</param>
    /// <param name="maxBytes">The largest line in bytes that is read; a longer one is a problem and is never held in memory.</param>
    /// <returns>
    /// One element for each line that is not blank: an article, problems, or both. A line that cannot be used takes nothing
    /// from the others. A missing <c>id</c> becomes <c>line N</c>; an id used before is a problem.
    /// </returns>
    /// <remarks>Memory: one line, and the ids so far, each with its line number; about 60 bytes an id of 12 characters.</remarks>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IEnumerable<JsonLine> Read(Stream stream, string name, long maxBytes = ArticleLoader.DefaultMaxBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Lines(stream, name, maxBytes);
    }

    private static IEnumerable<JsonLine> Lines(Stream stream, string name, long maxBytes)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in ByteLines.Read(stream, maxBytes))
        {
            if (line.Number == 1 && FileProblem(line.Bytes.Span, name) is { } unusable)
            {
                yield return new JsonLine(1, null, [unusable]);
                yield break;
            }

            if (line.TooLong) yield return new JsonLine(line.Number, null, [ArticleProblems.LineTooLong(name, line.Number, line.Size, maxBytes)]);
            else if (line.Bytes.Span.Trim(" \t\r"u8).Length > 0) yield return One(line, name, seen);
        }
    }

    // A file that is no JSON lines at all is one problem, not one for every line.
    private static Problem? FileProblem(ReadOnlySpan<byte> start, string name)
    {
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return ArticleProblems.JsonLinesNotUtf8(name);
        if (BinaryKind.Of(start) is { } kind) return ArticleProblems.LooksBinary(name, kind.Name, kind.Help);
        var nul = start.IndexOf((byte)0);
        return nul < 0 ? null : ArticleProblems.HasNul(name, nul, 1, nul + 1);
    }

    private static JsonLine One(ByteLine line, string name, Dictionary<string, int> seen)
    {
        // The checks of a strict decoder, byte for byte: the parser would let some bad bytes through.
        if (!System.Text.Unicode.Utf8.IsValid(line.Bytes.Span))
        {
            var bad = TextDecoder.Decode(line.Bytes.Span, name).Problem! with { Line = line.Number };
            return new JsonLine(line.Number, null, [bad]);
        }

        try
        {
            using var document = JsonDocument.Parse(line.Bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return JsonDocumentFields.Read(document.RootElement, line.Number, name, seen);
        }
        catch (InvalidOperationException)
        {
            // The comparison of names cannot read one with half a character in it.
            return new JsonLine(line.Number, null, [ArticleProblems.BadJson(name, line.Number, null, "a field's name holds half a surrogate pair")]);
        }
        catch (JsonException bad)
        {
            int? column = bad.BytePositionInLine is { } at
                ? Encoding.UTF8.GetCharCount(line.Bytes.Span[..JsonReason.WordStart(line.Bytes.Span, (int)Math.Min(at, line.Bytes.Length))]) + 1
                : null;
            return new JsonLine(line.Number, null, [ArticleProblems.BadJson(name, line.Number, column, JsonReason.Of(line.Bytes.Span, bad))]);
        }
    }
}
