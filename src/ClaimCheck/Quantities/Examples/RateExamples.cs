namespace ClaimCheck.Quantities;

/// <summary>So many for each of something; a number below the line is part of the unit.</summary>
internal static class RateExamples
{
    public static ExampleGroup Group { get; } = new("Rates", "So many for each of something; a number below the line is part of the unit.",
    [
        Example.Reads("There were 22.5 deaths per 1,000 live births.", 22.5m, "death/1000"),
        Example.Reads("The rate is 450 per 100,000 people.", 450m, "1/100000"),
        Example.Reads("3 times a day", 3m, "time/d"),
        Example.Reads("They pump 2 million barrels per day.", 2_000_000m, "bbl/d"),
        Example.Reads("3 deaths per 1,000 births", 3m, "death/1000"),
        Example.Reads("6.1 marriages were registered per thousand inhabitants", 6.1m, "marriage/1000"),
        Example.Reads("35 new cases per every 100,000 population", 35m, "case/100000"),
        Example.Reads("12 cases of flu per 100,000 people", 12m, "case/100000"),
        Example.ReadsRange("between 110 and 140 cases of measles per 100,000 people", 110m, 140m, "case/100000"),
        Example.Reads("$2.83 per million Btu", 2.83m, "USD/MMBtu"),
        Example.Reads("The field gave 5.2 tonnes a hectare.", 5.2m, "t/har"),
        Example.Reads("land at $9,000 an acre", 9_000m, "USD/[acr_br]"),
        Example.Ignores("the rate per 1,000 births"),
        Example.Ignores("beds per thousand residents"),
    ]);
}
