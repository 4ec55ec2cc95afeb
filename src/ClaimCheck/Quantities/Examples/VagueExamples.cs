namespace ClaimCheck.Quantities;

/// <summary>Words that stand for a span of values; a plural scale spans a factor of ten.</summary>
internal static class VagueExamples
{
    public static ExampleGroup Group { get; } = new("Vague magnitudes", "Words that stand for a span of values; a plural scale spans a factor of ten.",
    [
        Example.ReadsRange("dozens of people", 12m, 120m, "person"),
        Example.ReadsRange("scores of people", 20m, 200m, "person"),
        Example.ReadsRange("hundreds of people", 100m, 1_000m, "person"),
        Example.ReadsRange("thousands of people", 1_000m, 10_000m, "person"),
        Example.ReadsRange("tens of thousands of people", 10_000m, 100_000m, "person"),
        Example.ReadsRange("hundreds of thousands of people", 100_000m, 1_000_000m, "person"),
        Example.ReadsRange("millions of people", 1_000_000m, 10_000_000m, "person"),
        Example.ReadsRange("tens of millions of people", 10_000_000m, 100_000_000m, "person"),
        Example.ReadsRange("billions of dollars", 1_000_000_000m, 10_000_000_000m, "USD"),
        Example.ReadsRange("hundreds of miles", 100m, 1_000m, "mi"),
        Example.ReadsRange("thousands of tons of steel", 1_000m, 10_000m, "[ston_av]"),
        Example.ReadsRange("a couple of boats", 2m, 2m, "boat"),
        Example.ReadsRange("a handful of boats", 3m, 6m, "boat"),
        Example.ReadsRange("low single digits", 1m, 3m),
        Example.ReadsRange("mid-single digits", 4m, 6m),
        Example.ReadsRange("single digits", 1m, 9m),
        Example.ReadsRange("double digits", 10m, 99m),
        Example.ReadsRange("a multi-million dollar deal", 1_000_000m, 10_000_000m, "USD"),
        Example.ReadsRange("thousands of COVID-19 tests", 1_000m, 10_000m, "test"),
        Example.ReadsRange("a majority of voters", 50m, 100m, "%"),
        Example.ReadsRange("the vast majority of its customers", 75m, 99.5m, "%"),
        Example.ReadsRange("a slim majority of the members", 50m, 55m, "%"),
        Example.ReadsRange("a minority of voters", 0m, 50m, "%"),
        Example.ReadsRange("most users", 55m, 99.5m, "%"),
        Example.ReadsRange("most of the code", 55m, 99.5m, "%"),
        Example.ReadsRange("nearly all of its staff", 90m, 99.9m, "%"),
        Example.ReadsRange("almost all employees", 90m, 99.9m, "%"),
        Example.ReadsRange("a six-figure fee", 100_000m, 999_999m),
        Example.ReadsRange("ran into seven figures", 1_000_000m, 9_999_999m),
        Example.ReadsRange("margins in the mid-teens", 14m, 16m),
        Example.ReadsRange("fell an order of magnitude", 10m, 10m, "x"),
    ]);
}
