namespace ClaimCheck.Quantities;

/// <summary>A unit read after a number.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Kind">What sort of quantity it makes.</param>
/// <param name="Attributive">Whether a hyphen joins it to the number: "90-minute".</param>
internal readonly record struct UnitReading(Unit Unit, int End, QuantityKind Kind, bool Attributive);
