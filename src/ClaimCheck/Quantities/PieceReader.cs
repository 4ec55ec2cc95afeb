using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Reads a number together with the currency before it or the unit after it.</summary>
internal static class PieceReader
{
    /// <summary>Reads the piece whose number begins at a token.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The first token of the number itself.</param>
    /// <param name="piece">The piece; not to be read when there is none.</param>
    /// <param name="refused">Why digits gave no number.</param>
    public static bool TryRead(in Scan scan, int at, out Piece piece, out DigitReading refused)
    {
        piece = default;
        refused = DigitReading.Number;
        if (AccountingReader.TryRead(scan, at, out piece)) return true;
        var start = at;
        var currency = CurrencyBefore(scan, ref start);
        var negative = currency is null && CurrencyBeforeMinus(scan, at, ref start, out currency);
        if (!NumeralReader.TryRead(scan, at, currency is not null, out var number, out refused)) return false;
        if (currency is null) start = Math.Min(start, number.Start);
        var numeral = negative ? number.Numeral with { Value = -number.Numeral.Value } : Signed(scan, ref start, number.Numeral);
        if (currency is not null)
        {
            // "in the low $20s": a decade of prices is no price.
            if (scan.Glued(number.End) && scan.IsWord(number.End) && scan.Of(number.End) is "s") return false;
            var money = WithWord(scan, new UnitReading(currency, number.End, QuantityKind.Money, Attributive: false));
            var rate = RateReader.With(scan, money);
            piece = InMillions(scan, start, Make(numeral, start, number, rate) with { UnitFirst = true, Attributive = scan.Is(number.End, '-') && scan.Glued(number.End) });
            return true;
        }

        // "20+ years", "20 or so years": the unit stands behind the bound.
        if (UnitReader.TryRead(scan, HedgeReader.EndAfter(scan, number.End), out var unit))
        {
            unit = Pounds(scan, unit, number);
            piece = InMillions(scan, number.End, CompoundReader.Join(scan, Make(numeral, start, number, unit)));
            piece = WithRate(scan, piece);
            if (piece.Unit!.Dimension == Dimension.CalendarDuration) piece = WithAge(scan, piece);
            return true;
        }

        piece = new Piece { Numeral = numeral, Start = start, NumberEnd = number.End, End = number.End, Scaled = number.Scaled };
        if (number.Scaled && scan.Is(number.End, "won") && (!scan.IsWord(number.End + 1) || scan.Any(number.End + 1, WordClass.Preposition | WordClass.Conjunction) && !scan.Is(number.End + 1, Known.By)))
        {
            // "1.2 trillion won": a verb would have an object behind it.
            piece = piece with { Unit = UnitCatalog.Find("KRW"), Kind = QuantityKind.Money, End = number.End + 1 };
            return true;
        }

        if (numeral.Form == NumeralForm.Fraction && TryPartOfOne(scan, number.End, out var one))
        {
            piece = WithRate(scan, Make(numeral with { Form = NumeralForm.Words, Denominator = 0m }, start, number, one));
            return true;
        }

        // "a quarter point", "a half-point rise".
        var point = scan.Is(number.End, '-') ? number.End + 1 : number.End;
        if (numeral.Form == NumeralForm.Fraction && scan.Is(point, Known.Point)) piece = piece with { Unit = NounReader.Unit(scan, point, point), End = point + 1, Attributive = point > number.End || scan.Any(point + 1, WordClass.Up | WordClass.Down) };
        else if (numeral.Form == NumeralForm.Fraction) piece = piece with { Unit = RatioUnits.Part, Kind = QuantityKind.Share };
        else if (CompoundReader.TrySigns(scan, piece, out var signed) || (scan.Is(number.End, ':') && CompoundReader.TryClock(scan, piece, out signed))) piece = signed;
        return true;
    }

