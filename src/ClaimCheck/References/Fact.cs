using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>One value of a reference table, with what it is about and where it stands.</summary>
/// <param name="Subject">Of whom or what, as written in the table.</param>
/// <param name="Metric">What is measured, as written in the table.</param>
/// <param name="Amount">The value, scale applied; a range where the table gives one.</param>
/// <param name="Unit">Its unit; null when the table gives none, and then any unit fits.</param>
/// <param name="Address">Where it stands.</param>
public sealed record Fact(string Subject, string Metric, Amount Amount, Unit? Unit, FactAddress Address)
{
    /// <summary>The cell's text, as written.</summary>
    public required string ValueText { get; init; }

    /// <summary>Whether the value is a bound: <see cref="HedgeClass.MoreThan"/> for <c>&gt;80</c>; <see cref="HedgeClass.Unhedged"/> for a plain value.</summary>
    public HedgeClass Bound { get; init; }

    /// <summary>The table's own key of the row; null when it has none.</summary>
    public string? Id { get; init; }

    /// <summary>When it held; null for a timeless or undated fact.</summary>
    public Period? Period { get; init; }

    /// <summary>Other names of the subject in prose.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Other names of the metric in prose.</summary>
    public IReadOnlyList<string> MetricAliases { get; init; } = [];

    /// <summary>What sort of figure it is.</summary>
    public Statistic Statistic { get; init; }

    /// <summary>Half-width around the value that the source itself allows, in the fact's unit; null when it states none and the last written digit decides.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>Where the value comes from; printed with every finding.</summary>
    public string? Source { get; init; }

    /// <summary>Where to look it up; printed, never opened.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>A remark for the reader of a finding.</summary>
    public string? Note { get; init; }

    /// <summary>Columns that have no meaning of their own, by name.</summary>
    public IReadOnlyDictionary<string, string> Dimensions { get; init; } = new Dictionary<string, string>();
}
