using System.Collections.Frozen;

namespace ClaimCheck.Quantities;

/// <summary>Every scale word. "Billion" is 10⁹ and "trillion" 10¹², as in all news English since 1974.</summary>
public static class ScaleCatalog
{
    private static readonly FrozenDictionary<string, decimal> ByWord = All
        .SelectMany(scale => scale.Words.Concat(scale.Suffixes).Select(word => (word, scale.Factor)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Factor, StringComparer.Ordinal);

    /// <summary>All scales, smallest first.</summary>
    public static IReadOnlyList<Scale> All =>
    [
        new(100m, "hundred") { Examples = [Example.Reads("three hundred", 300m), Example.Ignores("the hundred")] },
        new(1_000m, "thousand") { Suffixes = ["k"], Examples = [Example.Reads("40 thousand", 40_000m), Example.Reads("$15k", 15_000m, "USD"), Example.Ignores("special K")] },
        new(100_000m, "lakh") { Examples = [Example.Reads("5 lakh", 500_000m), Example.Ignores("the lakh")] },
        new(1_000_000m, "million") { Suffixes = ["m", "mn", "mln", "mm", "mil"], Examples = [Example.Reads("4.2 million", 4_200_000m), Example.Reads("$5m", 5_000_000m, "USD"), Example.Ignores("one in the million")] },
        new(10_000_000m, "crore") { Examples = [Example.Reads("2 crore", 20_000_000m), Example.Ignores("the crore")] },
        new(1_000_000_000m, "billion") { Suffixes = ["b", "bn", "bln", "bil"], Examples = [Example.Reads("$965 billion", 965_000_000_000m, "USD"), Example.Reads("US$4.7bn", 4_700_000_000m, "USD"), Example.Ignores("plan B")] },
        new(1_000_000_000_000m, "trillion") { Suffixes = ["t", "tn", "trn", "tln"], Examples = [Example.Reads("$1 trillion", 1_000_000_000_000m, "USD"), Example.Ignores("a trillion-to-one")] },
        new(1_000_000_000_000_000m, "quadrillion") { Examples = [Example.Reads("1.5 quadrillion", 1_500_000_000_000_000m), Example.Ignores("the quadrillion")] },
    ];

    /// <summary>The factor of a scale word of a table: "million", "millions", "bn", "thousand", or a power of ten in digits ("6").</summary>
    /// <returns>Null for any other text.</returns>
    public static decimal? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = text.Trim().ToLowerInvariant();
        if (word is [>= '0' and <= '9'] or ['1', >= '0' and <= '8'])
        {
            var factor = 1m;
            for (var power = word.Length == 1 ? word[0] - '0' : 10 + word[1] - '0'; power > 0; power--) factor *= 10m;
            return factor;
        }

        return ByWord.TryGetValue(word, out var found) || (word is [.., 's'] && ByWord.TryGetValue(word[..^1], out found)) ? found : null;
    }
}
