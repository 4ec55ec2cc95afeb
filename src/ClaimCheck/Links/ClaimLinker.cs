using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>A reference table, indexed for linking.</summary>
/// <param name="table">The facts.</param>
/// <remarks>Immutable once built, and safe to use from several threads at once.</remarks>
public sealed class ClaimLinker(ReferenceTable table)
{
    /// <summary>The table that was indexed.</summary>
    public ReferenceTable Table { get; } = table;
}
