using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>A row that was weighed and not taken, or that fits as well as another.</summary>
/// <param name="Fact">The row.</param>
/// <param name="Reason">Why it was not taken, in words.</param>
public sealed record Candidate(Fact Fact, string Reason);
