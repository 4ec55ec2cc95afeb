using System.Globalization;

namespace ClaimCheck.Cli;

/// <summary>Sizes as people write them.</summary>
internal static class Sizes
{
    /// <summary>What would be right.</summary>
    public const string Right = "write 1048576, 512kB, 64MB or 1GB";

    /// <summary>Reads a number of bytes, with kB, MB or GB after it or nothing; more than 0.</summary>
    public static long? Read(string text)
    {
        var digits = text.AsSpan().TrimEnd("kKmMgGbB ");
        var scale = text[digits.Length..].Trim().ToLowerInvariant() switch
        {
            "" or "b" => 1L,
            "k" or "kb" => 1L << 10,
            "m" or "mb" => 1L << 20,
            "g" or "gb" => 1L << 30,
            _ => 0L,
        };
        return scale > 0 && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= long.MaxValue / scale ? number * scale : null;
    }
}
