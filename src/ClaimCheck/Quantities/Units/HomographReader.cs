using System.Collections.Frozen;

namespace ClaimCheck.Quantities;

/// <summary>Decides by the words around it what an abbreviation of one or two letters behind a number means.</summary>
internal static class HomographReader
{
    private const int Before = 14;
    private const int After = 8;
    private const int Longest = 2;

    private static readonly FrozenDictionary<string, Homograph[]> BySpelling =
        HomographCatalog.All.GroupBy(entry => entry.Spelling, StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Homograph[]>.AlternateLookup<ReadOnlySpan<char>> Entries = BySpelling.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads such an abbreviation; none where no word of the sentence speaks for a unit.</summary>
    public static bool TryRead(in Scan scan, int at, out Unit unit)
    {
        unit = null!;
        if (scan[at].Length > Longest || !Entries.TryGetValue(scan.Of(at), out var entries)) return false;
        // "5 A levels": the letter is part of a name.
        if (scan.IsWord(at + 1) && !scan.Glued(at + 1) && !scan.Any(at + 1, WordClass.Boundary)) return false;
        var below = scan.Is(at + 1, '/') && scan.Glued(at + 1) && scan.Glued(at + 2) && scan.Any(at + 2, WordClass.UnitSymbol);
        if (scan.Glued(at + 1) && !below && (scan.IsWord(at + 1) || scan.Is(at + 1, '-') || scan.Is(at + 1, '/'))) return false;
        foreach (var entry in entries)
        {
            if (!(below && entry.Spelling.Length == 1) && !HasCue(scan, at, entry)) continue;
            unit = entry.Unit;
            return true;
        }

        return false;
    }

    private static bool HasCue(in Scan scan, int at, Homograph entry)
    {
        for (var near = Math.Max(scan.First, at - Before); near < at + After && scan.Has(near); near++)
            if (scan.IsWord(near) && scan[near].Length > Longest && entry.IsCue(scan.Of(near))) return true;
        return false;
    }
}
