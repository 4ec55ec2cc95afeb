using System.Globalization;
using AngleSharp.Html;

namespace ClaimCheck.Articles;

/// <summary>Reads the character references of HTML: <c>&amp;amp;</c>, <c>&amp;#8364;</c>, <c>&amp;#x20AC;</c>.</summary>
internal static class CharacterReferences
{
    // The longest name, "CounterClockwiseContourIntegral;", has 32 characters.
    private const int LongestName = 32;

    // More digits than any code point has: whatever the number, it is none.
    private const int LongestNumber = 8;

    /// <summary>Reads a reference that starts at an ampersand.</summary>
    /// <param name="file">The decoded file.</param>
    /// <param name="at">Where the ampersand stands.</param>
    /// <param name="end">The end of the run of text it stands in.</param>
    /// <param name="length">How many characters of the file it takes; 0 when it is no reference but text.</param>
    /// <returns>What it stands for; empty when it is no reference.</returns>
    public static string Read(string file, int at, int end, out int length)
    {
        length = 0;
        var rest = file.AsSpan(at + 1, end - at - 1);
        return rest is ['#', ..] ? Numeric(rest[1..], out length) : Named(rest, out length);
    }

    private static string Numeric(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        var hexadecimal = rest is ['x' or 'X', ..];
        var digits = hexadecimal ? rest[1..] : rest;
        var count = 0;
        while (count < digits.Length && (hexadecimal ? char.IsAsciiHexDigit(digits[count]) : char.IsAsciiDigit(digits[count]))) count++;
        if (count == 0) return "";
        length = 2 + (hexadecimal ? 1 : 0) + count + (count < digits.Length && digits[count] == ';' ? 1 : 0);
        var significant = digits[..count].TrimStart('0');
        var style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (significant.Length > LongestNumber || !int.TryParse(significant, style, CultureInfo.InvariantCulture, out var code)) return "\uFFFD";
        if (HtmlEntityProvider.IsInCharacterTable(code)) return HtmlEntityProvider.GetSymbolFromTable(code) ?? "\uFFFD";
        return code == 0 || HtmlEntityProvider.IsInvalidNumber(code) ? "\uFFFD" : char.ConvertFromUtf32(code);
    }

    private static string Named(ReadOnlySpan<char> rest, out int length)
    {
        var count = 0;
        while (count < rest.Length && count < LongestName && char.IsAsciiLetterOrDigit(rest[count])) count++;
        if (count < rest.Length && rest[count] == ';' && Symbol(rest[..(count + 1)]) is { } whole)
        {
            length = count + 2;
            return whole;
        }

        // A few old names count without their semicolon, also when letters follow: the longest that fits.
        for (; count >= 2; count--)
        {
            if (Symbol(rest[..count]) is not { } old) continue;
            length = count + 1;
            return old;
        }

        length = 0;
        return "";
    }

    private static string? Symbol(ReadOnlySpan<char> name) => HtmlEntityProvider.Resolver.GetSymbol(name.ToString());
}
