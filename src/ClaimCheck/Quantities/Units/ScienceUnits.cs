namespace ClaimCheck.Quantities;

/// <summary>What laboratories, clinics and engineers measure: electricity, force, heat, small volumes and amounts of substance.</summary>
internal static class ScienceUnits
{
    private const string Source = "NIST SP 811, B.8";

    public static IReadOnlyList<UnitEntry> All { get; } =
    [
        new(new Unit("mV", "millivolt", Dimension.Other), "millivolt") { Symbols = ["mV"], Examples = [Example.Reads("a drop to 500 mV", 500m, "mV"), Example.Ignores("a millivolt")] },
        new(new Unit("mA", "milliampere", Dimension.Other), "milliampere", "milliamp") { Symbols = ["mA"], Examples = [Example.Reads("drew 20 mA", 20m, "mA"), Example.Ignores("ma and pa")] },
        new(new Unit("Ah", "ampere-hour", Dimension.Other), "ampere-hour", "amp-hour", "amp hour") { Symbols = ["Ah"], Examples = [Example.Reads("a 60 Ah battery", 60m, "Ah"), Example.Ignores("Ah, he said")] },
        new(new Unit("Wh", "watt hour", Dimension.Energy, 3_600m), "watt-hour", "watt hour") { Symbols = ["Wh"], Examples = [Example.Reads("a 99 Wh power bank", 99m, "Wh"), Example.Ignores("watt by watt")] },
        new(new Unit("uF", "microfarad", Dimension.Other), "microfarad") { Symbols = ["µF", "μF"], Examples = [Example.Reads("a 47 µF part", 47m, "uF"), Example.Ignores("a microfarad")] },
        new(new Unit("Ohm", "ohm", Dimension.Other), "ohm") { Symbols = ["Ω", "\u2126"], Examples = [Example.Reads("8 ohms", 8m, "Ohm"), Example.Reads("a 50 Ω cable", 50m, "Ohm"), Example.Ignores("the ohm")] },
        new(new Unit("kOhm", "kiloohm", Dimension.Other), "kiloohm", "kilohm") { Symbols = ["kΩ"], Examples = [Example.Reads("a 10 kΩ resistor", 10m, "kOhm"), Example.Ignores("a kilohm")] },
        new(new Unit("mW", "milliwatt", Dimension.Power, 0.001m), "milliwatt") { Symbols = ["mW"], Examples = [Example.Reads("a 5 mW laser", 5m, "mW"), Example.Ignores("a milliwatt")] },
        new(new Unit("TW", "terawatt", Dimension.Power, 1_000_000_000_000m), "terawatt") { Symbols = ["TW"], Examples = [Example.Reads("1 TW of solar power", 1m, "TW"), Example.Ignores("the terawatt")] },
        new(new Unit("kJ", "kilojoule", Dimension.Energy, 1_000m), "kilojoule") { Symbols = ["kJ", "KJ"], Examples = [Example.Reads("8,700 kJ a day", 8_700m, "kJ/d"), Example.Ignores("a kilojoule")] },
        new(new Unit("MJ", "megajoule", Dimension.Energy, 1_000_000m), "megajoule") { Symbols = ["MJ"], Examples = [Example.Reads("3.15 MJ", 3.15m, "MJ"), Example.Ignores("a megajoule")] },
        new(new Unit("GJ", "gigajoule", Dimension.Energy, 1_000_000_000m), "gigajoule") { Symbols = ["GJ"], Examples = [Example.Reads("10 GJ", 10m, "GJ"), Example.Ignores("a gigajoule")] },
        new(new Unit("[Btu]", "British thermal unit", Dimension.Energy, 1_055.05585262m), "british thermal unit", "btu") { Symbols = ["Btu", "BTU", "BTUs"], Source = Source, Examples = [Example.Reads("a 12,000 BTU heater", 12_000m, "[Btu]"), Example.Ignores("British thermal underwear")] },
        new(new Unit("AU", "astronomical unit", Dimension.Length, 149_597_870_700m), "astronomical unit") { Symbols = ["AU"], Source = "IAU 2012, B2", Examples = [Example.Reads("an orbit of 1.2 AU", 1.2m, "AU"), Example.Ignores("AU$5 a day")] },
        new(new Unit("N", "newton", Dimension.Other), "newton") { Examples = [Example.Reads("a force of 12 newtons", 12m, "N"), Example.Ignores("Isaac Newton")] },
        new(new Unit("kN", "kilonewton", Dimension.Other), "kilonewton") { Symbols = ["kN"], Examples = [Example.Reads("thrust of 400 kN", 400m, "kN"), Example.Ignores("a kilonewton")] },
        new(new Unit("K", "kelvin", Dimension.Temperature) { Offset = -273.15m }, "kelvin") { Plurals = ["kelvin"], Source = Source, Examples = [Example.Reads("cooled to 4 kelvin", 4m, "K"), Example.Ignores("Lord Kelvin")] },
        new(new Unit("mm[Hg]", "millimetre of mercury", Dimension.Pressure, 133.322387415m), "millimetre of mercury", "millimeter of mercury") { Symbols = ["mmHg"], Plurals = ["millimetres of mercury", "millimeters of mercury"], Source = Source, Examples = [Example.Reads("a pressure of 120 mmHg", 120m, "mm[Hg]"), Example.Ignores("mercury in the glass")] },
        new(new Unit("mSv", "millisievert", Dimension.Other), "millisievert") { Symbols = ["mSv"], Examples = [Example.Reads("a dose of 20 mSv", 20m, "mSv"), Example.Ignores("a millisievert")] },
        new(new Unit("mmol", "millimole", Dimension.Other), "millimole") { Symbols = ["mmol"], Examples = [Example.Reads("a sugar of 7 mmol/L", 7m, "mmol/l"), Example.Ignores("a millimole")] },
        new(new Unit("dl", "decilitre", Dimension.Volume, 0.0001m), "decilitre", "deciliter") { Symbols = ["dl", "dL"], Examples = [Example.Reads("126 mg/dL of sugar", 126m, "mg/dl"), Example.Ignores("a decilitre")] },
        new(new Unit("cl", "centilitre", Dimension.Volume, 0.00001m), "centilitre", "centiliter") { Symbols = ["cl", "cL"], Examples = [Example.Reads("a 70 cl bottle", 70m, "cl"), Example.Ignores("a centilitre")] },
        new(new Unit("cm3", "cubic centimetre", Dimension.Volume, 0.000001m), "cubic centimetre", "cubic centimeter") { Symbols = ["cm3", "cm³", "cc"], Examples = [Example.Reads("a density of 1.2 g/cm3", 1.2m, "g/cm3"), Example.Reads("a 1,500 cc engine", 1_500m, "cm3"), Example.Ignores("a cubic centimetre")] },
        new(new Unit("cm2", "square centimetre", Dimension.Area, 0.0001m), "square centimetre", "square centimeter") { Symbols = ["cm2", "cm²"], Examples = [Example.Reads("a chip of 4 cm2", 4m, "cm2"), Example.Ignores("a square centimetre")] },
        new(new Unit("mm2", "square millimetre", Dimension.Area, 0.000001m), "square millimetre", "square millimeter") { Symbols = ["mm2", "mm²"], Examples = [Example.Reads("a die of 80 mm²", 80m, "mm2"), Example.Ignores("a square millimetre")] },
        new(new Unit("us", "microsecond", Dimension.Duration, 0.000001m), "microsecond") { Symbols = ["µs", "μs"], Examples = [Example.Reads("a pulse of 5 µs", 5m, "us"), Example.Ignores("a microsecond")] },
        new(new Unit("m/s2", "metre per second squared", Dimension.Other), "metre per second squared", "meter per second squared") { Symbols = ["m/s2", "m/s²"], Plurals = ["metres per second squared", "meters per second squared"], Examples = [Example.Reads("a pull of 9.8 m/s2", 9.8m, "m/s2"), Example.Reads("a pull of 9.8 m/s²", 9.8m, "m/s2"), Example.Ignores("metres per lap")] },
    ];
}
