namespace ClaimCheck.Quantities;

/// <summary>Parts of a hundred, differences between them, and multiples.</summary>
internal static class RatioUnits
{
    public static readonly Unit Percent = new("%", "percent", Dimension.Percent);
    public static readonly Unit Point = new("pp", "percentage point", Dimension.Points);
    public static readonly Unit Times = new("x", "times", Dimension.Multiple);


    /// <summary>A part of one, as fraction words state it: "half" is 0.5 of it, or 50 percent.</summary>
    public static readonly Unit Part = new("1", "part", Dimension.Percent, 100m);

    public static IReadOnlyList<UnitEntry> All { get; } =
    [
        new(Percent, "percent", "per cent", "pct") { Symbols = ["%"], Plurals = ["percents"], Examples = [Example.Reads("eighty percent of the code", 80m, "%"), Example.Ignores("the percentage of homes")] },
        new(Point, "percentage point", "percent point", "pct point", "ppt") { Symbols = ["pp", "pps", "ppts"], Examples = [Example.Reads("rose 2 percentage points", 2m, "pp"), Example.Ignores("a talking point")] },
        new(new Unit("bp", "basis point", Dimension.Points, 0.01m), "basis point") { Symbols = ["bp", "bps"], Examples = [Example.Reads("cut by 25 basis points", 25m, "bp"), Example.Ignores("on that basis")] },
        new(Times, "times", "fold") { Symbols = ["x", "X", "×"], Plurals = ["times"], Examples = [Example.Reads("a 52x speedup", 52m, "x"), Example.Ignores("in times of need")] },
        new(new Unit("‰", "per mille", Dimension.Percent, 0.1m), "per mille") { Symbols = ["‰"], Plurals = ["per mille"], Examples = [Example.Reads("a rate of 5 per mille", 5m, "‰"), Example.Ignores("the mille")] },
        new(new Unit("ppm", "part per million", Dimension.Percent, 0.0001m), "part per million") { Symbols = ["ppm"], Plurals = ["parts per million"], Examples = [Example.Reads("421 parts per million", 421m, "ppm"), Example.Ignores("part of the plan")] },
        new(new Unit("ppb", "part per billion", Dimension.Percent, 0.0000001m), "part per billion") { Symbols = ["ppb"], Plurals = ["parts per billion"], Examples = [Example.Reads("15 ppb of lead", 15m, "ppb"), Example.Ignores("part of it")] },
    ];
}
