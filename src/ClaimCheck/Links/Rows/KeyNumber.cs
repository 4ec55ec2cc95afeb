using System.Globalization;

namespace ClaimCheck.Links;

/// <summary>Reads the number of a key: "21", "8th", "03".</summary>
internal static class KeyNumber
{
    private const int Longest = 9;

    /// <summary>The number of a cell or word; false for everything that is more than a small number with or without the ending of an ordinal.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0m;
        text = text.Trim();
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits is 0 or > Longest) return false;
        var ending = text[digits..];
        if (!ending.IsEmpty && ending is not ("st" or "nd" or "rd" or "th")) return false;
        return decimal.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Whether a text is a number with the ending of an ordinal.</summary>
    public static bool IsOrdinal(ReadOnlySpan<char> text) => TryRead(text, out _) && !char.IsAsciiDigit(text.Trim()[^1]);
}
