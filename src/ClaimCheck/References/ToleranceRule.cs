namespace ClaimCheck.References;

/// <summary>How far from a reference a claim may be before it differs, as a table states it. A closed set: each case is nested here.</summary>
public abstract record ToleranceRule
{
    private ToleranceRule()
    {
    }

    /// <summary>The rule of a row that states none: <see cref="Rounding"/>.</summary>
    public static ToleranceRule Default { get; } = new Rounding();

    /// <summary>Half a unit of the last written digit: <c>rounding</c>.</summary>
    public sealed record Rounding : ToleranceRule;

    /// <summary>None at all: <c>exact</c>.</summary>
    public sealed record Exact : ToleranceRule;

    /// <summary>The same power of ten: <c>order</c>.</summary>
    public sealed record Order : ToleranceRule;

    /// <summary>A part of the value: <c>5%</c>.</summary>
    /// <param name="Share">In percent, 0 or more.</param>
    public sealed record Percent(decimal Share) : ToleranceRule;

    /// <summary>Percentage points around a percentage: <c>0.5pp</c>.</summary>
    /// <param name="Width">In points, 0 or more.</param>
    public sealed record Points(decimal Width) : ToleranceRule;

    /// <summary>A fixed width in the fact's unit: <c>10</c>, or the second number of <c>12 ± 0.5</c>.</summary>
    /// <param name="Width">In the fact's unit with its scale applied, 0 or more.</param>
    public sealed record Absolute(decimal Width) : ToleranceRule;

    /// <summary>The half-width around <paramref name="value"/>; null where the last written digit or the order of magnitude decides.</summary>
    public decimal? Around(decimal value) => this switch
    {
        Exact => 0m,
        Percent percent => Math.Abs(value) * percent.Share / 100m,
        Points points => points.Width,
        Absolute absolute => absolute.Width,
        _ => null,
    };
}