    // "half an hour", "half a percentage point", "a quarter of a mile": so much of one unit, not a share of anything.
    private static bool TryPartOfOne(in Scan scan, int at, out UnitReading one)
    {
        one = default;
        if (scan.Is(at, Known.Of)) at++;
        if (!scan.Is(at, Known.A) && !scan.Is(at, Known.An)) return false;
        if (UnitReader.TryName(scan, at + 1, attributive: false, out one)) return true;
        if (!scan.Is(at + 1, Known.Point)) return false;
        one = new UnitReading(NounReader.Unit(scan, at + 1, at + 1), at + 2, QuantityKind.Count, Attributive: false);
        return true;
    }

    // "MUSD 34", "12.5 MEUR".
    private static Piece InMillions(in Scan scan, int code, in Piece piece)
    {
        if (piece.Unit!.Dimension != Dimension.Money || !scan.IsWord(code) || scan[code].Length != 4 || piece.Scaled || UnitCatalog.Millions(scan.Of(code)) is null) return piece;
        var (value, granule) = (piece.Numeral.Value, piece.Numeral.Granule);
        return ScaleReader.TryApply(ref value, ref granule, 1_000_000m) ? piece with { Numeral = new Numeral(value, granule, 1_000_000m, piece.Numeral.Form, piece.Numeral.Span), Scaled = true } : piece;
    }

    private static Piece WithRate(in Scan scan, in Piece piece)
    {
        var rate = RateReader.With(scan, new UnitReading(piece.Unit!, piece.End, piece.Kind, piece.Attributive));
        return piece with { Unit = rate.Unit, End = rate.End, Kind = rate.Kind, Attributive = rate.Attributive };
    }

    private static Piece Make(Numeral numeral, int start, NumeralReading number, UnitReading unit) => new()
    {
        Numeral = numeral,
        Start = start,
        NumberEnd = number.End,
        End = unit.End,
        Unit = unit.Unit,
        Kind = unit.Kind,
        Attributive = unit.Attributive,
        Scaled = number.Scaled,
    };

    // "$5", "US$5", "A$ 5", "USD 5", "EUR5", "Rs 500": a sign or code before the digits, touching them or one space away.
    internal static Unit? CurrencyBefore(in Scan scan, ref int start)
    {
        var at = start - 1;
        if (!scan.Has(at)) return null;
        if (scan.IsKind(at, TokenKind.Symbol))
        {
            if (IsTypedYen(scan, start))
            {
                start = at - 1;
                return UnitCatalog.Find("JPY");
            }

            if (UnitCatalog.Symbol(scan.Of(at)) is not { Dimension: Dimension.Money } sign) return null;
            // A sign with a number before it belongs to that one: "5$ 20".
            if (!scan.Glued(start) && scan.IsNumber(at - 1) && scan.Glued(at)) return null;
            start = at;
            if (scan.IsWord(at - 1) && (scan.Glued(at) || scan[at - 1].Length >= 2) && scan.Any(at - 1, WordClass.Currency))
            {
                var prefixed = string.Concat(scan.Of(at - 1), scan.Of(at));
                var known = UnitCatalog.Symbol(prefixed) ?? (scan[at - 1].Length == 3 ? UnitCatalog.Symbol(scan.Of(at - 1)) : null);
                if (known is { Dimension: Dimension.Money })
                {
                    start = at - 1;
                    return known;
                }
            }

            return sign;
        }

        if (!scan.IsWord(at) || !scan.Any(at, WordClass.Currency) || !scan.IsNumber(start)) return null;
        // "720p 50fps", "20EUR 5": so does a word that is joined to one.
        if (scan.Glued(at) && scan.IsNumber(at - 1)) return null;
        // "$US160": the sign first, then the country.
        if (scan.Is(at - 1, '$') && scan.Glued(at) && scan.Glued(start) && UnitCatalog.Symbol(scan.Text.AsSpan(scan[at - 1].Start, scan[at].End - scan[at - 1].Start)) is { } turned)
        {
            start = at - 1;
            return turned;
        }

        if ((UnitCatalog.Symbol(scan.Of(at)) ?? UnitCatalog.Millions(scan.Of(at))) is not { Dimension: Dimension.Money } code) return null;
        start = at;
        return code;
    }

