using System.Globalization;

namespace ClaimCheck.Articles;

/// <summary>Reads the day of an ISO 8601 date or date and time; the time of day is passed over.</summary>
internal static class IsoDay
{
    private const int Digits = 10;

    /// <summary>The day that <paramref name="words"/> start with, as printed there; null when they start with none.</summary>
    public static DateOnly? Of(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.Length < Digits || (words.Length > Digits && words[Digits] is not ('T' or 't' or ' '))) return null;
        return DateOnly.TryParseExact(words[..Digits], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}
