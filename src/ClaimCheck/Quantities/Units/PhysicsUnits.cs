namespace ClaimCheck.Quantities;

/// <summary>Temperature, energy, power, frequency, pressure, angle and what else a news page measures.</summary>
internal static class PhysicsUnits
{
    private const string Source = "NIST SP 811, B.8";

    private static readonly Unit Fahrenheit = new("[degF]", "degree Fahrenheit", Dimension.Temperature, 5m / 9m) { Offset = -160m / 9m };

    public static IReadOnlyList<UnitEntry> All { get; } =
    [
        new(new Unit("Cel", "degree Celsius", Dimension.Temperature), "degree celsius", "degree centigrade", "celsius") { Symbols = ["°C", "ºC"], Plurals = ["degrees celsius", "degrees centigrade"], Examples = [Example.Reads("30 degrees Celsius", 30m, "Cel"), Example.Ignores("the Celsius scale")] },
        new(Fahrenheit, "degree fahrenheit", "fahrenheit") { Symbols = ["°F", "ºF"], Plurals = ["degrees fahrenheit"], Source = Source, Examples = [Example.Reads("98 degrees Fahrenheit", 98m, "[degF]"), Example.Ignores("the Fahrenheit scale")] },
        new(new Unit("deg", "degree", Dimension.Angle), "degree") { Symbols = ["°"], Examples = [Example.Reads("turned 90 degrees", 90m, "deg"), Example.Ignores("a degree in law")] },
        new(new Unit("J", "joule", Dimension.Energy), "joule") { Examples = [Example.Reads("300 joules", 300m, "J"), Example.Ignores("the joule")] },
        new(new Unit("kWh", "kilowatt hour", Dimension.Energy, 3_600_000m), "kilowatt-hour", "kilowatt hour") { Symbols = ["kWh"], Examples = [Example.Reads("a 75 kWh battery", 75m, "kWh"), Example.Ignores("hour by hour")] },
        new(new Unit("MWh", "megawatt hour", Dimension.Energy, 3_600_000_000m), "megawatt-hour", "megawatt hour") { Symbols = ["MWh"], Examples = [Example.Reads("100 MWh", 100m, "MWh"), Example.Ignores("per hour")] },
        new(new Unit("GWh", "gigawatt hour", Dimension.Energy, 3_600_000_000_000m), "gigawatt-hour", "gigawatt hour") { Symbols = ["GWh"], Examples = [Example.Reads("35 GWh a year", 35m, "GWh/a"), Example.Ignores("the hour")] },
        new(new Unit("TWh", "terawatt hour", Dimension.Energy, 3_600_000_000_000_000m), "terawatt-hour", "terawatt hour") { Symbols = ["TWh"], Examples = [Example.Reads("90 TWh", 90m, "TWh"), Example.Ignores("the hour")] },
        new(new Unit("MMBtu", "million British thermal units", Dimension.Energy, 1_055_055_852.62m), "million british thermal unit", "million btu") { Symbols = ["MMBtu", "mmBtu", "mmBTU", "MMBTU"], Source = Source, Examples = [Example.Reads("$2.24 per MMBtu", 2.24m, "USD/MMBtu"), Example.Ignores("a British thermal unit")] },
        new(new Unit("kcal", "kilocalorie", Dimension.Energy, 4_184m), "kilocalorie", "calorie") { Symbols = ["kcal"], Source = Source, Examples = [Example.Reads("2,000 calories", 2_000m, "kcal"), Example.Ignores("low-calorie")] },
        new(new Unit("W", "watt", Dimension.Power), "watt") { Symbols = ["W"], Examples = [Example.Reads("a 60-watt bulb", 60m, "W"), Example.Ignores("the watt")] },
        new(new Unit("kW", "kilowatt", Dimension.Power, 1_000m), "kilowatt") { Symbols = ["kW"], Examples = [Example.Reads("150 kW", 150m, "kW"), Example.Ignores("the kilowatt")] },
        new(new Unit("MW", "megawatt", Dimension.Power, 1_000_000m), "megawatt") { Symbols = ["MW"], Examples = [Example.Reads("a 300-megawatt plant", 300m, "MW"), Example.Ignores("the megawatt")] },
        new(new Unit("GW", "gigawatt", Dimension.Power, 1_000_000_000m), "gigawatt") { Symbols = ["GW"], Examples = [Example.Reads("5 GW of wind", 5m, "GW"), Example.Ignores("the gigawatt")] },
        new(new Unit("hp", "horsepower", Dimension.Power, 745.69987158227022m), "horsepower") { Symbols = ["hp", "HP"], Plurals = ["horsepower"], Source = Source, Examples = [Example.Reads("400 horsepower", 400m, "hp"), Example.Ignores("more horsepower")] },
        new(new Unit("[hp_m]", "metric horsepower", Dimension.Power, 735.49875m), "metric horsepower") { Symbols = ["PS"], Plurals = ["metric horsepower"], Source = Source, Examples = [Example.Reads("a 300 PS engine", 300m, "[hp_m]"), Example.Ignores("PS: see you soon")] },
        new(new Unit("[bhp]", "brake horsepower", Dimension.Power, 745.69987158227022m), "brake horsepower") { Symbols = ["bhp", "BHP"], Plurals = ["brake horsepower"], Source = Source, Examples = [Example.Reads("640 bhp", 640m, "[bhp]"), Example.Ignores("the brake")] },
        new(new Unit("Hz", "hertz", Dimension.Frequency), "hertz") { Symbols = ["Hz", "HZ"], Plurals = ["hertz"], Examples = [Example.Reads("a 120Hz display", 120m, "Hz"), Example.Ignores("the hertz")] },
        new(new Unit("kHz", "kilohertz", Dimension.Frequency, 1_000m), "kilohertz") { Symbols = ["kHz", "KHz", "Khz"], Plurals = ["kilohertz"], Examples = [Example.Reads("44 kHz", 44m, "kHz"), Example.Ignores("kilohertz range")] },
        new(new Unit("MHz", "megahertz", Dimension.Frequency, 1_000_000m), "megahertz") { Symbols = ["MHz", "Mhz"], Plurals = ["megahertz"], Examples = [Example.Reads("700 MHz", 700m, "MHz"), Example.Ignores("megahertz range")] },
        new(new Unit("GHz", "gigahertz", Dimension.Frequency, 1_000_000_000m), "gigahertz") { Symbols = ["GHz", "Ghz"], Plurals = ["gigahertz"], Examples = [Example.Reads("3.2 GHz", 3.2m, "GHz"), Example.Ignores("gigahertz range")] },
        new(new Unit("rpm", "revolutions per minute", Dimension.Other), "revolution per minute") { Symbols = ["rpm", "RPM"], Plurals = ["revolutions per minute"], Examples = [Example.Reads("at 3,000 rpm", 3_000m, "rpm"), Example.Ignores("the revolution")] },
        new(new Unit("Pa", "pascal", Dimension.Pressure), "pascal") { Symbols = ["Pa"], Examples = [Example.Reads("101,325 pascals", 101_325m, "Pa"), Example.Ignores("Blaise Pascal")] },
        new(new Unit("kPa", "kilopascal", Dimension.Pressure, 1_000m), "kilopascal") { Symbols = ["kPa"], Examples = [Example.Reads("101 kPa", 101m, "kPa"), Example.Ignores("a kilopascal")] },
        new(new Unit("MPa", "megapascal", Dimension.Pressure, 1_000_000m), "megapascal") { Symbols = ["MPa"], Examples = [Example.Reads("61.4 MPa", 61.4m, "MPa"), Example.Ignores("a megapascal")] },
        new(new Unit("hPa", "hectopascal", Dimension.Pressure, 100m), "hectopascal", "millibar") { Symbols = ["hPa", "mbar"], Examples = [Example.Reads("980 hPa", 980m, "hPa"), Example.Ignores("millibar charts")] },
        new(new Unit("[psi]", "pound per square inch", Dimension.Pressure, 6_894.757293168m), "pound per square inch") { Symbols = ["psi", "PSI"], Plurals = ["pounds per square inch"], Source = Source, Examples = [Example.Reads("32 psi", 32m, "[psi]"), Example.Ignores("the psi")] },
        new(new Unit("ksi", "kilopound per square inch", Dimension.Pressure, 6_894_757.293168m), "kilopound per square inch") { Symbols = ["ksi"], Plurals = ["kilopounds per square inch"], Source = Source, Examples = [Example.Reads("8.9 ksi", 8.9m, "ksi"), Example.Ignores("the ksi")] },
        new(new Unit("dB", "decibel", Dimension.Other), "decibel") { Symbols = ["dB"], Examples = [Example.Reads("85 decibels", 85m, "dB"), Example.Ignores("the decibel")] },
        new(new Unit("dBA", "A-weighted decibel", Dimension.Other), "weighted decibel") { Symbols = ["dBA", "dBa", "dB(A)"], Examples = [Example.Reads("a hum of 41 dBA", 41m, "dBA"), Example.Ignores("the DBA degree")] },
        new(new Unit("lm", "lumen", Dimension.Other), "lumen") { Symbols = ["lm"], Examples = [Example.Reads("800 lumens", 800m, "lm"), Example.Ignores("a lumen")] },
        new(new Unit("lx", "lux", Dimension.Other), "lux") { Plurals = ["lux"], Examples = [Example.Reads("500 lux at the desk", 500m, "lx"), Example.Ignores("a lux hotel")] },
        new(new Unit("nit", "nit", Dimension.Other), "nit") { Examples = [Example.Reads("a screen of 1,200 nits", 1_200m, "nit"), Example.Ignores("to pick a nit")] },
        new(new Unit("bpm", "beat per minute", Dimension.Other), "beat per minute") { Symbols = ["bpm", "BPM"], Plurals = ["beats per minute"], Examples = [Example.Reads("a pulse of 72 bpm", 72m, "bpm"), Example.Ignores("off the beat")] },
        new(new Unit("Bq", "becquerel", Dimension.Other), "becquerel") { Symbols = ["Bq"], Examples = [Example.Reads("600 Bq/kg of caesium", 600m, "Bq/kg"), Example.Ignores("Henri Becquerel")] },
        new(new Unit("kV", "kilovolt", Dimension.Other), "kilovolt") { Symbols = ["kV"], Examples = [Example.Reads("a 110 kV line", 110m, "kV"), Example.Ignores("a kilovolt")] },
        new(new Unit("A", "ampere", Dimension.Other), "ampere", "amp") { Examples = [Example.Reads("a 13-amp fuse", 13m, "A"), Example.Ignores("amp up the volume")] },
        new(new Unit("V", "volt", Dimension.Other), "volt") { Symbols = ["V"], Examples = [Example.Reads("a 12-volt battery", 12m, "V"), Example.Ignores("Henry V")] },
        new(new Unit("F", "farad", Dimension.Other), "farad") { Examples = [Example.Reads("2.5 farads", 2.5m, "F"), Example.Ignores("a farad")] },
        new(new Unit("C", "coulomb", Dimension.Other), "coulomb") { Examples = [Example.Reads("3 coulombs", 3m, "C"), Example.Ignores("a coulomb")] },
        new(new Unit("mAh", "milliampere-hour", Dimension.Other), "milliampere-hour", "milliamp hour") { Symbols = ["mAh"], Examples = [Example.Reads("a 4,000 mAh battery", 4_000m, "mAh"), Example.Ignores("the hour")] },
        new(new Unit("[ft_lb]", "pound-foot", Dimension.Other), "pound-foot", "pound foot", "foot-pound", "lb-ft", "ft-lb") { Plurals = ["pound-feet", "pound feet", "foot-pounds"], Examples = [Example.Reads("275 pound-feet of torque", 275m, "[ft_lb]"), Example.Ignores("a foot")] },
        new(new Unit("N.m", "newton metre", Dimension.Other), "newton metre", "newton meter", "newton-metre", "newton-meter") { Symbols = ["Nm"], Examples = [Example.Reads("400 Nm of torque", 400m, "N.m"), Example.Ignores("Newton met her")] },
        new(new Unit("mpg", "mile per gallon", Dimension.Other), "mile per gallon") { Symbols = ["mpg", "MPG"], Plurals = ["miles per gallon"], Examples = [Example.Reads("30 miles per gallon", 30m, "mpg"), Example.Ignores("a gallon")] },
    ];
}
