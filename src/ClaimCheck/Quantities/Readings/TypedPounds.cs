using System.Buffers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>Reads "PS2.7m" and "PS21,700": wires that carry no pound sign spell it so.</summary>
/// <remarks>Only a sum that no name can be: with a decimal point, a group of thousands, or a scale. "PS5" stays a name.</remarks>
internal static class TypedPounds
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,");

    /// <summary>Reads the sum that a token with letters and digits is.</summary>
    public static bool TryRead(in Scan scan, int at, out Quantity sum)
    {
        sum = null!;
        var word = scan.Of(at);
        if (!word.StartsWith("PS", StringComparison.Ordinal)) return false;
        var length = word[2..].IndexOfAnyExcept(Digits);
        var digits = length < 0 ? word[2..] : word[2..(2 + length)];
        var suffix = word[(2 + digits.Length)..];
        if (digits.IsEmpty || DigitReader.Read(digits, out var value, out var granule) != DigitReading.Number) return false;
        var end = at + 1;
        var scale = suffix switch { "" => 1m, "m" => 1_000_000m, "bn" or "b" => 1_000_000_000m, "k" => 1_000m, _ => 0m };
        if (scale == 1m && scan.Any(end, WordClass.Scale)) scale = Vocabulary.Number(scan[end++].Word);
        if (scale == 0m || (scale == 1m && !digits.Contains('.') && !digits.Contains(',')) || value > 1_000_000_000m) return false;
        var span = new TextSpan(scan[at].Start, scan[end - 1].End);
        var numeral = new Numeral(value * scale, granule * scale, scale, granule < 1m ? NumeralForm.Decimals : NumeralForm.Integer, new TextSpan(span.Start + 2, span.End));
        var hedge = HedgeReader.Read(scan, at, end, end, end, out var first);
        sum = new Quantity(span, QuantityKind.Money, new Amount.Point(numeral), UnitCatalog.Find("GBP"))
        {
            Hedge = hedge,
            Direction = DirectionReader.Read(scan, first, end, fraction: false),
            FirstToken = at,
            EndToken = end,
        };
        return true;
    }
}
