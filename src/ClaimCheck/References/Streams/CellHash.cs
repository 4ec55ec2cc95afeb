namespace ClaimCheck.References;

/// <summary>Where a cell stands in a table of cells.</summary>
internal static class CellHash
{
    /// <summary>A number from 0; another one in each process, so that names chosen to collide do not.</summary>
    public static int Of(ReadOnlySpan<byte> cell)
    {
        var hash = default(HashCode);
        hash.AddBytes(cell);
        return hash.ToHashCode() & int.MaxValue;
    }
}
