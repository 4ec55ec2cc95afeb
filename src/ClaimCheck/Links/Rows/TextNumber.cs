using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Finds the one number in a cell of text.</summary>
internal static class TextNumber
{
    /// <summary>The only number of a text that is as fine as another; null for none, for several, and for a date.</summary>
    public static Numeral? Only(string text, decimal granule)
    {
        using var tokens = Tokenizer.Split(text, QuantityFinder.Lexicon);
        var scan = new Scan(text, tokens.Span, 0, tokens.Count);
        Numeral? only = null;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (scan.Any(at, WordClass.Month)) return null;
            if (!scan.IsNumber(at) || !NumeralReader.TryRead(scan, at, money: false, out var reading, out _) || reading.Numeral.Granule != granule) continue;
            if (only is not null) return null;
            only = reading.Numeral with { Span = default };
        }

        return only;
    }
}
