namespace ClaimCheck.References;

/// <summary>A table's file, decoded: UTF-8 without byte-order mark and known to be well formed.</summary>
/// <param name="Name">How the user named it.</param>
/// <param name="Bytes">Its bytes.</param>
public readonly record struct TableText(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The name's ending, lower case with the dot; empty when it has none.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();
}
