namespace ClaimCheck.Quantities;

/// <summary>Two ends of one quantity; the end that lacks scale or unit takes it from the other.</summary>
internal static class RangeExamples
{
    public static ExampleGroup Group { get; } = new("Ranges", "Two ends of one quantity; the end that lacks scale or unit takes it from the other.",
    [
        Example.ReadsRange("between 10 and 12 people", 10m, 12m, "person"),
        Example.ReadsRange("10 to 12 people", 10m, 12m, "person"),
        Example.ReadsRange("10-12 people", 10m, 12m, "person"),
        Example.ReadsRange("10–12 people", 10m, 12m, "person"),
        Example.ReadsRange("two or three people", 2m, 3m, "person"),
        Example.ReadsRange("$10–12 million", 10_000_000m, 12_000_000m, "USD"),
        Example.ReadsRange("$10 million to $12 million", 10_000_000m, 12_000_000m, "USD"),
        Example.ReadsRange("between $62 and $68 per share", 62m, 68m, "USD/share"),
        Example.ReadsRange("4x to 8x", 4m, 8m, "x"),
        Example.ReadsRange("4 to 8 percent", 4m, 8m, "%"),
        Example.ReadsRange("4% to 8%", 4m, 8m, "%"),
        Example.ReadsRange("15 to 22 miles per hour", 15m, 22m, "mi/h"),
        Example.ReadsRange("0-to-60-mph", 0m, 60m, "mi/h"),
        Example.ReadsRange("a 5-10W laser", 5m, 10m, "W"),
        Example.ReadsRange("from 208 pounds to 193", 193m, 208m, "lb"),
        Example.ReadsRange("from 13.5 to 14.0 mm", 13.5m, 14m, "mm"),
        Example.ReadsRange("five to six hours", 5m, 6m, "h"),
        Example.ReadsRange("200,000 to-260,000 years", 200_000m, 260_000m, "a"),
        Example.ReadsRange("30-40 minutes", 30m, 40m, "min"),
        Example.ReadsRange("1-2 weeks", 1m, 2m, "wk"),
        Example.ReadsRange("3 to 4 million homes", 3_000_000m, 4_000_000m, "home"),
        Example.ReadsRange("£2bn-£3bn", 2_000_000_000m, 3_000_000_000m, "GBP"),
        Example.ReadsRange("from up to 252 miles to 287", 252m, 287m, "mi"),
    ]);
}
