namespace ClaimCheck.References;
/// <summary>x</summary>
public sealed class JsonSource : IReferenceSource
{
    /// <inheritdoc/>
    public string Name => "JSON";
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".json", ".jsonl", ".ndjson"];
    /// <inheritdoc/>
    public bool Accepts(ReadOnlySpan<byte> start) => false;
    /// <inheritdoc/>
    public TableRows Read(TableText file, ReferenceOptions options) => throw new NotSupportedException();
}
