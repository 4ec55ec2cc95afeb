using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Whether two figures speak of the same thing.</summary>
internal static class ComparisonGate
{
    /// <summary>What differs first, or null when nothing does. What one text leaves out differs from nothing.</summary>
    public static string? Closed(StatedFigure one, StatedFigure other) =>
        Differ(one.Subject, other.Subject) ? "subject"
        : Differ(one.Metric, other.Metric) ? "metric"
        : Differ(one.Scope, other.Scope) ? "scope"
        : Fit(one.Quantity.Unit, other.Quantity.Unit) ? null : "unit";

    private static bool Differ(string? one, string? other) => one is not null && other is not null && !one.Equals(other, StringComparison.OrdinalIgnoreCase);

    // Percent and "a fifth" are one dimension, and a bare number counts whatever the other text counts.
    private static bool Fit(Unit? one, Unit? other) => (one, other) switch
    {
        (null, null) => true,
        (null, { Dimension: Dimension.Count or Dimension.Multiple }) or ({ Dimension: Dimension.Count or Dimension.Multiple }, null) => true,
        ({ } a, { } b) => a.ConvertsTo(b),
        _ => false,
    };
}
