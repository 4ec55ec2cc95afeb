namespace ClaimCheck.Quantities;

/// <summary>Time. Months and years have no exact number of days and are a dimension of their own.</summary>
internal static class DurationUnits
{
    public static readonly Unit Second = new("s", "second", Dimension.Duration);
    public static readonly Unit Minute = new("min", "minute", Dimension.Duration, 60m);
    public static readonly Unit Hour = new("h", "hour", Dimension.Duration, 3_600m);
    public static readonly Unit Day = new("d", "day", Dimension.Duration, 86_400m);
    public static readonly Unit Week = new("wk", "week", Dimension.Duration, 604_800m);
    public static readonly Unit Month = new("mo", "month", Dimension.CalendarDuration);
    public static readonly Unit Year = new("a", "year", Dimension.CalendarDuration, 12m);


    /// <summary>How old: a year with a note, so that an age is not taken for a stretch of time.</summary>
    public static readonly Unit YearOfAge = new("a{age}", "year of age", Dimension.CalendarDuration, 12m);

    /// <summary>The age of the very young.</summary>
    public static readonly Unit MonthOfAge = new("mo{age}", "month of age", Dimension.CalendarDuration);

    public static IReadOnlyList<UnitEntry> All { get; } =
    [
        new(Second, "second") { Symbols = ["s", "sec", "secs"], Examples = [Example.Reads("a delay of 40 seconds", 40m, "s"), Example.Ignores("the second of two")] },
        new(new Unit("ms", "millisecond", Dimension.Duration, 0.001m), "millisecond") { Symbols = ["ms"], Examples = [Example.Reads("in 12 milliseconds", 12m, "ms"), Example.Ignores("a matter of milliseconds")] },
        new(Minute, "minute") { Symbols = ["min", "mins", "MINS"], Examples = [Example.Reads("a 90-minute film", 90m, "min"), Example.Ignores("a minute detail")] },
        new(Hour, "hour") { Symbols = ["h", "hr", "hrs", "HRS"], Examples = [Example.Reads("for 16 consecutive hours", 16m, "h"), Example.Ignores("rush hour")] },
        new(Day, "day") { Examples = [Example.Reads("a 30-day review", 30m, "d"), Example.Ignores("the day after")] },
        new(Week, "week") { Symbols = ["wk", "wks"], Examples = [Example.Reads("six weeks", 6m, "wk"), Example.Ignores("last week")] },
        new(Month, "month") { Symbols = ["mo", "mos"], Examples = [Example.Reads("a six-month halt", 6m, "mo"), Example.Ignores("this month")] },
        new(Year, "year") { Symbols = ["yr", "yrs"], Examples = [Example.Reads("for 20 years", 20m, "a"), Example.Ignores("in the year 2020")] },
        new(new Unit("decade", "decade", Dimension.CalendarDuration, 120m), "decade") { Examples = [Example.Reads("four decades", 4m, "decade"), Example.Ignores("the decade that followed")] },
        new(new Unit("century", "century", Dimension.CalendarDuration, 1_200m), "century") { Plurals = ["centuries"], Examples = [Example.Reads("two centuries", 2m, "century"), Example.Ignores("the 19th century")] },
    ];
}
