using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>What follows from numbers of a text.</summary>
/// <param name="Formula">How, with the numbers: "$965 billion ÷ $380 billion − 1".</param>
/// <param name="Value">The result for the numbers as they stand, in <paramref name="Unit"/>.</param>
/// <param name="Core">Every result that they allow as they are meant.</param>
/// <param name="Halo">Every result that they allow as roundings; holds <paramref name="Core"/>.</param>
/// <param name="Unit">The unit of the result; null for a bare number.</param>
public sealed record Computation(string Formula, decimal Value, Interval Core, Interval Halo, Unit? Unit);
