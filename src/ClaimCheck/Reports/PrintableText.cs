using System.Globalization;
using System.Text;

namespace ClaimCheck.Reports;

/// <summary>Text from an input, made safe to print in a terminal: no control character and no reordering mark of it stays alive.</summary>
public static class PrintableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>One line that a terminal shows as it stands: white space of any kind becomes one space, escapes and bidirectional marks become U+FFFD, invisible characters go.</summary>
    /// <remarks>Linear in the length; text that is already clean is returned without a copy.</remarks>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsClean(text) ? text : Clean(text.AsSpan());
    }

    /// <inheritdoc cref="Clean(string)"/>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        while (Rune.DecodeFromUtf16(text, out var rune, out var taken) is var status && taken > 0)
        {
            text = text[taken..];
            if (status != System.Buffers.OperationStatus.Done)
            {
                clean.Append(Replacement);
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                if (clean.Length == 0 || clean[^1] != ' ') clean.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control || IsReordering(rune))
            {
                clean.Append(Replacement);
            }
            else if (!IsInvisible(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    /// <summary>How many columns of a terminal a text takes: 2 for a wide East Asian character or an emoji, 0 for a combining mark.</summary>
    public static int Width(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Width(rune);
        return width;
    }

    /// <summary>How many columns one character takes.</summary>
    public static int Width(Rune rune) => rune.Value < 0x300 ? 1 : Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    private static bool IsClean(string text)
    {
        var afterSpace = true;
        foreach (var character in text)
        {
            var isSpace = character == ' ';
            if (character is < ' ' or > '~' || (isSpace && afterSpace)) return false;
            afterSpace = isSpace;
        }

        return true;
    }

    // Unicode bidirectional controls: they can make a line read otherwise than it is stored.
    private static bool IsReordering(Rune rune) =>
        rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    // Joiners (200C, 200D) stay: they hold emoji and some scripts together.
    private static bool IsInvisible(Rune rune) => rune.Value is 0x00AD or 0x200B or 0x2060 or 0xFEFF;

    // East Asian Width W and F of Unicode 16, by block.
    private static bool IsWide(int value) => value
        is (>= 0x1100 and <= 0x115F)
        or (>= 0x2E80 and <= 0x303E)
        or (>= 0x3041 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1F64F)
        or (>= 0x1F680 and <= 0x1F6FF)
        or (>= 0x1F900 and <= 0x1F9FF)
        or (>= 0x20000 and <= 0x3FFFD);
}
