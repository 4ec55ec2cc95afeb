using ClaimCheck.Claims;

namespace ClaimCheck.Links;

/// <summary>A claim whose row is open.</summary>
/// <param name="At">Its place among the article's claims.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Owners">Whose number it could be.</param>
/// <param name="Unlinked">Its link so far; mostly one without a row, that says why no phrase has it.</param>
internal sealed record PendingClaim(int At, Claim Claim, int Sentence, SubjectSearch Owners, Link Unlinked)
{
    /// <summary>Its link so far, and once words were weighed, the rows that it could mean.</summary>
    public Link Unlinked { get; set; } = Unlinked;
}
