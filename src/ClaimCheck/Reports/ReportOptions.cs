namespace ClaimCheck.Reports;

/// <summary>How a report is written, whatever its format.</summary>
public sealed record ReportOptions
{
    /// <summary>Whether colour codes may be written; only the terminal format has any.</summary>
    public bool Color { get; init; }

    /// <summary>Columns that the terminal format may fill; at least 40.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Whether each claim is followed by how it was read and linked.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether claims without a finding are left out.</summary>
    public bool OnlyDiscrepancies { get; init; }

    /// <summary>Whether numbers that are no claims are listed with the reason.</summary>
    public bool AllNumbers { get; init; }

    /// <summary>Whether CSV begins with a byte-order mark, for programs that need one.</summary>
    public bool ByteOrderMark { get; init; }
}
