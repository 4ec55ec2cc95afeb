using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>What a scale column says: a scale word, or a power of ten.</summary>
internal static class ScaleCell
{
    /// <summary>The factor; null for any other text. "1" and "10" are no scale: one reader takes them for factors, another for powers.</summary>
    public static decimal? Read(string text)
    {
        if (text is "1" or "10") return null;
        if (ScaleCatalog.Find(text) is { } factor) return factor;
        if (text is ['-' or '−', >= '1' and <= '9']) return NumberText.TenTo('0' - text[1]);
        return NumberText.RunLength(text) == text.Length && NumberText.Read(text, default, out var number) == CellFault.None && number.Value >= 100m && IsPowerOfTen(number.Value) ? number.Value : null;
    }

    private static bool IsPowerOfTen(decimal value)
    {
        while (value >= 10m && value % 10m == 0) value /= 10m;
        return value == 1m;
    }
}
