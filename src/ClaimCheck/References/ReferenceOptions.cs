namespace ClaimCheck.References;

/// <summary>How tables are read.</summary>
public sealed record ReferenceOptions
{
    /// <summary>The defaults.</summary>
    public static ReferenceOptions Default { get; } = new();

    /// <summary>Whether a table that would have to be guessed at (a wide one) is refused instead.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether <c>1,5</c> is one and a half, and a dot groups thousands. False by default: such a cell is then reported, never guessed at.</summary>
    public bool DecimalComma { get; init; }

    /// <summary>The largest file that is read into memory, in bytes.</summary>
    public long MaxBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>The most rows that are held in memory; a longer table is refused whole, because half a table would leave claims unverified without a reason.</summary>
    public int MaxRows { get; init; } = 2_000_000;

    /// <summary>The largest file that is streamed or indexed without being held, in bytes.</summary>
    public long MaxStreamedBytes { get; init; } = 16L * 1024 * 1024 * 1024;

    /// <summary>The most rows of a table that is streamed or indexed: an index takes up to about 30 bytes of memory a row, beside the names.</summary>
    public int MaxStreamedRows { get; init; } = 50_000_000;

    /// <summary>The most problems that one table reports one by one; the rest are counted in a last one.</summary>
    public int MaxProblems { get; init; } = 100;

    /// <summary>Whether the table stays in memory as it was read, so that findings of <see cref="FactLint"/> can name the column of a cell.</summary>
    public bool KeepPlaces { get; init; }

    /// <summary>How the table is to be read where somebody wrote that down; null to tell its shape by its header.</summary>
    public TableMap? Map { get; init; }
}
