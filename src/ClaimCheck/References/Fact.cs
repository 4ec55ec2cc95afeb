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

    /// <summary>Whether the value is a bound: <see cref="HedgeClass.MoreThan"/> for <c>&gt;80</c>, <see cref="HedgeClass.AtLeast"/> for <c>&gt;=80</c> and <c>80+</c>, <see cref="HedgeClass.LessThan"/>, <see cref="HedgeClass.AtMost"/>, <see cref="HedgeClass.Approximate"/> for <c>~80</c>; <see cref="HedgeClass.Unhedged"/> for a plain value.</summary>
    public HedgeClass Bound { get; init; }

    /// <summary>The table's own key of the row; null when it has none. The table decides whether keys repeat.</summary>
    public string? Id { get; init; }

    /// <summary>When it held; null for a timeless or undated fact.</summary>
    public Period? Period { get; init; }

    /// <summary>Other names of the subject in prose.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Other names of the metric in prose.</summary>
    public IReadOnlyList<string> MetricAliases { get; init; } = [];

    /// <summary>What sort of figure it is.</summary>
    public Statistic Statistic { get; init; }

    /// <summary>The unit as the table writes it, for printing; null when it gives none.</summary>
    public string? UnitText { get; init; }

    /// <summary>Half-width around the value that the source itself allows, in the fact's unit, worked out from <see cref="Rule"/>: 0 for an exact value; null when the last written digit decides, or the order of magnitude.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>How far a claim may be from the value, as the table states it; <see cref="ToleranceRule.Default"/> when it states nothing.</summary>
    public ToleranceRule Rule { get; init; } = ToleranceRule.Default;

    /// <summary>The lowest value that the source holds possible, in the fact's unit; null when unknown, which is not "no uncertainty".</summary>
    public decimal? Low { get; init; }

    /// <summary>The highest value that the source holds possible, in the fact's unit; null when unknown.</summary>
    public decimal? High { get; init; }

    /// <summary>When the value was known, where the table tells that apart from <see cref="Period"/>; null otherwise.</summary>
    public Period? AsOf { get; init; }

    /// <summary>The first day on which prose may state it; null for no such day.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which prose may state it, never before <see cref="ValidFrom"/>; later it is outdated. Null for no such day.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>On what basis it was worked out, lower case: "nominal", "real:2020", "ppp", "per-capita"; null when not stated.</summary>
    public string? Basis { get; init; }

    /// <summary>The complete list that the row is one of, by name: "countries of Europe". Only such rows are put in order; null for a row of no list.</summary>
    public string? List { get; init; }

    /// <summary>How final the value is.</summary>
    public FactStatus Status { get; init; }

    /// <summary>Which of several rows about the same thing comes first.</summary>
    public FactRank Rank { get; init; }

    /// <summary>How much a claim against this row matters, where the table overrides it.</summary>
    public FactSeverity Severity { get; init; }

    /// <summary>Where the value comes from; printed with every finding.</summary>
    public string? Source { get; init; }

    /// <summary>Where to look it up; printed, never opened.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>When the source was looked at, as written; printed, never compared.</summary>
    public string? Retrieved { get; init; }

    /// <summary>A remark for the reader of a finding.</summary>
    public string? Note { get; init; }

    /// <summary>What narrows the fact, by name: the pairs of the column <c>dims</c>, columns that have no meaning of their own, and of a wide table every column that is no metric. Cells that are empty are not among them.</summary>
    public IReadOnlyDictionary<string, string> Dimensions { get; init; } = NoDimensions;

    internal static IReadOnlyDictionary<string, string> NoDimensions { get; } = new Dictionary<string, string>();
}
