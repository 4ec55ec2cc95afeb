using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>What reports call the kinds of attempts that a table counts as made and attempted: "from deep" for three-pointers, "FT" for free throws.</summary>
/// <remarks>Data of one sport, asked only where the table has such a pair of columns. The first word of the pair's name is the key; the first entry that is found decides.</remarks>
internal static class ShotNames
{
    private static readonly (string Key, FrozenSet<string> Words)[] All =
    [
        ("three", Set("three threes treys three-point 3pt 3p 3fg 3pts 3-pt deep downtown arc distance range perimeter outside beyond long-range")),
        ("free", Set("free ft fts line stripe charity free-throw foul-line")),
        ("field", Set("field fg fgs floor shooting shot shots")),
    ];

    /// <summary>The key of the attempts that one of some tokens names; null when none does.</summary>
    public static string? Find(in Scan scan, int from, int to)
    {
        foreach (var (key, words) in All)
        {
            var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var at = from; at < to; at++)
                if (scan.IsWord(at) && known.Contains(scan.Of(at))) return key;
                // "3Pt", cut before its letters.
                else if (key == "three" && scan.IsNumber(at) && scan.Of(at) is "3" && scan.IsWord(at + 1) && scan.Glued(at + 1)) return key;
        }

        return null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
