using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>What a source found in a file: a header and rows of text.</summary>
/// <param name="File">How the user named the file.</param>
/// <param name="Header">The names of the columns, trimmed, as written.</param>
/// <param name="Rows">The rows that have a cell for each column.</param>
/// <param name="Problems">What could not be used; one of <see cref="ProblemKind.Reference"/> means that the table cannot be.</param>
public sealed record TableRows(string File, IReadOnlyList<string> Header, IReadOnlyList<TableRow> Rows, ProblemList Problems)
{
    /// <summary>The 1-based line of the header.</summary>
    public int HeaderLine { get; init; } = 1;

    /// <summary>Whether the cells are parted by semicolons, as where a comma is the decimal mark: <c>1,234</c> has two readings there.</summary>
    public bool Semicolons { get; init; }

    /// <summary>The place of a cell: reads its row once more, and so is called only where something is wrong.</summary>
    public required Func<TableRow, int, LinePosition> Locate { get; init; }
}
