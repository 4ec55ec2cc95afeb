namespace ClaimCheck.Quantities;

/// <summary>Joins what is said in two units of one measure into one number of the smaller: "6 feet 2 inches", "2 hours and 33 minutes", <c>5'10"</c>.</summary>
/// <remarks>The smaller number stays under one of the larger unit: 70 minutes after 2 hours are another quantity. A sum of money stays in its currency.</remarks>
internal static class CompoundReader
{
    private static readonly Unit Foot = UnitCatalog.Find("ft")!;
    private static readonly Unit Inch = UnitCatalog.Find("in")!;

    /// <summary>The piece with all that belongs to it behind it, and "a year and" before it.</summary>
    public static Piece Join(in Scan scan, in Piece piece)
    {
        var whole = WithArticle(scan, piece);
        while (TryNext(scan, whole, out var joined)) whole = joined;
        return whole;
    }

    /// <summary>A result by the clock, in seconds: <c>2:18.08</c>, <c>1:02:03.4</c>. Without decimals it is a time of day or a ratio.</summary>
    public static bool TryClock(in Scan scan, in Piece bare, out Piece time)
    {
        time = bare;
        var (value, at) = (bare.Numeral.Value, bare.NumberEnd);
        for (var parts = 0; parts < 2 && scan.Is(at, ':') && scan.Glued(at) && scan.IsNumber(at + 1) && scan.Glued(at + 1); parts++, at += 2)
        {
            if (scan[at + 1].Length < 2 || (scan[at + 1].Length > 2 && scan.Of(at + 1)[2] != '.') || !TryPart(scan.Of(at + 1), out var part, out var granule) || part >= 60m) return false;
            value = (value * 60m) + part;
            if (granule == 1m) continue;
            if (bare.Numeral.Granule != 1m || bare.Numeral.Value < 0m) return false;
            time = bare with { Numeral = new Numeral(value, granule, 1m, NumeralForm.Decimals, scan.Between(bare.Start, at + 1)), NumberEnd = at + 2, End = at + 2, Unit = DurationUnits.Second, Kind = QuantityKind.Duration };
            return true;
        }

        return false;
    }

    // "02" and "02.91": a zero in front is part of the notation.
    private static bool TryPart(ReadOnlySpan<char> digits, out decimal value, out decimal granule) =>
        DigitReader.Read(digits[0] == '0' && digits.Length > 1 ? digits[1..] : digits, out value, out granule) == DigitReading.Number;

    /// <summary>Feet and inches by their signs: <c>5'10"</c>, <c>30′</c>.</summary>
    public static bool TrySigns(in Scan scan, in Piece bare, out Piece feet)
    {
        feet = bare;
        var mark = bare.NumberEnd;
        if (!scan.Glued(mark) || (scan[mark].Kind != Tokens.TokenKind.Symbol && scan[mark].Kind != Tokens.TokenKind.Possessive) || bare.Numeral.Granule != 1m || bare.Numeral.Value is < 1m or > 9_999m) return false;
        if ((scan.Is(mark, '"') && scan.Has(mark + 1) && scan[mark + 1].SpaceBefore && !IsQuoted(scan, bare.Start)) || scan.Is(mark, '″'))
        {
            feet = bare with { Unit = Inch, Kind = QuantityKind.Measure, End = mark + 1 };
            return true;
        }

        var prime = scan.Is(mark, '′');
        if (!prime && !scan.Is(mark, '\'') && !scan.Is(mark, '’') && !scan.IsKind(mark, Tokens.TokenKind.Possessive)) return false;
        if (scan[mark].Length != 1) return false;
        var inches = mark + 1;
        if (scan.IsNumber(inches) && NumeralReader.TryRead(scan, inches, money: false, out var number, out _) && number.Numeral.Value < 12m && !number.Scaled)
        {
            var closed = scan.Glued(number.End) && (scan.Is(number.End, '"') || scan.Is(number.End, '″') || scan.Is(number.End, '”'));
            if (!closed && !(prime || (scan.Glued(inches) && bare.Numeral.Value is >= 3m and <= 8m))) return false;
            feet = Sum(scan, bare with { Unit = Foot, Kind = QuantityKind.Measure }, number, Inch, closed ? number.End + 1 : number.End, QuantityKind.Measure, attributive: false);
            return true;
        }

        if (!prime && (scan.Of(mark)[0] != '\'' || IsQuoted(scan, bare.Start) || (scan.Has(inches) && !scan[inches].SpaceBefore && scan.IsWord(inches)))) return false;
        feet = bare with { Unit = Foot, Kind = QuantityKind.Measure, End = mark + 1 };
        return true;
    }

    /// <summary>"10st 4lb": stones, which look like an ordinal, before pounds.</summary>
    public static bool IsStone(in Scan scan, int at) =>
        scan.Of(at) is "st" && scan.IsNumber(at + 1) && scan.IsWord(at + 2) && scan.Of(at + 2) is "lb" or "lbs" or "pounds";

    // A single quotation mark that was opened and not closed: the one behind the number closes it.
    private static bool IsQuoted(in Scan scan, int number)
    {
        for (var at = number - 1; at >= number - 24 && scan.Has(at); at--)
            if ((scan.Is(at, '\'') || scan.Is(at, '‘') || scan.Is(at, '"') || scan.Is(at, '“')) && scan.Glued(at + 1)) return true;
        return false;
    }

