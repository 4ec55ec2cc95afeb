namespace ClaimCheck.Quantities;

/// <summary>Amounts of data in bytes, with decimal prefixes as makers of disks and networks use them.</summary>
internal static class DataUnits
{
    public static IReadOnlyList<UnitEntry> All { get; } =
    [
        new(new Unit("B", "byte", Dimension.Data), "byte") { Examples = [Example.Reads("512 bytes", 512m, "B"), Example.Ignores("byte by byte")] },
        new(new Unit("kB", "kilobyte", Dimension.Data, 1_000m), "kilobyte") { Symbols = ["kB", "KB"], Examples = [Example.Reads("64 KB", 64m, "kB"), Example.Ignores("a kilobyte")] },
        new(new Unit("MB", "megabyte", Dimension.Data, 1_000_000m), "megabyte") { Symbols = ["MB"], Examples = [Example.Reads("a 300 MB file", 300m, "MB"), Example.Ignores("a megabyte")] },
        new(new Unit("GB", "gigabyte", Dimension.Data, 1_000_000_000m), "gigabyte") { Symbols = ["GB"], Examples = [Example.Reads("16GB of memory", 16m, "GB"), Example.Ignores("Team GB")] },
        new(new Unit("TB", "terabyte", Dimension.Data, 1_000_000_000_000m), "terabyte") { Symbols = ["TB"], Examples = [Example.Reads("2 terabytes", 2m, "TB"), Example.Ignores("a terabyte")] },
        new(new Unit("PB", "petabyte", Dimension.Data, 1_000_000_000_000_000m), "petabyte") { Symbols = ["PB"], Examples = [Example.Reads("3 petabytes", 3m, "PB"), Example.Ignores("a petabyte")] },
        new(new Unit("MP", "megapixel", Dimension.Other), "megapixel") { Symbols = ["MP"], Examples = [Example.Reads("a 12MP lens", 12m, "MP"), Example.Ignores("40 MPs voted")] },
        new(new Unit("px", "pixel", Dimension.Other), "pixel") { Symbols = ["px"], Examples = [Example.Reads("a banner of 728px", 728m, "px"), Example.Ignores("pixel by pixel")] },
        new(new Unit("ppi", "pixel per inch", Dimension.Other), "pixel per inch") { Symbols = ["ppi", "PPI"], Plurals = ["pixels per inch"], Examples = [Example.Reads("a density of 326ppi", 326m, "ppi"), Example.Ignores("per inch")] },
        new(new Unit("dpi", "dot per inch", Dimension.Other), "dot per inch") { Symbols = ["dpi", "DPI"], Plurals = ["dots per inch"], Examples = [Example.Reads("printed at 300 dpi", 300m, "dpi"), Example.Ignores("on the dot")] },
        new(new Unit("fps", "frame per second", Dimension.Other), "frame per second") { Symbols = ["fps", "FPS"], Plurals = ["frames per second"], Examples = [Example.Reads("films at 60fps", 60m, "fps"), Example.Reads("24 frames per second", 24m, "fps"), Example.Ignores("a frame of mind")] },
        new(new Unit("kbit/s", "kilobit per second", Dimension.Other), "kilobit per second") { Symbols = ["kbps", "Kbps", "kb/s"], Plurals = ["kilobits per second"], Examples = [Example.Reads("128 kbps", 128m, "kbit/s"), Example.Ignores("per second")] },
        new(new Unit("Tbit/s", "terabit per second", Dimension.Other), "terabit per second") { Symbols = ["Tbps", "Tb/s"], Plurals = ["terabits per second"], Examples = [Example.Reads("a cable of 400 Tbps", 400m, "Tbit/s"), Example.Ignores("per second")] },
        new(new Unit("Mbit/s", "megabit per second", Dimension.Other), "megabit per second") { Symbols = ["Mbps", "Mb/s"], Plurals = ["megabits per second"], Examples = [Example.Reads("100 Mbps", 100m, "Mbit/s"), Example.Ignores("per second")] },
        new(new Unit("Gbit/s", "gigabit per second", Dimension.Other), "gigabit per second") { Symbols = ["Gbps", "Gb/s"], Plurals = ["gigabits per second"], Examples = [Example.Reads("10 Gbps", 10m, "Gbit/s"), Example.Ignores("per second")] },
    ];
}
