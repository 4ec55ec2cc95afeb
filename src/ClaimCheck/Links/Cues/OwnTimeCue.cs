using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Whether the time of a sentence is beyond doubt that of a number: it opens the sentence, or stands right behind what is counted.</summary>
/// <remarks>"In 2019 the firm had 500 stores" tells of 2019, and no row of today confirms it; "evicted in April and sentenced to 50 weeks" may well tell of another month.</remarks>
internal static class OwnTimeCue
{
    private const int Fronted = 2;
    private const int Behind = 5;
    private const int NearDays = 31;

    /// <summary>The time that is beyond doubt the number's and over; null where the sentence names none, or leaves open of what it tells, or looks ahead.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="periods">The times that the sentence names.</param>
    /// <param name="published">The article's day.</param>
    public static Period? Past(in Scan scan, Claim claim, IReadOnlyList<PeriodMention> periods, DateOnly published)
    {
        if (claim.Period is not { } stated || stated.Last >= published) return null;
        foreach (var mention in periods)
            if (mention.Period == stated && IsOwn(scan, claim.Quantity, mention.Token)) return stated;
        return null;
    }

    /// <summary>Whether a row is of about a time: desks enter the day on which they heard of it.</summary>
    public static bool IsNear(Period stated, Period held) =>
        held.Start.DayNumber - stated.Last.DayNumber <= NearDays && stated.Start.DayNumber - held.Last.DayNumber <= NearDays;

    private static bool IsOwn(in Scan scan, Quantity quantity, int time)
    {
        if (time < quantity.FirstToken) return time <= scan.First + Fronted;
        if (time > quantity.EndToken + Behind) return false;
        for (var at = quantity.EndToken; at < time; at++)
            if (!scan.IsWord(at) || scan.IsNumber(at) || scan.Any(at, WordClass.Verb)) return false;
        return true;
    }
}
