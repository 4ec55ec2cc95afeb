using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>A sentence with the phrases of the table that stand in it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Stems">The stem of each of its tokens as the table numbers it; 0 for a word that the table does not use.</param>
/// <param name="Mentions">Its mentions, in the order in which they were found.</param>
/// <param name="InTurn">Whether it deals its numbers out in turn, "respectively".</param>
internal sealed record SentenceView(Sentence Sentence, int[] Stems, IReadOnlyList<FacetMention> Mentions, bool InTurn);
