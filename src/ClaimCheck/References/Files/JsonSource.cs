using System.Text.Json;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>Objects with the columns' names as properties: an array of them, an object that holds one such array, or one object a line.</summary>
/// <remarks>Lists such as <c>aliases</c> may be arrays, <c>dims</c> may be an object; values may be numbers or the texts that a CSV cell may hold.</remarks>
public sealed class JsonSource : IReferenceSource
{
    private static readonly JsonReaderOptions Rules = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <inheritdoc/>
    public string Name => "JSON";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".json", ".jsonl", ".ndjson"];

    /// <inheritdoc/>
    public bool Accepts(ReadOnlySpan<byte> start) => start.StartsWith("{"u8) || start.StartsWith("[{"u8) || start.StartsWith("[\n"u8) || start.StartsWith("[ "u8);

    /// <inheritdoc/>
    public TableRows Read(TableText file, ReferenceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = new ProblemList(file.Name, options.MaxProblems);
        var run = new JsonRun(file, problems, options);
        if (file.Extension is ".jsonl" or ".ndjson" || LooksLikeLines(file.Bytes.Span)) run.ReadLines(Rules);
        else run.ReadDocument(Rules);
        var header = run.Header;
        if (!problems.Fatal) TableHeader.Check(file.Name, header, problems, _ => new LinePosition(1, 0));
        return new TableRows(file.Name, header, run.Rows(header.Length), problems) { Locate = (row, cell) => run.Locate(row, header[cell], Rules) };
    }

    private static bool LooksLikeLines(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.TrimStart(" \t\r\n"u8);
        var end = bytes.IndexOf((byte)'\n');
        return end > 0 && bytes[0] == '{' && bytes[..end].TrimEnd(" \t\r"u8).EndsWith("}"u8) && bytes[end..].TrimStart(" \t\r\n"u8).StartsWith("{"u8);
    }
}
