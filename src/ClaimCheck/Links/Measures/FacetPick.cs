namespace ClaimCheck.Links;

/// <summary>Which row or category a number goes with.</summary>
/// <param name="Mention">The mention; null when none is near, or when two fit equally well.</param>
/// <param name="Named">How many mentions of the facet the sentence has at all.</param>
/// <param name="Taken">The row of the sentence before whose row or category is taken over; null for none.</param>
internal readonly record struct FacetPick(FacetMention? Mention, int Named, int? Taken = null)
{
    /// <summary>Whether something stands in the sentence, and none of it could be chosen.</summary>
    public bool IsOpen => Mention is null && Named > 0;
}
