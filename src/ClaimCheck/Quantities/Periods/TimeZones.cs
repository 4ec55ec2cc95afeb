using System.Collections.Frozen;

namespace ClaimCheck.Quantities;

/// <summary>The letters that say by which clock an hour is meant: "at 9 EST".</summary>
internal static class TimeZones
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Codes = FrozenSet.ToFrozenSet(
        ["GMT", "UTC", "ET", "EST", "EDT", "PT", "PST", "PDT", "CST", "CDT", "MST", "MDT", "BST", "CET", "CEST", "EET", "EEST", "IST", "JST", "KST", "HKT", "SGT", "MSK", "WAT", "CAT", "EAT", "SAST", "AEST", "AEDT", "ACST", "AWST", "NZST", "NZDT", "AKST", "HST"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is such a code, in capitals.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 4 && Codes.Contains(word);
}
