namespace ClaimCheck.Quantities;

/// <summary>Reads what a quantity is for each of: "per barrel", "a month", "/kg", "per 100,000 people".</summary>
internal static class RateReader
{
    /// <summary>Reads "per barrel", "a month", "/kg" after a unit; gives the unit back as it was when there is none.</summary>
    public static UnitReading With(in Scan scan, UnitReading unit)
    {
        var at = unit.End;
        if (unit.Unit.Dimension is Dimension.Speed or Dimension.Percent && scan.Any(at, WordClass.Determiner)) return unit;
        if (scan.Is(at, Known.Per) || (scan.Is(at, '/') && scan.Glued(at)))
        {
            if (NumeralReader.TryRead(scan, at + 1, money: false, out var many, out _) && many.Numeral.Value >= 100m)
            {
                var end = many.End;
                if (NounReader.TryFind(scan, end, single: false, out var noun)) end = noun + 1;
                return Per(unit, new Unit(many.Numeral.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), scan.Text[scan[at + 1].Start..scan[end - 1].End].ToLowerInvariant(), Dimension.Count, many.Numeral.Value), end);
            }

            if (UnitReader.TryName(scan, at + 1, attributive: false, out var below) || UnitReader.TrySymbol(scan, at + 1, out below)) return Per(unit, below.Unit, below.End);
            if (scan.Is(at, Known.Per) && scan.IsWord(at + 1) && !scan.Any(at + 1, WordClass.Boundary))
                return Per(unit, UnitCatalog.Noun(NounReader.Singular(scan.Of(at + 1))), at + 2);
            return unit;
        }

        // "a 52,000 barrel-a-day refinery", "a 70-mile-per-hour limit".
        if (scan.Is(at, '-') && scan.Glued(at) && (scan.Is(at + 1, Known.A) || scan.Is(at + 1, Known.An) || scan.Is(at + 1, Known.Per)) && scan.Is(at + 2, '-') && scan.Glued(at + 3) && UnitReader.TryName(scan, at + 3, attributive: true, out var hyphened))
            return Per(unit, hyphened.Unit, hyphened.End) with { Attributive = true };
        var each = scan.Is(at, Known.A) || scan.Is(at, Known.An) || scan.Is(at, Known.Each) || scan.Is(at, Known.Every);
        if (each && UnitReader.TryName(scan, at + 1, attributive: false, out var time) && time.Unit.Dimension is Dimension.Duration or Dimension.CalendarDuration or Dimension.Volume or Dimension.Mass
            && (time.Unit.Dimension != unit.Unit.Dimension || time.Unit.Factor > unit.Unit.Factor) && !scan.Any(time.End, WordClass.Comparative) && !scan.Is(time.End, Known.Ago) && !scan.Is(time.End, Known.Earlier) && !scan.Is(time.End, Known.Before) && !scan.Is(time.End, Known.Later))
            return Per(unit, time.Unit, time.End);
        if (each && (scan.Is(at + 1, Known.Share) || scan.Is(at + 1, Known.Piece) || scan.Is(at + 1, Known.Head) || scan.Is(at + 1, Known.Unit)) && unit.Unit.Dimension == Dimension.Money)
            return Per(unit, UnitCatalog.Noun(NounReader.Singular(scan.Of(at + 1))), at + 2);
        return unit;
    }

    private static UnitReading Per(UnitReading unit, Unit per, int end)
    {
        var whole = UnitCatalog.Find($"{unit.Unit.Code}/{per.Code}") ?? unit.Unit.For(per);
        return unit with { Unit = whole, End = end, Kind = QuantityKind.Rate };
    }
}
