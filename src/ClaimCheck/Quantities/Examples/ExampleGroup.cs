namespace ClaimCheck.Quantities;

/// <summary>Examples that belong together.</summary>
/// <param name="Name">What they are, as a heading.</param>
/// <param name="Summary">One sentence that says what they share.</param>
/// <param name="Examples">The phrases: those that must be read, and those that must give nothing at all.</param>
public sealed record ExampleGroup(string Name, string Summary, IReadOnlyList<Example> Examples);