    // "Y=28,030": wires that carry no yen sign spell it so.
    private static bool IsTypedYen(in Scan scan, int number) =>
        scan.Is(number - 1, '=') && scan.Glued(number) && scan.Glued(number - 1) && scan.IsWord(number - 2) && scan.Of(number - 2) is "Y" && scan.IsNumber(number);

    // "$-50.8bn": the sign stands between currency and digits.
    private static bool CurrencyBeforeMinus(in Scan scan, int at, ref int start, out Unit? currency)
    {
        currency = null;
        if (!scan.Is(at - 1, '-') || !scan.Glued(at) || !scan.Glued(at - 1) || !scan.IsKind(at - 2, TokenKind.Symbol)) return false;
        var from = at - 1;
        currency = CurrencyBefore(scan, ref from);
        if (currency is not null) start = from;
        return currency is not null;
    }

    // "$5 million dollars", "$60 billion US": the word says again what the sign has said.
    private static UnitReading WithWord(in Scan scan, UnitReading money)
    {
        if (scan.Is(money.End, Known.U) && scan.Is(money.End + 1, '.') && scan.Is(money.End + 2, Known.S) && scan.Is(money.End + 3, '.') && money.Unit.Code == "USD") return money with { End = money.End + 4 };
        var at = scan.Is(money.End, '-') && scan.Glued(money.End) ? money.End + 1 : money.End;
        if (!scan.Any(at, WordClass.UnitName)) return money;
        var unit = Vocabulary.UnitNames.Find(scan, at, out var end);
        return unit?.Dimension == Dimension.Money && at == money.End ? money with { End = end } : money;
    }

    // Sterling by the million, and weights by the piece: nobody weighs a million pounds without saying what.
    private static UnitReading Pounds(in Scan scan, UnitReading unit, NumeralReading number) =>
        unit.Unit.Code == "lb" && number.Numeral.Scale >= 1_000_000m && !scan.Is(unit.End, Known.Of) ? unit with { Unit = UnitCatalog.Find("GBP")!, Kind = QuantityKind.Money } : unit;

    private static Numeral Signed(in Scan scan, ref int start, Numeral numeral)
    {
        var at = start - 1;
        var minus = scan.Is(at, '-') && scan.Glued(start) && (scan[at].SpaceBefore || scan.Is(at - 1, '(')) && scan.Of(at)[0] is '-' or '−' or '–';
        var joined = scan.Is(at, '-') && scan.Glued(at) && scan.Is(at - 1, Known.Minus);
        if (joined) at--;
        // "plus or minus 3 points" is a distance to both sides.
        var word = (scan.Is(at, Known.Minus) && !(scan.Is(at - 1, Known.Or) && scan.Is(at - 2, Known.Plus))) || scan.Is(at, Known.Negative);
        if (!minus && !word) return numeral;
        // A dash between two words is punctuation: only a dash that touches digits or their currency is a sign.
        if (!word && !scan.IsNumber(start) && !scan.IsKind(start, TokenKind.Symbol)) return numeral;
        start = at;
        return numeral with { Value = -numeral.Value };
    }

    // "15-year-old", "15 years old", "15 years of age".
    private static Piece WithAge(in Scan scan, in Piece piece)
    {
        if (piece.Unit != DurationUnits.Year && piece.Unit != DurationUnits.Month) return piece;
        var end = piece.End;
        if (scan.Is(end, Known.Olds)) return Aged(piece, end + 1);
        if (scan.Is(end, '-') && scan.Is(end + 1, Known.Old)) return Aged(piece, end + 2) with { Attributive = true };
        if (scan.Is(end, '-') && scan.Is(end + 1, Known.Olds)) return Aged(piece, end + 2);
        if (scan.Is(end, Known.Old)) return Aged(piece, end + 1);
        if (scan.Is(end, Known.Of) && scan.Is(end + 1, Known.Age)) return Aged(piece, end + 2);
        return scan.Is(piece.Start - 1, Known.Aged) ? Aged(piece, end) : piece;
    }

    private static Piece Aged(in Piece piece, int end) =>
        piece with { End = end, Kind = QuantityKind.Age, Unit = piece.Unit == DurationUnits.Month ? DurationUnits.MonthOfAge : DurationUnits.YearOfAge };
}
