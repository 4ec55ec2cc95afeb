namespace ClaimCheck.Quantities;

/// <summary>Years, dates and times.</summary>
internal static class CalendarExamples
{
    public static ExampleGroup Group { get; } = new("Calendar and clock", "Years, dates and times.",
    [
        Example.Ignores("In 2019 the firm left."),
        Example.Ignores("The 1990s were good."),
        Example.Ignores("on 3 May 2024"),
        Example.Ignores("at 10:30 a.m."),
        Example.Ignores("by 5pm on Friday"),
        Example.Ignores("at half past nine"),
        Example.Ignores("at five to six"),
        Example.Ignores("John 3:16 was quoted."),
        Example.Ignores("World Cup 2026"),
        Example.Ignores("Euro 2024"),
        Example.Ignores("She is in her 30s."),
        Example.Ignores("Temperatures in the 90s are rare."),
        Example.Ignores("a quarter past three"),
        Example.Ignores("the first half of 2019"),
        Example.Ignores("May 5-7"),
        Example.Ignores("Mon 5 May"),
        Example.Ignores("7.30pm"),
        Example.Ignores("7.30 p.m."),
        Example.Ignores("19:45 GMT"),
        Example.Ignores("1930s"),
        Example.Ignores("the '90s"),
        Example.Ignores("the mid-90s"),
        Example.Ignores("'98"),
        Example.Ignores("2020/21"),
        Example.Ignores("2020-21"),
        Example.Ignores("79 AD"),
        Example.Ignores("500 BC"),
        Example.Ignores("under 18s"),
        Example.Ignores("a 3:02 mile"),
        Example.Ignores("5-7 May"),
        Example.Ignores("He is in his late 40s."),
        Example.Ignores("prices in the low $20s"),
        Example.Ignores("Under-19s coach"),
        Example.Ignores("the over-75s"),
    ]);
}
