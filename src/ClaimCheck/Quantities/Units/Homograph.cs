namespace ClaimCheck.Quantities;

/// <summary>An abbreviation that means this unit only beside certain words: "2.5 F" beside a capacitor.</summary>
/// <param name="Spelling">One or two letters, as they must stand.</param>
/// <param name="Unit">The unit that the words speak for.</param>
/// <param name="Cues">Words of the sentence that speak for it, lower case; a trailing <c>*</c> stands for any ending.</param>
internal sealed record Homograph(string Spelling, Unit Unit, params IReadOnlyList<string> Cues)
{
    /// <summary>At least one phrase that must be read so, and one look-alike that must not.</summary>
    public IReadOnlyList<Example> Examples { get; init; } = [];
}
