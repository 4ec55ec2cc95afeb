namespace ClaimCheck.References;

/// <summary>How a file is imported.</summary>
public sealed record ImportOptions
{
    /// <summary>The defaults.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>The name of the metric where the file does not say it well; null to take the file's.</summary>
    public string? Metric { get; init; }

    /// <summary>The file's description where it comes as a second file, as a grapher's <c>.metadata.json</c> does; null for none.</summary>
    public ReadOnlyMemory<byte>? Metadata { get; init; }

    /// <summary>Limits on size and rows.</summary>
    public ReferenceOptions Tables { get; init; } = ReferenceOptions.Default;
}
