namespace ClaimCheck.References;

/// <summary>How a table is looked over.</summary>
public sealed record LintOptions
{
    /// <summary>The day for which rows must hold; null to ask of no row whether it has expired. The clock is never asked.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How many findings of one rule are told one by one; the rest are counted in a last one.</summary>
    public int MostOfOneRule { get; init; } = 20;
}
