namespace ClaimCheck.Quantities;

/// <summary>Lengths of time, and how old someone is.</summary>
internal static class TimeExamples
{
    public static ExampleGroup Group { get; } = new("Durations and ages", "Lengths of time, and how old someone is.",
    [
        Example.Reads("10 seconds", 10m, "s"),
        Example.Reads("a 90-minute film", 90m, "min"),
        Example.Reads("three and a half hours", 3.5m, "h"),
        Example.Reads("30 days", 30m, "d"),
        Example.Reads("six weeks", 6m, "wk"),
        Example.Reads("a six-month halt", 6m, "mo"),
        Example.Reads("20 years", 20m, "a"),
        Example.Reads("four decades", 4m, "decade"),
        Example.Reads("a 15-year-old girl", 15m, "a{age}"),
        Example.Reads("15 years old", 15m, "a{age}"),
        Example.Reads("aged 35", 35m, "a{age}"),
        Example.Reads("an 18-month-old child", 18m, "mo{age}"),
        Example.Reads("he will be 35 by then", 35m, "a{age}"),
        Example.Reads("she turned 40.", 40m, "a{age}"),
        Example.Reads("who is 23 and", 23m, "a{age}"),
        Example.Reads("16 consecutive hours", 16m, "h"),
        Example.Reads("One and a half hours later it stopped.", 1.5m, "h"),
        Example.Reads("The race was won in 9.58 seconds.", 9.58m, "s"),
        Example.Reads("a 3-day event", 3m, "d"),
        Example.Reads("a 1-1/2 year war", 1.5m, "a"),
        Example.Reads("half-hour talks", 0.5m, "h"),
        Example.Reads("two-and-a-half years", 2.5m, "a"),
        Example.Reads("the two-year-old", 2m, "a{age}"),
        Example.Reads("40-year-olds", 40m, "a{age}"),
        Example.Reads("at age 35 he left", 35m, "a{age}"),
        Example.Reads("at the age of 35", 35m, "a{age}"),
        Example.Reads("a 2,000-year-old temple", 2_000m, "a{age}"),
        Example.Reads("a 40-hour week", 40m, "h"),
        Example.Reads("0.3 seconds", 0.3m, "s"),
        Example.Reads("13-year-old boy", 13m, "a{age}"),
        Example.Reads("They met for 90 minutes.", 90m, "min"),
        Example.Reads("every two weeks", 2m, "wk"),
        Example.Reads("twice every 3 days", 3m, "d"),
        Example.Reads("once every 100 years", 100m, "a"),
        Example.Reads("a 100-year flood", 100m, "a"),
    ]);
}
