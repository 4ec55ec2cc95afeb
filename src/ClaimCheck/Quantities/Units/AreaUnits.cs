namespace ClaimCheck.Quantities;

/// <summary>Areas in square metres.</summary>
internal static class AreaUnits
{
    private const string Source = "NIST SP 811, B.8";

    public static IReadOnlyList<UnitEntry> All { get; } =
    [
        new(new Unit("km2", "square kilometre", Dimension.Area, 1_000_000m), "square kilometre", "square kilometer", "sq km") { Symbols = ["km²", "km2"], Examples = [Example.Reads("90 square kilometres", 90m, "km2"), Example.Ignores("the town square")] },
        new(new Unit("m2", "square metre", Dimension.Area), "square metre", "square meter", "sq m") { Symbols = ["m²", "m2", "sqm"], Examples = [Example.Reads("120 square metres", 120m, "m2"), Example.Ignores("square in the middle")] },
        new(new Unit("mi2", "square mile", Dimension.Area, 2_589_988.110336m), "square mile", "sq mi") { Source = Source, Examples = [Example.Reads("300 square miles", 300m, "mi2"), Example.Ignores("a square meal")] },
        new(new Unit("ft2", "square foot", Dimension.Area, 0.09290304m), "square foot", "sq ft") { Symbols = ["sqft"], Plurals = ["square feet"], Source = Source, Examples = [Example.Reads("a 5,000 square foot hall", 5_000m, "ft2"), Example.Ignores("back to square one")] },
        new(new Unit("har", "hectare", Dimension.Area, 10_000m), "hectare") { Symbols = ["ha"], Examples = [Example.Reads("40 hectares burned", 40m, "har"), Example.Ignores("hectares of wheat")] },
        new(new Unit("[acr_br]", "acre", Dimension.Area, 4_046.8564224m), "acre") { Source = Source, Examples = [Example.Reads("a 12-acre site", 12m, "[acr_br]"), Example.Ignores("acres of space")] },
    ];
}
