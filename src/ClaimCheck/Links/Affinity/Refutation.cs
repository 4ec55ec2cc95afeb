namespace ClaimCheck.Links;

/// <summary>A link by scattered words whose row does not have its number.</summary>
/// <param name="At">The place of the link.</param>
/// <param name="IsCertain">Whether the article or the table says that the number was never about the row; otherwise one of the two may be wrong.</param>
internal readonly record struct Refutation(int At, bool IsCertain);
