namespace ClaimCheck.Links;

/// <summary>One way in which words state a number of the table without stating a quantity.</summary>
internal interface IImpliedCue
{
    /// <summary>Finds such numbers in a sentence, in its order, each with the rows of the table that it could be. Linear in the sentence and in the rows that the cue looks after.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="offers">Where to add them.</param>
    void Find(ImpliedSentence sentence, List<ImpliedOffer> offers);
}
