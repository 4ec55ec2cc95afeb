using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A number that is a claim only if the table has a row for it, with the rows that its words could mean.</summary>
/// <param name="Kind">A place in an order, or a count.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Numeral">The number.</param>
/// <param name="Rows">The rows; never empty.</param>
internal sealed record ImpliedOffer(QuantityKind Kind, int First, int End, Numeral Numeral, IReadOnlyList<ImpliedRow> Rows)
{
    /// <summary>Whether it describes a thing that there is already ("its third title"): no forecast about the thing makes the number one.</summary>
    public bool IsPresupposed { get; init; }
}
