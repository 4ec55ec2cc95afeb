namespace ClaimCheck.Quantities;

/// <summary>Expressions that do the same thing to a number.</summary>
/// <param name="Class">What they do.</param>
public sealed record HedgeEntry(HedgeClass Class)
{
    /// <summary>Expressions that stand before the number, lower case; longer ones are tried first.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>Expressions that stand after the number and its unit.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>For a threshold: whether it is passed on the way down.</summary>
    public bool Downward { get; init; }

    /// <summary>For a threshold: whether the number itself is not enough.</summary>
    public bool Strict { get; init; }

    /// <summary>At least one phrase that must be read so, and one look-alike that must not.</summary>
    public IReadOnlyList<Example> Examples { get; init; } = [];
}
