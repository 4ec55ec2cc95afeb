using ClaimCheck.Links;
using ClaimCheck.References;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>A table on disk.</summary>
/// <param name="Name">How it is printed.</param>
/// <param name="Path">Its full path.</param>
/// <param name="IsShared">Whether it was given for all documents, or found; then its unused rows are named.</param>
internal sealed record TableFile(string Name, string Path, bool IsShared)
{
    /// <summary>What is to be said when it is first used.</summary>
    public Problem? Notice { get; init; }
}

/// <summary>A table that was read, with what could not be used of it.</summary>
internal sealed record LoadedTable(TableFile File, ReferenceTable Table);

/// <summary>Tables that are used together, indexed as one.</summary>
internal sealed record TableSet(IReadOnlyList<LoadedTable> Tables, ClaimLinker Linker);
