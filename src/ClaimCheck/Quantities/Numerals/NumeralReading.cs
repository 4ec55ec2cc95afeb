namespace ClaimCheck.Quantities;

/// <summary>A number read from a sentence, and the tokens it took.</summary>
/// <param name="Numeral">The number with its scale.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Scaled">Whether a scale word was read: the number then cannot be a year, a name or a version.</param>
internal readonly record struct NumeralReading(Numeral Numeral, int Start, int End, bool Scaled);
