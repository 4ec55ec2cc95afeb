namespace ClaimCheck.Quantities;

/// <summary>Length, area, volume, mass, speed, temperature, power and the rest.</summary>
internal static class MeasureExamples
{
    public static ExampleGroup Group { get; } = new("Measures", "Length, area, volume, mass, speed, temperature, power and the rest.",
    [
        Example.Reads("90 miles wide", 90m, "mi"),
        Example.Reads("5.2m tall", 5.2m, "m"),
        Example.Reads("a 35mm lens", 35m, "mm"),
        Example.Reads("42 km", 42m, "km"),
        Example.Reads("120 sq m", 120m, "m2"),
        Example.Reads("900 sq ft", 900m, "ft2"),
        Example.Reads("5 litres", 5m, "l"),
        Example.Reads("12 kg", 12m, "kg"),
        Example.Reads("3.5 tonnes", 3.5m, "t"),
        Example.Reads("80 m.p.h.", 80m, "mi/h"),
        Example.Reads("140 km/h", 140m, "km/h"),
        Example.Reads("30°C", 30m, "Cel"),
        Example.Reads("98°F", 98m, "[degF]"),
        Example.Reads("minus 130 degrees Fahrenheit", -130m, "[degF]"),
        Example.Reads("640bhp", 640m, "[bhp]"),
        Example.Reads("5kW", 5m, "kW"),
        Example.Reads("75 kWh", 75m, "kWh"),
        Example.Reads("35 GWh", 35m, "GWh"),
        Example.Reads("2.4GHz", 2.4m, "GHz"),
        Example.Reads("120Hz", 120m, "Hz"),
        Example.Reads("54GB", 54m, "GB"),
        Example.Reads("332 lb-ft", 332m, "[ft_lb]"),
        Example.Reads("450 Nm", 450m, "N.m"),
        Example.Reads("3,000 rpm", 3_000m, "rpm"),
        Example.Reads("8.9 ksi", 8.9m, "ksi"),
        Example.Reads("61.4 MPa", 61.4m, "MPa"),
        Example.Reads("85 decibels", 85m, "dB"),
        Example.Reads("30 miles per gallon", 30m, "mpg"),
        Example.Reads("a 52,000 barrel-a-day refinery", 52_000m, "bbl/d"),
        Example.Reads("100 Mbps", 100m, "Mbit/s"),
        Example.Reads("37.5 degrees", 37.5m, "deg"),
        Example.Reads("517 rushing yards", 517m, "yd"),
    ]);
}
