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
    ]);
}
