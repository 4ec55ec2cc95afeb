namespace ClaimCheck.Quantities;

/// <summary>Reads a loss as accounts print it: "$(3.4) million", "$(0.12) per share" are below zero.</summary>
internal static class AccountingReader
{
    /// <summary>Whether a number in brackets behind a currency stands at a token.</summary>
    public static bool TryRead(in Scan scan, int at, out Piece piece)
    {
        piece = default;
        var open = at - 1;
        if (!scan.Is(open, '(') || !scan.Is(at + 1, ')') || !scan.IsNumber(at) || !scan.Glued(at) || !scan.Glued(open) || !scan.Glued(at + 1)) return false;
        var start = open;
        if (PieceReader.CurrencyBefore(scan, ref start) is not { } currency || DigitReader.Read(scan.Of(at), out var value, out var granule) != DigitReading.Number) return false;
        var end = at + 2;
        var scale = ScaleReader.Read(scan, ref end, money: true, digitsEnd: -1);
        if (!ScaleReader.TryApply(ref value, ref granule, scale)) return false;
        var rate = RateReader.With(scan, new UnitReading(currency, end, QuantityKind.Money, Attributive: false));
        piece = new Piece
        {
            Numeral = new Numeral(-value, granule, scale, granule < 1m ? NumeralForm.Decimals : NumeralForm.Integer, scan.Between(at, end - 1)),
            Start = start,
            NumberEnd = end,
            End = rate.End,
            Unit = rate.Unit,
            Kind = rate.Kind,
            Scaled = scale > 1m,
            UnitFirst = true,
        };
        return true;
    }
}
