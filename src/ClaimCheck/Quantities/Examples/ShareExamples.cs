namespace ClaimCheck.Quantities;

/// <summary>Parts of a whole, and so many times something.</summary>
internal static class ShareExamples
{
    public static ExampleGroup Group { get; } = new("Shares and multiples", "Parts of a whole, and so many times something.",
    [
        Example.Reads("60% of voters", 60m, "%"),
        Example.Reads("60 per cent of voters", 60m, "%"),
        Example.Reads("60 pct of voters", 60m, "%"),
        Example.Reads("sixty percent of voters", 60m, "%"),
        Example.Reads("0.5 percentage points", 0.5m, "pp"),
        Example.Reads("25 basis points", 25m, "bp"),
        Example.Reads("25bps", 25m, "bp"),
        Example.Reads("2 ppts", 2m, "pp"),
        Example.Reads("half of voters", 0.5m, "1"),
        Example.Reads("a third of voters", 1m / 3m, "1"),
        Example.Reads("two-thirds of voters", 2m / 3m, "1"),
        Example.Reads("three quarters of voters", 0.75m, "1"),
        Example.Reads("one in five voters", 0.2m, "1"),
        Example.Reads("nine out of ten voters", 0.9m, "1"),
        Example.Reads("3 in 10 voters", 0.3m, "1"),
        Example.Reads("a 52x speedup", 52m, "x"),
        Example.Reads("fourfold", 4m, "x"),
        Example.Reads("twice as much", 2m, "x"),
        Example.Reads("eight times as much code", 8m, "x"),
        Example.Reads("four times faster", 4m, "x"),
        Example.Reads("ten-times cheaper", 10m, "x"),
        Example.Reads("5 per mille", 5m, "‰"),
        Example.Reads("400 ppm", 400m, "ppm"),
        Example.Reads("profit doubled", 2m, "x"),
        Example.Reads("has more than tripled", 3m, "x", HedgeClass.MoreThan),
        Example.Reads("costs nearly quadrupled", 4m, "x", HedgeClass.Nearly),
        Example.Reads("roughly halved its debt", 0.5m, "x", HedgeClass.Approximate),
        Example.Reads("will double the price", 2m, "x"),
        Example.Reads("double the number", 2m, "x"),
        Example.Reads("half as many beds", 0.5m, "x"),
        Example.Reads("shrank by a factor of 10", 10m, "x"),
    ]);
}
