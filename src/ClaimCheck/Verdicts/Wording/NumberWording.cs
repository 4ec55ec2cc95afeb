using System.Globalization;

namespace ClaimCheck.Verdicts;

/// <summary>Prints bare numbers: separators from a thousand on, scale words from a million on, and no more decimals than a reader wants.</summary>
internal static class NumberWording
{
    private const int Decimals = 4;

    private static readonly (decimal Factor, string Word)[] Scales =
    [
        (1_000_000_000_000_000m, "quadrillion"), (1_000_000_000_000m, "trillion"), (1_000_000_000m, "billion"), (1_000_000m, "million"),
    ];

    /// <summary>The number as people write it: "965 billion", "2,193,843", "0.0363".</summary>
    /// <param name="value">The number.</param>
    /// <param name="granule">What its last written digit is worth, when that digit must be printed even if it is a zero; null to print no trailing zero.</param>
    public static string Of(decimal value, decimal? granule = null)
    {
        var size = Math.Abs(value);
        var (factor, word) = Array.Find(Scales, scale => size >= scale.Factor);
        if (word is null) return Plain(value, granule);
        var scaled = value / factor;
        // A number that a scale word would cut short is written out, as long as it can be read.
        return scaled == Math.Round(scaled, Decimals) || size >= 1_000_000_000m ? $"{Plain(scaled, granule / factor)} {word}" : Plain(value, granule);
    }

    /// <summary>Whether a noun after the number stands in the singular.</summary>
    public static bool IsOne(decimal value) => value is 1m or -1m;

    /// <summary>A part of one as a percentage: "3.5%".</summary>
    public static string Percent(decimal part) => $"{Plain(Rounded(Saturating.Multiply(Math.Abs(part), 100), 1))}%";

    /// <summary>A factor: "1,000", "1.6".</summary>
    public static string Factor(decimal factor) => Plain(factor >= 100 ? Math.Round(factor) : Math.Round(factor, 1));

    /// <summary>The number to one decimal more than needed to tell it from its neighbours: 99.42, 37.28.</summary>
    public static decimal Rough(decimal value) => Rounded(value, Math.Abs(value) >= 1_000 ? 0 : Math.Abs(value) >= 100 ? 1 : 2);

    /// <summary>A date in English words.</summary>
    public static string Date(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    private static string Plain(decimal value, decimal? granule = null)
    {
        var written = 0;
        for (var place = granule ?? 1; place < 1 && written < 4; place *= 10) written++;
        return Rounded(value, Math.Max(Decimals, written)).ToString($"#,0.{new string('0', written)}{new string('#', 28 - written)}", CultureInfo.InvariantCulture);
    }

    /// <summary>Rounds to so many decimals, or to so many figures when the number is below one.</summary>
    private static decimal Rounded(decimal value, int decimals)
    {
        var size = Math.Abs(value);
        var places = decimals;
        for (var floor = 1m; size != 0 && size < floor && places < 28; floor /= 10) places++;
        return Math.Round(value, places, MidpointRounding.AwayFromZero);
    }
}
