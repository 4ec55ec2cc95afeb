namespace ClaimCheck.Articles;

/// <summary>A kind of file that holds no plain text, known by its first bytes.</summary>
/// <param name="Name">What it is called, with its article: "a PDF".</param>
/// <param name="Help">How its text is had.</param>
/// <param name="Magic">The bytes such a file starts with, one character a byte.</param>
internal sealed record BinaryKind(string Name, string Help, string Magic)
{
    private const string SaveAsText = "save it as text, HTML or Markdown";
    private const string Unpack = "unpack it and give the articles in it";
    private const string Picture = "give the article's text";

    // The order is the priority: what a zip archive holds is looked at before it is called one.
    private static readonly BinaryKind[] All =
    [
        new("a PDF", "turn it into text first, for example with pdftotext", "%PDF-"),
        new("a Word document (DOCX)", SaveAsText, "PK\u0003\u0004") { Holds = "word/" },
        new("an Excel workbook (XLSX)", "save it as CSV and give it with --reference", "PK\u0003\u0004") { Holds = "xl/" },
        new("an OpenDocument file", SaveAsText, "PK\u0003\u0004") { Holds = "opendocument" },
        new("an e-book (EPUB)", SaveAsText, "PK\u0003\u0004") { Holds = "epub" },
        new("a zip archive", Unpack, "PK\u0003\u0004"),
        new("an older Office document", SaveAsText, "\u00D0\u00CF\u0011\u00E0"),
        new("a rich text document (RTF)", SaveAsText, "{\\rtf"),
        new("a gzip archive", Unpack, "\u001F\u008B\u0008"),
        new("a 7z archive", Unpack, "7z\u00BC\u00AF"),
        new("a PNG picture", Picture, "\u0089PNG"),
        new("a JPEG picture", Picture, "\u00FF\u00D8\u00FF"),
        new("a GIF picture", Picture, "GIF8\u0037a"),
        new("a GIF picture", Picture, "GIF8\u0039a"),
        new("a program", Picture, "\u007FELF"),
        new("an SQLite database", Picture, "SQLite format 3\u0000"),
    ];

    // A zip archive lists its first entries within this many bytes.
    private const int Window = 4096;

    /// <summary>Words that must stand near the start as well; null when the first bytes suffice.</summary>
    private string? Holds { get; init; }

    /// <summary>The kind of binary file that <paramref name="bytes"/> start like; null when they may be text.</summary>
    public static BinaryKind? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var kind in All)
        {
            if (Starts(bytes, kind.Magic) && (kind.Holds is null || Contains(bytes, kind.Holds))) return kind;
        }

        return null;
    }

    private static bool Starts(ReadOnlySpan<byte> bytes, string magic)
    {
        if (bytes.Length < magic.Length) return false;
        for (var i = 0; i < magic.Length; i++)
        {
            if (bytes[i] != magic[i]) return false;
        }

        return true;
    }

    private static bool Contains(ReadOnlySpan<byte> bytes, string words)
    {
        var window = bytes[..Math.Min(bytes.Length, Window)];
        for (var i = 0; i + words.Length <= window.Length; i++)
        {
            if (Starts(window[i..], words)) return true;
        }

        return false;
    }
}
