using System.Globalization;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Times counted back: "a year ago", "ten years earlier", "six months before".</summary>
/// <remarks>Nobody who writes so counts days: what is meant is taken as wide as the unit that it is counted in, and years beyond the first as two.</remarks>
internal static class TimeAgo
{
    private const int MostDays = 60;
    private const int MostCount = 1000;

    /// <summary>The time, and the last token of the words that tell it; null when none begins at the token.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">Where the count may stand.</param>
    /// <param name="published">What "ago" is counted from.</param>
    /// <param name="named">The time that the sentence has named, what "earlier" and "before" are counted from; null counts them from <paramref name="published"/> too.</param>
    public static (Period Period, int Through)? Find(in Scan scan, int at, DateOnly published, Period? named)
    {
        var isAgo = scan.Is(at + 2, "ago");
        // "A year before the war" is counted from the war, and "a week earlier than planned" from the plan.
        if (!isAgo && !(scan.Is(at + 2, "earlier") && !scan.Is(at + 3, "than")) && !(scan.Is(at + 2, "before") && !scan.IsWord(at + 3) && !scan.IsNumber(at + 3))) return null;
        var count = Count(scan, at);
        if (count == 0) return null;
        var from = isAgo || named is null ? new Period(published, published) : named.Value;
        if (Months(scan, at + 1) is var months and > 0)
        {
            if (months * count >= 12 * (from.Start.Year - 1)) return null;
            var (start, end) = (from.Start.AddMonths(-months * count), from.Last.AddMonths(-months * count));
            // "Ten years ago", of the figures of last year: theirs or the one after.
            if (months >= 12 && months * count > 12) return (new Period(new DateOnly(Math.Max(1, start.Year - 1), 1, 1), Period.Year(end.Year).Last), at + 2);
            var slack = from == named ? 0 : 1;
            return (Whole(start.AddMonths(-slack), end.AddMonths(slack)), at + 2);
        }

        var days = scan.Is(at + 1, "week") || scan.Is(at + 1, "weeks") ? 7 : scan.Is(at + 1, "day") || scan.Is(at + 1, "days") ? 1 : 0;
        var about = days == 7 ? 3 : 0;
        return days == 0 || count > MostDays || from.Start.Year < 3 ? null : (new Period(from.Start.AddDays((-days * count) - about), from.Last.AddDays((-days * count) + about)), at + 2);
    }

    // Whole months: a day of publication says nothing of the day that was meant.
    private static Period Whole(DateOnly start, DateOnly end) =>
        new(new DateOnly(start.Year, start.Month, 1), new DateOnly(end.Year, end.Month, DateTime.DaysInMonth(end.Year, end.Month)));

    private static int Months(in Scan scan, int at) =>
        scan.Is(at, "year") || scan.Is(at, "years") ? 12
        : scan.Is(at, "decade") || scan.Is(at, "decades") ? 120
        : scan.Is(at, "quarter") || scan.Is(at, "quarters") ? 3
        : scan.Is(at, "month") || scan.Is(at, "months") ? 1 : 0;

    private static int Count(in Scan scan, int at)
    {
        if (scan.Is(at, "a")) return 1;
        if (scan.IsNumber(at)) return int.TryParse(scan.Of(at), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostCount ? count : 0;
        return scan.Any(at, WordClass.Cardinal) && Vocabulary.Number(scan[at].Word) is >= 1 and <= MostCount and var number ? (int)number : 0;
    }
}
