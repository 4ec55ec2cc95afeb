using System.Text;
using System.Text.Unicode;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>Turns a file into well-formed UTF-8, or says what it is instead.</summary>
internal static class TableDecoder
{
    /// <summary>Decodes a file; UTF-8 is not copied.</summary>
    /// <returns>Null when <paramref name="text"/> can be read.</returns>
    public static Problem? Decode(string name, ReadOnlyMemory<byte> bytes, out TableText text)
    {
        text = new TableText(name, bytes);
        var span = bytes.Span;
        if (span.StartsWith("PK\u0003\u0004"u8)) return ReferenceProblems.Binary(name, "the file is a spreadsheet or another archive");
        if (span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return ReferenceProblems.Binary(name, "the file is compressed");
        if (span.StartsWith("%PDF-"u8)) return ReferenceProblems.Binary(name, "the file is a PDF");
        if (IsPage(span)) return ReferenceProblems.Binary(name, "the file is a web page");
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            // A lone surrogate becomes U+FFFD here; it stands in a word, never in a number.
            var encoding = span[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            bytes = Encoding.UTF8.GetBytes(encoding.GetString(span[2..]));
            span = bytes.Span;
        }
        else if (span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
            span = bytes.Span;
        }

        text = new TableText(name, bytes);
        var zero = span.IndexOf((byte)0);
        if (zero >= 0) return ReferenceProblems.Binary(name, "the file holds a zero byte and is no text");
        return Utf8.IsValid(span) ? null : NotUtf8(name, span);
    }

    // A download that failed, most often.
    private static bool IsPage(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, 256)].TrimStart(" \t\r\n\uFEFF"u8);
        return Ascii.EqualsIgnoreCase(start[..Math.Min(start.Length, 9)], "<!doctype"u8) || Ascii.EqualsIgnoreCase(start[..Math.Min(start.Length, 5)], "<html"u8);
    }

    private static Problem NotUtf8(string name, ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == System.Buffers.OperationStatus.Done) at += used;
        var before = bytes[..at];
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return ReferenceProblems.NotUtf8(name, bytes[at], new LinePosition(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1));
    }
}
