using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>What dates allow: ages, spans of years, weekdays. A coarse date stands for each of its days.</summary>
public static class CalendarArithmetic
{
    /// <summary>How old somebody born in one period may be in another, in whole years; null when the birth comes later.</summary>
    public static Interval? Age(Period born, Period at)
    {
        if (born.Start > at.Last) return null;
        return new Interval(Math.Max(0, WholeYears(born.Last, at.Start)), WholeYears(born.Start, at.Last));
    }

    /// <summary>How many days lie between two periods; null when the second ends before the first begins.</summary>
    public static Interval? Days(Period from, Period to) =>
        to.Last < from.Start ? null : new Interval(Math.Max(0, to.Start.DayNumber - from.Last.DayNumber), to.Last.DayNumber - from.Start.DayNumber);

    /// <summary>Whether something of one period can be called so many years ago in another; a year rounds to the nearest.</summary>
    public static bool IsYearsAgo(decimal years, Period then, Period now) =>
        Days(then, now) is { Low: { } least, High: { } most } && least / DaysOfYear <= years + 0.5m && most / DaysOfYear >= years - 0.5m;

    /// <summary>Whether something that began in one period can be said to last for so many years in another: the last year need not be full.</summary>
    public static bool LastsYears(decimal years, Period since, Period now) =>
        Days(since, now) is { High: { } most } && most / DaysOfYear >= years - 1;

    /// <summary>Whether a date falls on a weekday.</summary>
    public static bool IsOn(DateOnly date, DayOfWeek weekday) => date.DayOfWeek == weekday;

    private const decimal DaysOfYear = 365.2425m;

    private static int WholeYears(DateOnly from, DateOnly to)
    {
        var years = to.Year - from.Year;
        return (to.Month, to.Day).CompareTo((from.Month, from.Day)) < 0 ? years - 1 : years;
    }
}
