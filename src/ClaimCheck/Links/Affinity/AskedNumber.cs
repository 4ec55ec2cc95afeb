using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A number whose rows are weighed, with what holds for all of them.</summary>
/// <param name="Context">The article.</param>
/// <param name="Pending">The claim, its sentence and whose it may be.</param>
/// <param name="Spoken">The time that the paragraph named before; null when the sentence names one, or none was named.</param>
/// <param name="Series">How many series of the table unit and time leave open.</param>
/// <param name="Noun">The stem of what is counted; null for what counts nothing.</param>
/// <param name="IsNamed">Whether some row that is left is named by that noun.</param>
/// <param name="Claimed">What grammar says of whom and of what the number is.</param>
/// <param name="IsSample">Whether it is the size of a study.</param>
/// <param name="Share">The largest part of the table that one subject has, where the sentence names none and the table's own subject is the likeliest; null elsewhere.</param>
internal sealed record AskedNumber(AffinityContext Context, PendingClaim Pending, Period? Spoken, int Series, string? Noun, bool IsNamed, ClaimedWords Claimed, bool IsSample, double? Share)
{
    /// <summary>The number itself.</summary>
    public Quantity Quantity => Pending.Claim.Quantity;
}
