using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>What a stated place is a place of: "the second-largest country by population" ranks the rows of that metric.</summary>
/// <param name="Rows">The rows of the subject whose place is stated, one for each period; at least one.</param>
/// <param name="IsSmallestFirst">Whether the smallest value has the first place.</param>
/// <param name="Doubt">Why the table's list may be another than the article's, as the end of a sentence; null where it is not in doubt.</param>
public sealed record Ranking(IReadOnlyList<Fact> Rows, bool IsSmallestFirst, string? Doubt = null)
{
    /// <summary>Whether the words do not say by what the place is counted, and the list has one metric only: enough to confirm a place, too little to accuse one.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>For an order of times ("the highest since 2019"), since when; null for an order of subjects.</summary>
    public Period? Since { get; init; }
}
