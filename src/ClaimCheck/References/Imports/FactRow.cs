namespace ClaimCheck.References;

/// <summary>One row of a table of one fact a row, as text: what an import or a draft writes.</summary>
/// <param name="Subject">Of whom or what; may be empty in a draft.</param>
/// <param name="Metric">What is measured; may be empty in a draft.</param>
/// <param name="Value">The value as the source writes it, in a form that a value cell may have.</param>
public sealed record FactRow(string Subject, string Metric, string Value)
{
    /// <summary>The unit; empty when there is none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>A power of ten or a scale word; empty for none.</summary>
    public string Scale { get; init; } = "";

    /// <summary>When it held; empty for a timeless fact.</summary>
    public string Period { get; init; } = "";

    /// <summary>The lowest value that the source holds possible; empty when unknown.</summary>
    public string Low { get; init; } = "";

    /// <summary>The highest value that the source holds possible; empty when unknown.</summary>
    public string High { get; init; } = "";

    /// <summary>What narrows it, as name=value with semicolons between; empty for nothing.</summary>
    public string Dims { get; init; } = "";

    /// <summary>Other names of the subject, with semicolons between.</summary>
    public string Aliases { get; init; } = "";

    /// <summary>Other names of the metric, with semicolons between.</summary>
    public string MetricAliases { get; init; } = "";

    /// <summary>How final it is: one of the words of the column <c>status</c>, or empty.</summary>
    public string Status { get; init; } = "";

    /// <summary>One of the words of the column <c>rank</c>, or empty.</summary>
    public string Rank { get; init; } = "";

    /// <summary>Where it comes from.</summary>
    public string Source { get; init; } = "";

    /// <summary>Where to look it up.</summary>
    public string SourceUrl { get; init; } = "";

    /// <summary>Where it stood in the file that was imported, and how.</summary>
    public string Note { get; init; } = "";
}