    // "an hour and 20 minutes": the one is not said.
    private static Piece WithArticle(in Scan scan, in Piece piece)
    {
        var name = piece.Start - 2;
        if (!scan.Is(piece.Start - 1, Known.And) || !(scan.Is(name - 1, Known.A) || scan.Is(name - 1, Known.An)) || !scan.Any(name, WordClass.UnitName)) return piece;
        if (Vocabulary.UnitNames.Find(scan, name, out var end) is not { } larger || end != name + 1 || !IsPart(piece.Numeral, larger, piece.Unit!)) return piece;
        var value = (larger.Factor / piece.Unit!.Factor) + piece.Numeral.Value;
        return piece with { Start = name - 1, Numeral = new Numeral(value, piece.Numeral.Granule, 1m, piece.Numeral.Form, scan.Between(name - 1, piece.NumberEnd - 1)) };
    }

    private static bool TryNext(in Scan scan, in Piece whole, out Piece joined)
    {
        joined = whole;
        var at = whole.End;
        var hyphen = whole.Attributive && scan.Is(at, '-') && scan.Glued(at);
        var comma = scan.Is(at, ',');
        if (hyphen || comma) at++;
        var and = !hyphen && scan.Is(at, Known.And);
        if (and) at++;
        if (whole.Attributive && and) return false;
        if (and && (scan.Is(whole.Start - 1, Known.Between) || scan.Is(whole.Start - 1, Known.Both))) return false;
        if (!scan.IsNumber(at) && !scan.Any(at, WordClass.Cardinal)) return false;
        if (whole.Unit is not { Per: null } larger || whole.Numeral.Granule != 1m || whole.Scaled || whole.Numeral.Value < 0m) return false;
        if (!NumeralReader.TryRead(scan, at, money: false, out var number, out _) || number.Start != at || number.Scaled) return false;
        if (!TryUnit(scan, larger, whole, number, out var unit) || !IsPart(number.Numeral, unit.Larger, unit.Reading.Unit)) return false;
        if (whole.Attributive && comma && !unit.Reading.Attributive) return false;
        if (whole.Attributive != unit.Reading.Attributive && !hyphen && scan.Is(unit.Reading.End, '-')) return false;
        // "5 days, 8 hours a day": how long each time is a quantity of its own.
        var rate = RateReader.With(scan, unit.Reading);
        if (rate.Unit.Per is not null && (comma || and)) return false;
        joined = Sum(scan, whole with { Unit = unit.Larger }, number, unit.Reading.Unit, unit.Reading.End, unit.Reading.Kind, unit.Reading.Attributive || hyphen);
        return true;
    }

    // The unit of the second number; "6-foot-4", "5 ft 10 in", "2h 30m" and "1m 43s" leave it out or spell it as another unit.
    private static bool TryUnit(in Scan scan, Unit larger, in Piece whole, in NumeralReading number, out (Unit Larger, UnitReading Reading) unit)
    {
        var end = number.End;
        if (larger == Foot && (scan.Is(end, Known.In) || scan.Is(end, '"') || scan.Is(end, '″')) && !scan.IsNumber(end + 1))
        {
            unit = (larger, new UnitReading(Inch, end + 1, QuantityKind.Measure, Attributive: false));
            return true;
        }

        if (larger == Foot && whole.Attributive && scan.Is(number.Start - 1, '-') && scan.Glued(number.Start) && !(scan.Is(end, '-') && scan.Glued(end)))
        {
            unit = (larger, new UnitReading(Inch, end, QuantityKind.Measure, Attributive: true));
            return true;
        }

        unit = default;
        if (!UnitReader.TryRead(scan, end, out var reading)) return false;
        var letter = reading.End == end + 1 && scan[end].Length == 1;
        if (larger == DurationUnits.Hour && reading.Unit == LengthUnits.Metre && letter) reading = reading with { Unit = DurationUnits.Minute, Kind = QuantityKind.Duration };
        if (larger == LengthUnits.Metre && reading.Unit == DurationUnits.Second && scan[whole.End - 1].Length == 1) larger = DurationUnits.Minute;
        unit = (larger, reading);
        return true;
    }

    // Whether so much of the smaller unit is less than one of the larger, which it divides.
    private static bool IsPart(Numeral number, Unit larger, Unit smaller)
    {
        if (smaller.Per is not null || smaller.Offset != 0m || number.Value < 0m) return false;
        if (larger.Dimension == Dimension.Money) return smaller.PartOf == larger.Code && larger.PartOf is null && number.Value < 100m;
        return larger.Dimension == smaller.Dimension && larger.Factor > smaller.Factor && larger.Factor % smaller.Factor == 0m && number.Value < larger.Factor / smaller.Factor && IsStep(larger.Code, smaller.Code);
    }

    private static bool IsStep(string larger, string smaller) => (larger, smaller) is
        ("a", "mo") or ("wk", "d") or ("d", "h") or ("h", "min") or ("min", "s") or ("h", "s") or ("yd", "ft") or ("ft", "in") or ("lb", "oz") or ("[stone_av]", "lb") or ("m", "cm") or ("km", "m") or ("kg", "g");

    private static Piece Sum(in Scan scan, in Piece whole, in NumeralReading part, Unit smaller, int end, QuantityKind kind, bool attributive)
    {
        var money = whole.Unit!.Dimension == Dimension.Money;
        var value = money ? whole.Numeral.Value + (part.Numeral.Value / 100m) : (whole.Numeral.Value * (whole.Unit.Factor / smaller.Factor)) + part.Numeral.Value;
        var granule = money ? 0.01m : part.Numeral.Granule;
        var form = money || granule < 1m ? NumeralForm.Decimals : part.Numeral.Form;
        return whole with
        {
            Numeral = new Numeral(value, granule, 1m, form, scan.Between(whole.Start, part.End - 1)),
            NumberEnd = part.End,
            End = end,
            Unit = money ? whole.Unit : smaller,
            Kind = kind,
            Attributive = attributive,
        };
    }
}
