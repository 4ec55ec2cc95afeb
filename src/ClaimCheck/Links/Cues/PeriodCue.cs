using ClaimCheck.Claims;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>Whether a claim and a row can speak of the same time.</summary>
internal static class PeriodCue
{
    /// <summary>False when both say when, and share no day: an old figure is not this row's.</summary>
    public static bool Fits(Claim claim, Fact fact) => claim.Period is not { } stated || fact.Period is not { } held || stated.Overlaps(held);

    /// <summary>How well they agree: 0 the same, 1 the row inside the claim's time, 2 the claim inside the row's, 3 unsaid on one side.</summary>
    public static int Rank(Claim claim, Fact fact) =>
        claim.Period is not { } stated || fact.Period is not { } held ? 3 : stated == held ? 0 : stated.Contains(held) ? 1 : 2;
}
