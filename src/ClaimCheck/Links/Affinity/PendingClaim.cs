using ClaimCheck.Claims;

namespace ClaimCheck.Links;

/// <summary>A claim that no phrase of the table could link.</summary>
/// <param name="At">Its place among the article's claims.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Owners">Whose number it could be.</param>
/// <param name="Unlinked">The link that says why no phrase has it.</param>
internal sealed record PendingClaim(int At, Claim Claim, int Sentence, SubjectSearch Owners, Link Unlinked)
{
    /// <summary>The link that says why no phrase has it, and once they were weighed, which rows it could mean.</summary>
    public Link Unlinked { get; set; } = Unlinked;
}
