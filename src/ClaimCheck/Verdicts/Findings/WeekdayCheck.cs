using System.Globalization;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>"Tuesday 3 March 2025": a weekday directly before a day with its year.</summary>
internal static class WeekdayCheck
{
    /// <summary>Dates that were another day of the week.</summary>
    public static IEnumerable<Doubt> Find(in Scan scan, SentenceNumbers numbers)
    {
        var found = new List<Doubt>();
        foreach (var mention in numbers.Periods)
        {
            if (mention.Period is not { } period || period.Start != period.Last || !mention.Span.In(scan.Text).Contains(period.Start.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) continue;
            var before = mention.Token - 1;
            while (scan.Is(before, ',') || scan.Is(before, "the")) before--;
            if (!scan.Any(before, WordClass.Weekday) || DayOf(scan, before) is not { } stated || CalendarArithmetic.IsOn(period.Start, stated)) continue;
            var (day, computed) = (PeriodWording.Of(period), period.Start.DayOfWeek.ToString());
            found.Add(new Doubt([scan[before].Span, mention.Span], $"{day} is a {computed}, and the article says {stated}", stated.ToString(), computed));
        }

        return found;
    }

    private static DayOfWeek? DayOf(in Scan scan, int at)
    {
        foreach (var day in Enum.GetValues<DayOfWeek>())
            if (scan.Is(at, day.ToString())) return day;
        return null;
    }
}
