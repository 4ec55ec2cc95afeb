using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>A figure as one text states it, with what decides whether another text speaks of the same. What is null was not stated, and conflicts with nothing.</summary>
/// <param name="Quantity">The figure.</param>
public sealed record StatedFigure(Quantity Quantity)
{
    /// <summary>Of whom or what.</summary>
    public string? Subject { get; init; }

    /// <summary>What is measured.</summary>
    public string? Metric { get; init; }

    /// <summary>Of which region, group or part.</summary>
    public string? Scope { get; init; }

    /// <summary>What sort of figure.</summary>
    public Statistic Statistic { get; init; }

    /// <summary>When it held; null for a figure without a date, which meets every other.</summary>
    public Period? When { get; init; }

    /// <summary>Who is quoted; two texts that quote one source are one witness.</summary>
    public string? Source { get; init; }

    /// <summary>The figure of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="published">The day of its article, for a claim without a date of its own.</param>
    public static StatedFigure Of(Claim claim, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new(claim.Quantity)
        {
            Subject = claim.Subject?.Name,
            Metric = claim.Metric?.Name,
            When = claim.Period ?? (published is { } day ? Period.Day(day) : null),
            Source = claim.Attribution?.Name,
        };
    }
}
