namespace ClaimCheck.Links;

/// <summary>Says which of an article's links by scattered words have another number than their row.</summary>
/// <param name="links">One link a claim, in their order.</param>
internal delegate IReadOnlyList<Refutation> Refuter(IReadOnlyList<Link> links);
