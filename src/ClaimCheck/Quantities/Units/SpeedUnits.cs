namespace ClaimCheck.Quantities;

/// <summary>Speeds in metres per second.</summary>
internal static class SpeedUnits
{
    private const string Source = "NIST SP 811, B.8";

    public static IReadOnlyList<UnitEntry> All { get; } =
    [
        new(new Unit("km/h", "kilometre per hour", Dimension.Speed, 1_000m / 3_600m), "kilometre per hour", "kilometer per hour", "kilometre an hour", "kilometer an hour")
        {
            Symbols = ["km/h", "kmh", "kph", "kmph", "KPH", "KMH", "KMPH"], Plurals = ["kilometres per hour", "kilometers per hour", "kilometres an hour", "kilometers an hour"],
            Examples = [Example.Reads("winds of 120 km/h", 120m, "km/h"), Example.Ignores("kilometres from here")],
        },
        new(new Unit("mi/h", "mile per hour", Dimension.Speed, 0.44704m), "mile per hour", "mile an hour")
        {
            Symbols = ["mph", "mi/h", "MPH"], Plurals = ["miles per hour", "miles an hour"], Source = Source,
            Examples = [Example.Reads("at 30 miles an hour", 30m, "mi/h"), Example.Ignores("miles from here")],
        },
        new(new Unit("m/s", "metre per second", Dimension.Speed), "metre per second", "meter per second")
        {
            Symbols = ["m/s"], Plurals = ["metres per second", "meters per second"],
            Examples = [Example.Reads("10 metres per second", 10m, "m/s"), Example.Ignores("seconds per lap")],
        },
        new(new Unit("kn", "knot", Dimension.Speed, 1_852m / 3_600m), "knot") { Symbols = ["kn", "kt", "kts"], Source = Source, Examples = [Example.Reads("25 knots", 25m, "kn"), Example.Ignores("tied in knots")] },
    ];
}
