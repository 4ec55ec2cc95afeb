namespace ClaimCheck.References;

/// <summary>Cells parted by commas, semicolons, tabs or bars, quoted as RFC 4180 says.</summary>
/// <remarks>
/// A row that breaks the rules is reported and left out, and reading goes on with the line after the one on which it starts, so that a quote
/// that was never closed does not take the rest of the table with it. What is read a second time this way is at most twice the file.
/// </remarks>
public sealed class CsvSource : IReferenceSource
{
    private const int RereadFactor = 2;

    /// <inheritdoc/>
    public string Name => "CSV";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".csv", ".tsv", ".tab"];

    /// <inheritdoc/>
    public bool Accepts(ReadOnlySpan<byte> start) => true;

    /// <inheritdoc/>
    public TableRows Read(TableText file, ReferenceOptions options) => Read(file, options, null);

    /// <summary>Reads a file whose cells are known to be parted by a character; null to find it out.</summary>
    internal TableRows Read(TableText file, ReferenceOptions options, char? known)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = new ProblemList(file.Name, options.MaxProblems);
        var start = CsvSeparator.SkipHint(file.Bytes.Span, out var hinted);
        var separator = known ?? hinted ?? (file.Extension is ".tsv" or ".tab" ? '\t' : CsvSeparator.Sniff(file.Bytes.Span[start..]));
        var run = new CsvRun(file, separator, problems, options);
        run.Read(start, start == 0 ? 1 : 2, (long)file.Bytes.Length * RereadFactor);
        return new TableRows(file.Name, run.Header, run.Rows, problems)
        {
            HeaderLine = run.HeaderLine,
            Semicolons = separator == ';',
            Locate = run.Locate,
        };
    }
}
