using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>What one class of hedges makes of a number.</summary>
/// <param name="Class">The class.</param>
/// <param name="Code">Its short code in docs/verdicts.md and in reports.</param>
/// <param name="Words">The words that stand for the class before a number; empty for none.</param>
/// <param name="Summary">How the class is read, in one line.</param>
/// <param name="Read">The three sets for a number that is 0 or more.</param>
public sealed record HedgeReading(HedgeClass Class, string Code, string Words, string Summary, Func<Figure, Meaning> Read)
{
    /// <summary>Whether the class sets a limit on one side only.</summary>
    public bool IsBound { get; init; }

    /// <summary>Whether the number itself is let pass but not asserted.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The class that says the same of the number with the opposite sign: "more than −5" is "less than 5" turned round.</summary>
    public HedgeClass Opposite { get; init; } = Class;
}
