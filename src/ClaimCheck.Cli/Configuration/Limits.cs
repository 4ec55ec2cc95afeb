using ClaimCheck.References;

namespace ClaimCheck.Cli;

/// <summary>Limits that somebody set; null where nobody did.</summary>
/// <param name="MaxBytes">The largest document, in bytes.</param>
/// <param name="MaxTableBytes">The largest table, in bytes.</param>
/// <param name="MaxRows">The most rows of a table.</param>
/// <param name="MaxFiles">The most articles of a run, and the most tables of a folder.</param>
internal sealed record Limits(long? MaxBytes, long? MaxTableBytes, int? MaxRows, int? MaxFiles)
{
    /// <summary>How many files a run takes unless somebody says otherwise: more is most often the wrong folder.</summary>
    public const int DefaultMaxFiles = 100_000;

    /// <summary>Nothing is set.</summary>
    public static Limits None { get; } = new(null, null, null, null);

    /// <summary>These, and the others where these say nothing.</summary>
    public Limits Or(Limits other) => new(MaxBytes ?? other.MaxBytes, MaxTableBytes ?? other.MaxTableBytes, MaxRows ?? other.MaxRows, MaxFiles ?? other.MaxFiles);

    /// <summary>How tables are read under these limits: what is set holds for tables in memory and for streamed ones alike.</summary>
    public ReferenceOptions Apply(ReferenceOptions options) => options with
    {
        MaxBytes = MaxTableBytes is { } bytes ? Math.Min(bytes, Array.MaxLength) : options.MaxBytes,
        MaxStreamedBytes = MaxTableBytes ?? options.MaxStreamedBytes,
        MaxRows = MaxRows ?? options.MaxRows,
        MaxStreamedRows = MaxRows ?? options.MaxStreamedRows,
    };
}
