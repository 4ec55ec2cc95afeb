namespace ClaimCheck.Text;

/// <summary>A place in a file as people count it.</summary>
/// <param name="Line">1 for the first line.</param>
/// <param name="Column">1 for the first UTF-16 code unit of the line; a byte-order mark does not count.</param>
/// <remarks>Made only for reports: everything before them works with spans.</remarks>
public readonly record struct LinePosition(int Line, int Column);
