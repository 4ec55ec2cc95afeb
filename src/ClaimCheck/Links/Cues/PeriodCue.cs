using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>Whether a claim and a row can speak of the same time.</summary>
internal static class PeriodCue
{
    private const int AsOfYears = 1;

    /// <summary>False when both say when, and share no day: an old figure is not this row's.</summary>
    public static bool Fits(Claim claim, Fact fact) => claim.Period is not { } stated || fact.Period is not { } held || stated.Overlaps(held);

    /// <summary>Whether a row's time may be no more than the day on which the table had the value: about that of the article, and nothing else of its series tells times apart.</summary>
    /// <param name="index">The table.</param>
    /// <param name="fact">The row.</param>
    /// <param name="own">The time that is beyond doubt the number's; null when there is none.</param>
    /// <param name="published">The article's day; without it no row is of about that day.</param>
    public static bool IsAsOf(TableIndex index, int fact, Period? own, DateOnly? published) =>
        published is { Year: > 1 and < 9999 } day && index.Facts[fact].Period is { } held && held.Last >= day.AddYears(-AsOfYears) && held.Start <= day.AddYears(AsOfYears)
        && (own is not { } stated || OwnTimeCue.IsNear(stated, held)) && index.SeriesRows(fact).Count == 1;

    /// <summary>How well they agree: 0 the same, 1 the row inside the claim's time, 2 the claim inside the row's, 3 unsaid on one side.</summary>
    public static int Rank(Claim claim, Fact fact) =>
        claim.Period is not { } stated || fact.Period is not { } held ? 3 : stated == held ? 0 : stated.Contains(held) ? 1 : 2;
}
