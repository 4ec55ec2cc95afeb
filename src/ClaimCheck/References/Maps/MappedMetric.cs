namespace ClaimCheck.References;

/// <summary>What a column of numbers measures.</summary>
/// <param name="Name">The metric, as prose calls it.</param>
public sealed record MappedMetric(string Name)
{
    /// <summary>Other names of the metric.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The unit; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>A power of ten or a scale word; null for none.</summary>
    public string? Scale { get; init; }
}
