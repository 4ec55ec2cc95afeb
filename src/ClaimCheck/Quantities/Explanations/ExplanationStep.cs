namespace ClaimCheck.Quantities;

/// <summary>One step of reading a number.</summary>
/// <param name="Part">Which part was read: "number", "unit", "hedge", "direction", "reading".</param>
/// <param name="Words">The characters it was read from; empty when it follows from what was read before.</param>
/// <param name="Meaning">What they were taken to mean, in words a reader without this code understands.</param>
public sealed record ExplanationStep(string Part, string Words, string Meaning);
