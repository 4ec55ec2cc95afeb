using System.Globalization;
using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>Every message about an article that could not be used, or not wholly; codes CC910 to CC929.</summary>
internal static class ArticleProblems
{
    public static Problem NotUtf8(string name, byte found, long offset, int line, int column, string help) =>
        Input("CC910", name, $"byte 0x{found:X2} at offset {Digits(offset)} is not UTF-8", help) with { Line = line, Column = column };

    public static Problem LooksBinary(string name, string kind, string help) =>
        Input("CC911", name, $"looks like {kind}, which holds no plain text", help);

    public static Problem HasNul(string name, long offset, int line, int column) =>
        Input("CC912", name, $"a NUL byte at offset {Digits(offset)}, so this is no text file", "give a text, Markdown or HTML file in UTF-8")
            with
        { Line = line, Column = column };

    public static Problem TooLarge(string name, long? size, long limit) =>
        Input("CC913", name, size is { } bytes
            ? $"{Digits(bytes)} bytes, over the limit of {Digits(limit)}"
            : $"over the limit of {Digits(limit)} bytes", "raise it with --max-bytes");

    public static Problem Empty(string name) =>
        Note("CC914", name, "the file is empty: there is nothing to check");

    public static Problem BadUtf16(string name, string order, long offset, int line, int column) =>
        Input("CC915", name, $"half a character at offset {Digits(offset)} of a file in UTF-16 {order}", "save the file as UTF-8")
            with
        { Line = line, Column = column };

    public static Problem BadJson(string name, int line, int? column, string reason) =>
        Input("CC916", name, $"not a JSON object in one line: {reason}", """write {"id": "…", "text": "…"}""") with { Line = line, Column = column };

    public static Problem NoText(string name, int line, string found) =>
        Input("CC917", name, $"\"text\" is {found}", "give the article as a string in \"text\"") with { Line = line };

    public static Problem DuplicateId(string name, int line, string id, int first) =>
        Input("CC918", name, $"the id \"{id}\" was used in line {Digits(first)}", "give each document an id of its own") with { Line = line };

    public static Problem LineTooLong(string name, int line, long size, long limit) =>
        Input("CC919", name, $"a line of {Digits(size)} bytes, over the limit of {Digits(limit)}", "raise it with --max-bytes") with { Line = line };

    public static Problem BadDate(string name, int line, string found) =>
        Note("CC920", name, $"\"published\" is {found}, no date; the document counts as undated", "write it as 2026-05-31") with { Line = line };

    public static Problem NotAString(string name, int line, string field, string found) =>
        Note("CC921", name, $"\"{field}\" is {found}, so it was left out", $"give \"{field}\" as a string") with { Line = line };

    public static Problem HalfCharacter(string name, int line, string field) =>
        Note("CC922", name, $"\"{field}\" holds half a surrogate pair, read as U+FFFD") with { Line = line };

    public static Problem JsonLinesNotUtf8(string name) =>
        Input("CC923", name, "JSON lines in UTF-16", "save the file as UTF-8");

    public static Problem MarkdownTooTangled(string name) =>
        Note("CC924", name, "nested too deeply for Markdown, so it was read as plain text");

    public static Problem NoArticle(string name) =>
        Note("CC925", name, "the file holds markup and no text: there is nothing to check");

    public static Problem ManyArticles(string name) =>
        Input("CC926", name, "JSON lines, where one article was asked for", "read them with --input-format jsonl");

    public static Problem UnknownComment(string name, LinePosition place, string found) =>
        new(ProblemKind.Usage, "CC927", name, $"the comment for claimcheck says \"{found}\"") { Line = place.Line, Column = place.Column, Help = "write <!-- claimcheck fact=ID --> before the number" };

    public static Problem PinWithoutNumber(string name, LinePosition place, string id) =>
        new(ProblemKind.Usage, "CC928", name, $"no number follows the comment that names the fact \"{id}\"") { Line = place.Line, Column = place.Column, Help = "put it right before the number, in the same paragraph" };

    private static Problem Input(string code, string name, string message, string? help) =>
        new(ProblemKind.Input, code, name, message) { Help = help };

    private static Problem Note(string code, string name, string message, string? help = null) =>
        new(ProblemKind.Note, code, name, message) { Help = help };

    private static string Digits(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
