namespace ClaimCheck.Quantities;

/// <summary>A fixed phrase with a number in it.</summary>
/// <param name="Joints">How many hyphens it must be printed with; 0 where they make no difference.</param>
internal sealed record Idiom(int Joints);
