namespace ClaimCheck.Quantities;

/// <summary>Lengths in metres. Factors of the yard and the mile are exact since 1959.</summary>
internal static class LengthUnits
{
    private const string Source = "NIST SP 811, B.8";

    public static readonly Unit Metre = new("m", "metre", Dimension.Length);
    public static readonly Unit Kilometre = new("km", "kilometre", Dimension.Length, 1_000m);
    public static readonly Unit Mile = new("mi", "mile", Dimension.Length, 1_609.344m);

    public static IReadOnlyList<UnitEntry> All { get; } =
    [
        new(Kilometre, "kilometre", "kilometer") { Symbols = ["km", "kms", "KM", "KMS"], Examples = [Example.Reads("42 kilometres", 42m, "km"), Example.Ignores("kilometre after kilometre")] },
        new(Metre, "metre", "meter") { Symbols = ["m"], Examples = [Example.Reads("a 100-metre race", 100m, "m"), Example.Ignores("the parking meter")] },
        new(new Unit("cm", "centimetre", Dimension.Length, 0.01m), "centimetre", "centimeter") { Symbols = ["cm", "cms", "CM"], Examples = [Example.Reads("15 cm of snow", 15m, "cm"), Example.Ignores("inch by centimetre")] },
        new(new Unit("mm", "millimetre", Dimension.Length, 0.001m), "millimetre", "millimeter") { Symbols = ["mm"], Examples = [Example.Reads("a 35mm lens", 35m, "mm"), Example.Ignores("a millimetre")] },
        new(new Unit("um", "micrometre", Dimension.Length, 0.000001m), "micrometre", "micrometer", "micron") { Symbols = ["µm", "μm"], Examples = [Example.Reads("2.5 microns", 2.5m, "um"), Example.Ignores("micron by micron")] },
        new(new Unit("nm", "nanometre", Dimension.Length, 0.000000001m), "nanometre", "nanometer") { Symbols = ["nm"], Examples = [Example.Reads("a 7nm chip", 7m, "nm"), Example.Ignores("the nanometre")] },
        new(Mile, "mile") { Symbols = ["mi"], Source = Source, Examples = [Example.Reads("a 100-mile range", 100m, "mi"), Example.Ignores("miles away")] },
        new(new Unit("yd", "yard", Dimension.Length, 0.9144m), "yard") { Symbols = ["yd", "yds"], Source = Source, Examples = [Example.Reads("from 30 yards", 30m, "yd"), Example.Ignores("the back yard")] },
        new(new Unit("ft", "foot", Dimension.Length, 0.3048m), "foot") { Symbols = ["ft"], Plurals = ["feet"], Source = Source, Examples = [Example.Reads("six feet tall", 6m, "ft"), Example.Ignores("on foot")] },
        new(new Unit("in", "inch", Dimension.Length, 0.0254m), "inch") { Plurals = ["inches"], Source = Source, Examples = [Example.Reads("a 13-inch screen", 13m, "in"), Example.Ignores("in two days in May")] },
        new(new Unit("nmi", "nautical mile", Dimension.Length, 1_852m), "nautical mile") { Symbols = ["nmi"], Source = Source, Examples = [Example.Reads("12 nautical miles", 12m, "nmi"), Example.Ignores("a nautical theme")] },
        new(new Unit("ly", "light-year", Dimension.Length, 9_460_730_472_580_800m), "light-year", "light year") { Source = "IAU, Julian year", Examples = [Example.Reads("40 light-years away", 40m, "ly"), Example.Ignores("light years ahead")] },
    ];
}
