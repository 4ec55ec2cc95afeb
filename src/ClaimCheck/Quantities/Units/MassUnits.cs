namespace ClaimCheck.Quantities;

/// <summary>Masses in kilograms. "Ton" is the short ton of the United States; "tonne" and "metric ton" are 1,000 kg.</summary>
internal static class MassUnits
{
    private const string Source = "NIST SP 811, B.8";

    public static IReadOnlyList<UnitEntry> All { get; } =
    [
        new(new Unit("kg", "kilogram", Dimension.Mass), "kilogram", "kilogramme", "kilo") { Symbols = ["kg", "kgs", "KG", "KGS"], Examples = [Example.Reads("75 kilograms", 75m, "kg"), Example.Ignores("by the kilo")] },
        new(new Unit("g", "gram", Dimension.Mass, 0.001m), "gram", "gramme") { Symbols = ["g"], Examples = [Example.Reads("200 grams of rice", 200m, "g"), Example.Ignores("a gram of sense")] },
        new(new Unit("mg", "milligram", Dimension.Mass, 0.000001m), "milligram") { Symbols = ["mg"], Examples = [Example.Reads("5 mg a day", 5m, "mg/d"), Example.Ignores("a milligram")] },
        new(new Unit("ug", "microgram", Dimension.Mass, 0.000000001m), "microgram") { Symbols = ["µg", "μg", "mcg"], Examples = [Example.Reads("20 micrograms of lead", 20m, "ug"), Example.Ignores("a microgram")] },
        new(new Unit("t", "tonne", Dimension.Mass, 1_000m), "tonne", "metric ton", "metric tonne") { Symbols = ["t"], Source = Source, Examples = [Example.Reads("3.5 tonnes of gravel", 3.5m, "t"), Example.Ignores("tonnes of work")] },
        new(new Unit("Mt", "megatonne", Dimension.Mass, 1_000_000_000m), "megatonne", "megaton") { Symbols = ["Mt"], Examples = [Example.Reads("40 megatonnes of carbon", 40m, "Mt"), Example.Ignores("a megatonne")] },
        new(new Unit("Gt", "gigatonne", Dimension.Mass, 1_000_000_000_000m), "gigatonne", "gigaton") { Symbols = ["Gt"], Examples = [Example.Reads("1.5 gigatonnes of carbon", 1.5m, "Gt"), Example.Ignores("a gigatonne")] },
        new(new Unit("[ston_av]", "ton", Dimension.Mass, 907.18474m), "ton", "short ton") { Source = Source, Examples = [Example.Reads("40 tons of coal", 40m, "[ston_av]"), Example.Ignores("a ton of work")] },
        new(new Unit("lb", "pound", Dimension.Mass, 0.45359237m), "pound") { Symbols = ["lb", "lbs", "LB", "LBS"], Source = Source, Examples = [Example.Reads("a 12 lb turkey", 12m, "lb"), Example.Ignores("to pound the door")] },
        new(new Unit("[stone_av]", "stone", Dimension.Mass, 6.35029318m), "stone") { Symbols = ["st"], Plurals = ["stone"], Source = Source, Examples = [Example.Reads("weighed 15 stone", 15m, "[stone_av]"), Example.Ignores("a stone wall")] },
        new(new Unit("oz", "ounce", Dimension.Mass, 0.028349523125m), "ounce") { Symbols = ["oz"], Source = Source, Examples = [Example.Reads("8 ounces", 8m, "oz"), Example.Ignores("an ounce of doubt")] },
    ];
}
