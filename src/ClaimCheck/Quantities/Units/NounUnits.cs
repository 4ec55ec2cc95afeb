using System.Collections.Concurrent;

namespace ClaimCheck.Quantities;

/// <summary>The units of counted nouns that were met before: a page counts the same things again and again.</summary>
/// <remarks>Bounded in number and length, so that no input fills the memory; what is met later is made anew each time.</remarks>
internal static class NounUnits
{
    private const int MostKept = 4_096;
    private const int LongestKept = 48;
    private const int ShortestParticiple = 6;

    private static readonly ConcurrentDictionary<string, Unit> Kept = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> Printed = Kept.GetAlternateLookup<ReadOnlySpan<char>>();
    private static int CountKept;

    /// <summary>The unit that a printed noun phrase makes.</summary>
    /// <param name="phrase">The words from the first behind the number to the head.</param>
    /// <param name="head">Where the head begins in them.</param>
    public static Unit Of(ReadOnlySpan<char> phrase, int head)
    {
        if (Printed.TryGetValue(phrase, out var known)) return known;
        var unit = Make(phrase, head);
        if (phrase.Length <= LongestKept && Volatile.Read(ref CountKept) < MostKept && Kept.TryAdd(phrase.ToString(), unit)) Interlocked.Increment(ref CountKept);
        return unit;
    }

    // "300 recorded songs", "40 confirmed cases": what was done to a thing is not what it is. "United States" begins no such phrase.
    private static ReadOnlySpan<char> WithoutParticiple(ReadOnlySpan<char> before)
    {
        var space = before.IndexOf(' ');
        return space >= ShortestParticiple && before[..space].EndsWith("ed", StringComparison.Ordinal) && char.IsLower(before[0]) ? before[(space + 1)..] : before;
    }

    private static Unit Make(ReadOnlySpan<char> phrase, int head)
    {
        var singular = NounReader.Singular(phrase[head..]);
        if (head == 0) return UnitCatalog.Noun(singular);
        var before = WithoutParticiple(phrase[..head]).ToString().ToLowerInvariant().Replace(" and ", " ", StringComparison.Ordinal);
        return UnitCatalog.Noun(singular, before + (singular == "person" ? "people" : singular));
    }
}
