namespace ClaimCheck.References;

/// <summary>How the numbers of one table are written.</summary>
/// <param name="DecimalComma">Whether the user said that a comma is the decimal mark.</param>
/// <param name="Semicolons">Whether semicolons part the cells, so that a comma may be either mark.</param>
internal readonly record struct CellNotation(bool DecimalComma, bool Semicolons);
