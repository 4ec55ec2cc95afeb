using System.Buffers;
using System.Text;
using ClaimCheck.Text;

namespace ClaimCheck.Articles;

/// <summary>Turns the bytes of a file into its text, strictly: a byte that is no character is reported, never replaced.</summary>
public static class TextDecoder
{
    // Enough pairs to tell UTF-16 from a text with a stray NUL.
    private const int SampledPairs = 2048;

    /// <summary>
    /// Reads UTF-8, with or without byte-order mark, and UTF-16 with one; without one only when every other byte is NUL as in English text.
    /// The mark is no part of the text. Linear in the bytes.
    /// </summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">How the user named it; for the problem.</param>
    /// <returns>The text, or a problem that names the first bad byte with line and offset, or what binary file it looks like.</returns>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return Utf8(bytes[3..], 3, name);
        if (bytes is [0xFF, 0xFE, ..]) return Utf16(bytes[2..], 2, bigEndian: false, name);
        if (bytes is [0xFE, 0xFF, ..]) return Utf16(bytes[2..], 2, bigEndian: true, name);
        if (BinaryKind.Of(bytes) is { } kind) return new(null, ArticleProblems.LooksBinary(name, kind.Name, kind.Help));
        return Utf16Order(bytes) switch
        {
            "LE" => Utf16(bytes, 0, bigEndian: false, name),
            "BE" => Utf16(bytes, 0, bigEndian: true, name),
            _ => Utf8(bytes, 0, name),
        };
    }

    private static DecodedText Utf8(ReadOnlySpan<byte> bytes, int skipped, string name)
    {
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            var (line, column) = Place(bytes, nul);
            return new(null, ArticleProblems.HasNul(name, skipped + nul, line, column));
        }

        var text = new char[bytes.Length];
        var status = System.Text.Unicode.Utf8.ToUtf16(bytes, text, out var read, out var written, replaceInvalidSequences: false);
        if (status == OperationStatus.Done) return new(new string(text, 0, written), null);
        var (badLine, badColumn) = Place(bytes, read);
        return new(null, ArticleProblems.NotUtf8(name, bytes[read], (long)skipped + read, badLine, badColumn, Guess(bytes[read])));
    }

    private static DecodedText Utf16(ReadOnlySpan<byte> bytes, int skipped, bool bigEndian, string name)
    {
        var text = new char[bytes.Length / 2];
        for (var i = 0; i < text.Length; i++)
            text[i] = (char)(bigEndian ? bytes[2 * i] << 8 | bytes[2 * i + 1] : bytes[2 * i + 1] << 8 | bytes[2 * i]);
        var bad = Surrogates.FirstLone(text);
        if (bad < 0 && bytes.Length % 2 != 0) bad = text.Length;
        if (bad < 0)
        {
            var nul = text.AsSpan().IndexOf('\0');
            if (nul < 0) return new(new string(text), null);
            var at = new LineMap(new string(text, 0, nul)).At(nul);
            return new(null, ArticleProblems.HasNul(name, skipped + 2L * nul, at.Line, at.Column));
        }

        var place = new LineMap(new string(text, 0, bad)).At(bad);
        return new(null, ArticleProblems.BadUtf16(name, bigEndian ? "BE" : "LE", skipped + 2L * bad, place.Line, place.Column));
    }

    private static string? Utf16Order(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        var pairs = Math.Min(bytes.Length / 2, SampledPairs);
        int first = 0, second = 0;
        for (var i = 0; i < pairs; i++)
        {
            if (bytes[2 * i] == 0) first++;
            if (bytes[2 * i + 1] == 0) second++;
        }

        // A few characters, such as some emoji, have a NUL on the other side.
        if (first * 10 <= pairs && second * 4 >= pairs * 3) return "LE";
        return second * 10 <= pairs && first * 4 >= pairs * 3 ? "BE" : null;
    }

    // Everything before the bad byte is valid, so its columns can be counted in UTF-16 as everywhere else.
    private static (int Line, int Column) Place(ReadOnlySpan<byte> bytes, int bad)
    {
        var before = Encoding.UTF8.GetString(bytes[..bad]);
        var place = new LineMap(before).At(before.Length);
        return (place.Line, place.Column);
    }

    // A lone byte above 0x7F is nearly always the Western code page of an older editor.
    private static string Guess(byte found) => found is >= 0x80 and <= 0xFF and not 0xC0 and not 0xC1
        ? "save the file as UTF-8; it may be in Windows-1252"
        : "save the file as UTF-8";
}
