using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A number of a sentence that could be a cell of a table of rows.</summary>
/// <param name="Quantity">The number with its unit.</param>
/// <param name="IsClaim">Whether it was found as a claim; else it is one only because the table has its column.</param>
internal sealed record RowFigure(Quantity Quantity, bool IsClaim)
{
    /// <summary>The column it is about; −1 for none.</summary>
    public int Column { get; init; } = -1;

    /// <summary>The header that says so; null when the column is understood.</summary>
    public CellMention? Header { get; init; }

    /// <summary>The text of the table that the number is part of: "73 shelby"; null for a number by itself.</summary>
    public CellMention? Own { get; init; }

    /// <summary>The stated number.</summary>
    public decimal Value => Quantity.Amount.Value ?? 0m;
}
