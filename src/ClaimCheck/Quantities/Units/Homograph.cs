using System.Collections.Frozen;

namespace ClaimCheck.Quantities;

/// <summary>An abbreviation that means this unit only beside certain words: "4 F" beside a capacitor.</summary>
/// <param name="Spelling">One or two letters, as they must stand.</param>
/// <param name="Unit">The unit that the words speak for.</param>
/// <param name="Cues">Words of the sentence that speak for it, lower case; a trailing <c>*</c> stands for any ending.</param>
internal sealed record Homograph(string Spelling, Unit Unit, params IReadOnlyList<string> Cues)
{
    private readonly FrozenSet<string> _words = Cues.Where(cue => cue[^1] != '*').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly string[] _stems = [.. Cues.Where(cue => cue[^1] == '*').Select(cue => cue[..^1])];

    /// <summary>At least one phrase that must be read so, and one look-alike that must not.</summary>
    public IReadOnlyList<Example> Examples { get; init; } = [];

    /// <summary>Whether a word of the sentence speaks for this unit.</summary>
    public bool IsCue(ReadOnlySpan<char> word)
    {
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return true;
        foreach (var stem in _stems)
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
