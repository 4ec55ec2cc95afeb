namespace ClaimCheck.Links;

/// <summary>A phrase of the table, found in a sentence.</summary>
/// <param name="Phrase">The phrase and its rows.</param>
/// <param name="First">Its first token in the article.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Kind">How closely it stands there.</param>
internal readonly record struct FacetMention(TablePhrase Phrase, int First, int End, MatchKind Kind)
{
    /// <summary>How many tokens it spans.</summary>
    public int Length => End - First;
}
