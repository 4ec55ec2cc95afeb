namespace ClaimCheck.Quantities;

/// <summary>Volumes in cubic metres. A gallon is the United States' liquid gallon, a barrel that of oil.</summary>
internal static class VolumeUnits
{
    private const string Source = "NIST SP 811, B.8";

    private static readonly Unit Barrel = new("bbl", "barrel", Dimension.Volume, 0.158987294928m);

    /// <summary>The ounce that liquids are measured in; written as an ounce alone where another volume stands beside it.</summary>
    public static Unit FluidOunce { get; } = new("[foz_us]", "fluid ounce", Dimension.Volume, 0.0000295735295625m);

    public static IReadOnlyList<UnitEntry> All { get; } =
    [
        new(new Unit("m3", "cubic metre", Dimension.Volume), "cubic metre", "cubic meter") { Symbols = ["m³", "m3"], Examples = [Example.Reads("500 cubic metres", 500m, "m3"), Example.Ignores("a cubic shape")] },
        new(new Unit("bcm", "billion cubic metres", Dimension.Volume, 1_000_000_000m), "bcm") { Symbols = ["bcm"], Examples = [Example.Reads("55 bcm of gas", 55m, "bcm"), Example.Ignores("a cubic metre")] },
        new(new Unit("hl", "hectolitre", Dimension.Volume, 0.1m), "hectolitre", "hectoliter") { Symbols = ["hl"], Examples = [Example.Reads("90 hectolitres of beer", 90m, "hl"), Example.Ignores("a hectolitre")] },
        new(new Unit("l", "litre", Dimension.Volume, 0.001m), "litre", "liter") { Symbols = ["L", "l"], Examples = [Example.Reads("2 litres of water", 2m, "l"), Example.Ignores("the litre")] },
        new(new Unit("ml", "millilitre", Dimension.Volume, 0.000001m), "millilitre", "milliliter") { Symbols = ["ml", "mL"], Examples = [Example.Reads("a 330 ml can", 330m, "ml"), Example.Ignores("a millilitre")] },
        new(new Unit("gallon", "gallon", Dimension.Volume, 0.003785411784m), "gallon") { Source = Source, Examples = [Example.Reads("10 gallons of fuel", 10m, "gallon"), Example.Ignores("gallons of tea")] },
        new(Barrel, "barrel") { Symbols = ["bbl"], Source = Source, Examples = [Example.Reads("2 million barrels of crude", 2_000_000m, "bbl"), Example.Ignores("over a barrel")] },
        new(Barrel.For(DurationUnits.Day), "barrel per day") { Symbols = ["bpd"], Plurals = ["barrels per day"], Source = Source, Examples = [Example.Reads("pumps 52,000 bpd", 52_000m, "bbl/d"), Example.Ignores("barrel after barrel")] },
        new(FluidOunce, "fluid ounce", "fl oz") { Plurals = ["fl oz"], Source = Source, Examples = [Example.Reads("a 12 fluid ounce can", 12m, "[foz_us]"), Example.Ignores("an ounce of sense")] },
        new(new Unit("ft3", "cubic foot", Dimension.Volume, 0.028316846592m), "cubic foot", "cu ft") { Plurals = ["cubic feet", "cu ft"], Source = Source, Examples = [Example.Reads("20 cubic feet", 20m, "ft3"), Example.Ignores("cubic form")] },
        new(new Unit("[pt_us]", "pint", Dimension.Volume, 0.000473176473m), "pint") { Source = Source, Examples = [Example.Reads("three pints", 3m, "[pt_us]"), Example.Ignores("for a pint")] },
    ];
}
