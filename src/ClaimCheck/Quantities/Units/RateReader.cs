namespace ClaimCheck.Quantities;

/// <summary>Reads what a quantity is for each of: "per barrel", "a month", "/kg", "per 100,000 people".</summary>
internal static class RateReader
{
    // Of more than a trillion nothing is counted, and in a large unit it would be no number any more.
    private const decimal MostBelow = 1_000_000_000_000m;

    /// <summary>Reads "per barrel", "a month", "/kg" after a unit; gives the unit back as it was when there is none.</summary>
    /// <remarks>A number below the line ("per 1,000 births") is in the unit but not in its span, so that a span holds one number.</remarks>
    public static UnitReading With(in Scan scan, UnitReading unit)
    {
        var at = unit.End;
        if (unit.Unit.Dimension is Dimension.Speed or Dimension.Percent && scan.Any(at, WordClass.Determiner)) return unit;
        if (unit.Unit.Dimension == Dimension.Count) at = PastGap(scan, at);
        if (scan.Is(at, Known.Per) || (scan.Is(at, '/') && scan.Glued(at)))
        {
            // "100 MW/200 MWh" are two sizes of one thing.
            if (TryMany(scan, at + 1, out var many, out var end) && !(scan.Is(at, '/') && scan.IsNumber(at + 1) && !(GroupRules.IsBasis(scan.Of(at + 1)) && many.Dimension is Dimension.Count or Dimension.Length or Dimension.Mass or Dimension.Volume))) return Per(unit, many, at > unit.End || many.Dimension == Dimension.Count || scan.IsNumber(at + 1) ? unit.End : end);
            if (at > unit.End) return unit;

            if (UnitReader.TrySymbol(scan, at + 1, out var below)) return Per(unit, below.Unit, below.End);
            if (scan.Is(at, Known.Per) && scan.IsWord(at + 1) && !scan.Any(at + 1, WordClass.Boundary))
                return Per(unit, One(NounReader.Singular(scan.Of(at + 1))), at + 2);
            // "$20/head", "12 kg/bag", "5 mg/kgBW": whatever stands below the line, what stands above is not the whole unit.
            if (scan.Is(at, '/') && scan.IsWord(at + 1) && scan.Glued(at + 1) && (unit.Unit.Dimension == Dimension.Money || scan.Any(at - 1, WordClass.UnitSymbol)))
                return Per(unit, One(Below(scan, at + 1, out var last)), last + 1);
            return unit;
        }

        // "a 52,000 barrel-a-day refinery", "a 70-mile-per-hour limit".
        if (scan.Is(at, '-') && scan.Glued(at) && (scan.Is(at + 1, Known.A) || scan.Is(at + 1, Known.An) || scan.Is(at + 1, Known.Per)) && scan.Is(at + 2, '-') && scan.Glued(at + 3) && UnitReader.TryName(scan, at + 3, attributive: true, out var hyphened))
            return Per(unit, hyphened.Unit, hyphened.End) with { Attributive = true };
        var each = scan.Is(at, Known.A) || scan.Is(at, Known.An) || scan.Is(at, Known.Each) || scan.Is(at, Known.Every);
        if (each && UnitReader.TryName(scan, at + 1, attributive: false, out var time) && time.Unit.Dimension is Dimension.Duration or Dimension.CalendarDuration or Dimension.Volume or Dimension.Mass or Dimension.Area
            && (time.Unit.Dimension != unit.Unit.Dimension || time.Unit.Factor > unit.Unit.Factor) && !scan.Any(time.End, WordClass.Comparative) && !scan.Is(time.End, Known.Ago) && !scan.Is(time.End, Known.Earlier) && !scan.Is(time.End, Known.Before) && !scan.Is(time.End, Known.Later))
            return Per(unit, time.Unit, time.End);
        if (each && (scan.Is(at + 1, Known.Share) || scan.Is(at + 1, Known.Piece) || scan.Is(at + 1, Known.Head) || scan.Is(at + 1, Known.Unit)) && unit.Unit.Dimension == Dimension.Money)
            return Per(unit, One(NounReader.Singular(scan.Of(at + 1))), at + 2);
        return unit;
    }

    /// <summary>"450 per 100,000 people": the rate of a number that counts nothing itself; none for any other unit below the line.</summary>
    public static bool TryBare(in Scan scan, int at, out UnitReading rate)
    {
        rate = default;
        if (!scan.Is(at, Known.Per) || !(scan.IsNumber(at + 1) || scan.Is(at + 1, Known.Every) || scan.Any(at + 1, WordClass.Cardinal | WordClass.Scale) || (UnitReader.TryName(scan, at + 1, attributive: false, out var below) && below.Unit.Dimension is not (Dimension.Duration or Dimension.CalendarDuration or Dimension.Money))) || !TryMany(scan, at + 1, out var many, out _)) return false;
        rate = Per(new UnitReading(Unit.Things, at, QuantityKind.Count, Attributive: false), many, at);
        return true;
    }

    // "1,000 live births", "every 100,000 population", "million Btu", "100 km".
    private static bool TryMany(in Scan scan, int at, out Unit many, out int end)
    {
        many = null!;
        if (UnitReader.TryName(scan, at, attributive: false, out var named))
        {
            (many, end) = (named.Unit, named.End);
            return true;
        }

        end = at;
        if (scan.Is(at, Known.Every)) at++;
        if (!NumeralReader.TryRead(scan, at, money: false, out var number, out _) || number.Start != at || number.Numeral.Value is < 100m or > MostBelow) return false;
        end = number.End;
        var value = number.Numeral.Value;
        if (UnitReader.TrySymbol(scan, end, out var below) || UnitReader.TryName(scan, end, attributive: false, out below))
        {
            var size = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
            many = below.Unit with { Code = size + below.Unit.Code, Name = size + " " + below.Unit.Name, Factor = below.Unit.Factor * value };
            end = below.End;
            return true;
        }

        if (NounReader.TryFind(scan, end, single: false, out var noun)) end = noun + 1;
        else if (scan.Is(end, "population") || scan.Is(end, "capita")) end++;
        many = RateUnits.Many(scan.Text.AsSpan(scan[at].Start, scan[end - 1].End - scan[at].Start), value);
        return true;
    }

    // "cases of flu per 100,000", "marriages were registered per thousand": what stands between a thing and how many of others it goes with.
    private static int PastGap(in Scan scan, int at)
    {
        var next = at;
        if (scan.Is(next, Known.Of))
        {
            for (var words = 0; words < 3 && scan.IsWord(next + 1) && !scan.Any(next + 1, WordClass.Boundary & ~WordClass.Function); words++) next++;
            next++;
        }
        else
        {
            if (scan.Any(next, WordClass.Verb)) next++;
            if (scan.IsWord(next) && scan.Of(next).EndsWith("ed", StringComparison.Ordinal)) next++;
        }

        return scan.Is(next, Known.Per) ? next : at;
    }

    private static string Below(in Scan scan, int at, out int last)
    {
        last = UnitReader.IsPower(scan, at + 1) ? at + 1 : at;
        return last > at || scan[at].IsCapital ? scan.Text[scan[at].Start..scan[last].End] : NounReader.Singular(scan.Of(at));
    }

    // Below the line "person" is one of the people.
    private static Unit One(string noun) => UnitCatalog.Noun(noun, noun);

    private static UnitReading Per(UnitReading unit, Unit per, int end) => unit with { Unit = RateUnits.Of(unit.Unit, per), End = end, Kind = QuantityKind.Rate };
}
