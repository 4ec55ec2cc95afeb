using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Which of two things that are held against each other is the older one: "compared with the previous 12-inch base, scores rose from 900 to 960".</summary>
internal static class OlderCue
{
    private const int Near = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Older =
        FrozenSet.ToFrozenSet(["previous", "old", "older", "outgoing", "former", "predecessor", "preceding", "prior"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a subject's name is that of the older thing: a word before it, or in it, says so.</summary>
    public static bool Marks(in Scan scan, FacetMention mention)
    {
        for (var at = mention.End - 1; at >= mention.First - Near && scan.Has(at); at--)
        {
            if (scan.IsWord(at) && Older.Contains(scan.Of(at))) return true;
            if (at < mention.First && scan.Any(at, WordClass.Boundary & ~WordClass.Modifier)) return false;
        }

        return false;
    }
}
