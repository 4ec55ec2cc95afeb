namespace ClaimCheck.Quantities;

/// <summary>A word or letter that multiplies the number before it.</summary>
/// <param name="Factor">What it multiplies by.</param>
/// <param name="Words">The words for it, lower case: they may stand apart from the number ("2 million") or glued to it ("2million").</param>
public sealed record Scale(decimal Factor, params IReadOnlyList<string> Words)
{
    /// <summary>Abbreviations, lower case. They count after money, or glued to digits: "$5m", "5bn".</summary>
    public IReadOnlyList<string> Suffixes { get; init; } = [];

    /// <summary>At least one phrase that must be read, and one look-alike that must not.</summary>
    public IReadOnlyList<Example> Examples { get; init; } = [];
}
