namespace ClaimCheck.Links;

/// <summary>A subject of the table that stands where it could own a number.</summary>
/// <param name="Mention">Its name in the sentence.</param>
/// <param name="Cost">How hard it is to go from the number to it, by grammar.</param>
internal readonly record struct NamedSubject(FacetMention Mention, double Cost);
