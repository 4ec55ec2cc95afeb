namespace ClaimCheck.References;

/// <summary>One row of a table before its cells are read.</summary>
/// <param name="Line">1-based line of the file on which it starts.</param>
/// <param name="Offset">Where it starts, in bytes of the decoded file.</param>
/// <param name="Cells">The text of each column, trimmed; as many as the header has names.</param>
public readonly record struct TableRow(int Line, int Offset, string[] Cells);
