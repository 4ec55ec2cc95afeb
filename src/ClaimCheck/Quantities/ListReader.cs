using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Gives a bare number of a list the unit that only the last one carries: "38, 40 and 45 percent".</summary>
internal static class ListReader
{
    private const int Longest = 8;

    /// <summary>Looks along a list of bare numbers for the unit at its end.</summary>
    public static bool TryUnit(in Scan scan, in Piece first, out Unit unit)
    {
        if (TryPriceAfterOr(scan, first, out unit) || TrySides(scan, first, out unit)) return true;
        unit = RatioUnits.Percent;
        var at = first.End;
        for (var member = 0; member < Longest; member++)
        {
            var comma = scan.Is(at, ',');
            if (comma) at++;
            var and = scan.Is(at, Known.And) || scan.Is(at, Known.Or);
            if (and) at++;
            if ((!comma && !and) || !scan.IsNumber(at) || DateReader.YearOf(scan, at) > 0) return false;
            if (!PieceReader.TryRead(scan, at, out var next, out _) || next.UnitFirst) return false;
            if (next.Unit is not null)
            {
                unit = next.Unit;
                return next.Unit.Dimension is Dimension.Percent or Dimension.Points or Dimension.Length or Dimension.Mass or Dimension.Duration or Dimension.CalendarDuration && and;
            }

            if (!next.IsBare) return false;
            at = next.End;
        }

        return false;
    }

    // "a 10 x 12 foot room", "10 by 12 metres": two sides of one thing.
    private static bool TrySides(in Scan scan, in Piece first, out Unit unit)
    {
        unit = Unit.Things;
        if (!(scan.Is(first.End, Known.X) || scan.Is(first.End, '×') || scan.Is(first.End, Known.By)) || !scan.IsNumber(first.End + 1)) return false;
        if (!PieceReader.TryRead(scan, first.End + 1, out var second, out _) || second.Unit is not { Dimension: Dimension.Length } side) return false;
        unit = side;
        return true;
    }

    // "costs about 8 or $9": the sign is said once.
    private static bool TryPriceAfterOr(in Scan scan, in Piece first, out Unit unit)
    {
        unit = Unit.Things;
        var sign = first.End + 1;
        if (!scan.Is(first.End, Known.Or) || !scan.IsKind(sign, TokenKind.Symbol) || !scan.IsNumber(sign + 1)) return false;
        if (!PieceReader.TryRead(scan, sign + 1, out var second, out _) || second.Unit is not { Dimension: Dimension.Money } money) return false;
        unit = money;
        return first.Numeral.Value < second.Numeral.Value && second.Numeral.Value <= first.Numeral.Value * 2m;
    }
}
