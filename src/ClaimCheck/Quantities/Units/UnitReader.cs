using System.Collections.Frozen;
using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Reads the unit that follows a number.</summary>
internal static class UnitReader
{
    private const int ModifierReach = 2;

    // What the price of a firm is so many times of.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Yields =
        FrozenSet.ToFrozenSet(["earnings", "revenue", "revenues", "sales", "ebitda", "ebit", "profit", "profits", "income", "salary", "book", "turnover"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a sign, a name, an abbreviation or a multiple; counted nouns are not its business.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The first token after the number.</param>
    /// <param name="reading">The unit; not to be read when there is none.</param>
    public static bool TryRead(in Scan scan, int at, out UnitReading reading)
    {
        reading = default;
        if (!scan.Has(at)) return false;
        if (scan.IsKind(at, TokenKind.Symbol)) return TrySign(scan, at, out reading) || TryHyphen(scan, at, out reading);
        if (!scan.IsWord(at)) return false;
        // "332 lb-ft": a name of two abbreviations before the first of them.
        if (scan.Is(at + 1, '-') && scan.Glued(at + 1) && scan.Any(at, WordClass.UnitSymbol) && TryName(scan, at, attributive: false, out reading) && reading.End > at + 1) return true;
        if (HomographReader.TryRead(scan, at, out var meant))
        {
            reading = Make(meant, at + 1);
            return true;
        }

        if (TrySymbol(scan, at, out reading)) return true;
        if (DegreeReader.TryLetter(scan, at, out var degrees))
        {
            reading = Make(degrees, at + 1);
            return true;
        }

        if (TryName(scan, at, attributive: false, out reading)) return true;
        // "16 consecutive hours", "20 more minutes".
        var name = at;
        while (name < at + ModifierReach && scan.Any(name, WordClass.Modifier) && !scan.Any(name, WordClass.UnitName)) name++;
        return name > at && TryName(scan, name, attributive: false, out reading);
    }

    private static bool TrySign(in Scan scan, int at, out UnitReading reading)
    {
        reading = default;
        var sign = scan.Of(at);
        if (sign.Length == 1 && sign[0] == '%')
        {
            reading = Make(RatioUnits.Percent, at + 1);
            return true;
        }

        if (sign[0] is '°' or 'º')
        {
            var degrees = DegreeReader.Sign(scan, at, out var end);
            reading = Make(degrees, end);
            return true;
        }

        if (sign[0] == '×')
        {
            reading = Make(RatioUnits.Times, at + 1);
            return scan.Glued(at) && !scan.IsNumber(at + 1);
        }

        // "5 €", "20$": a sign behind the number, unless it belongs to the next one.
        if (sign[0] is '$' or '€' or '£' or '¥' && !(scan.IsNumber(at + 1) && scan.Glued(at + 1)))
        {
            reading = Make(UnitCatalog.Find(sign.ToString())!, at + 1);
            return true;
        }

        return false;
    }

    // "90-minute", "trillion-dollar", "ten-times", "30-day".
    private static bool TryHyphen(in Scan scan, int at, out UnitReading reading)
    {
        reading = default;
        if (!scan.Is(at, '-') || !scan.Glued(at) || !scan.Glued(at + 1)) return false;
        return TryName(scan, at + 1, attributive: true, out reading) || (scan.IsWord(at + 1) && TrySymbol(scan, at + 1, out reading) && Attribute(ref reading));
    }

    private static bool Attribute(ref UnitReading reading)
    {
        reading = reading with { Attributive = true };
        return true;
    }

    internal static bool TryName(in Scan scan, int at, bool attributive, out UnitReading reading)
    {
        reading = default;
        if (!scan.Any(at, WordClass.UnitName)) return false;
        var unit = Vocabulary.UnitNames.Find(scan, at, out var end);
        if (unit is null) return false;
        // "three stones" and "15 stone walls" weigh nothing.
        if (unit.Code == "[stone_av]" && (NounReader.IsPlural(scan, end - 1) || NounReader.IsPlural(scan, end))) return false;
        if (unit == RatioUnits.Times && !attributive && !IsMultiple(scan, end) && !scan.Is(at, "fold") && !IsBroken(scan, at - 1)) return false;
        if (unit.Code == "deg" && scan.IsWord(end) && scan.Of(end) is "C" or "F")
        {
            unit = UnitCatalog.Find(scan.Of(end) is "C" ? "°C" : "°F")!;
            end++;
        }

        // "tonne-kilometres": a unit times another is neither of the two.
        if (!attributive && scan.Is(end, '-') && scan.Glued(end) && scan.Glued(end + 1) && scan.Any(end + 1, WordClass.UnitName) && unit.Per is null && Vocabulary.UnitNames.Find(scan, end + 1, out var after) is { Per: null } second)
        {
            (unit, end) = (new Unit($"{unit.Code}.{second.Code}", $"{unit.Name}-{second.Name}", Dimension.Other), after);
        }

        reading = Make(unit, end) with { Attributive = attributive };
        return true;
    }

    // "four times faster", "eight times as much"; but "four times in May" counts occasions.
    private static bool IsMultiple(in Scan scan, int at) => scan.Any(at, WordClass.Comparative) || scan.Is(at, '-') || (scan.IsWord(at) && Yields.Contains(scan.Of(at)));

    // "2.6 times earnings", "one and a half times": nothing happens two and a bit times.
    private static bool IsBroken(in Scan scan, int number) => scan.Is(number, Known.Half) || (scan.IsNumber(number) && scan.Of(number).ContainsAny('.', '½', '¼'));

    internal static bool TrySymbol(in Scan scan, int at, out UnitReading reading)
    {
        reading = default;
        if (!scan.Any(at, WordClass.UnitSymbol | WordClass.Currency)) return false;
        var word = scan.Of(at);
        // "km/h", "m/s": the longer symbol wins. A unit whose power is not known is not read as the unit itself.
        if (scan.Is(at + 1, '/') && scan.Glued(at + 1) && scan.IsWord(at + 2) && scan.Glued(at + 2) && UnitCatalog.Symbol(scan.Text.AsSpan()[scan[at].Start..scan[at + 2].End]) is { } compound)
        {
            reading = Make(compound, at + 3);
            if (!IsPower(scan, at + 3)) return true;
            if (UnitCatalog.Symbol(scan.Text.AsSpan()[scan[at].Start..scan[at + 3].End]) is not { } squared) return false;
            reading = Make(squared, at + 4);
            return true;
        }

        if (IsPower(scan, at + 1))
        {
            if (UnitCatalog.Symbol(scan.Text.AsSpan()[scan[at].Start..scan[at + 1].End]) is not { } power) return false;
            reading = Make(power, at + 2);
            return true;
        }

        // "80 m.p.h.": an abbreviation with points is read whole or not at all.
        if (scan.Is(at + 1, '.') && scan.Glued(at + 1) && scan.IsWord(at + 2) && scan.Glued(at + 2))
        {
            if (!(scan.Is(at, Known.M) && scan.Is(at + 2, Known.P) && scan.Is(at + 4, Known.H))) return false;
            reading = Make(UnitCatalog.Find("mph")!, scan.Is(at + 5, '.') && scan.Has(at + 6) ? at + 6 : at + 5);
            return true;
        }

        if ((UnitCatalog.Symbol(word) ?? UnitCatalog.Millions(word)) is not { } unit) return false;
        if (unit.Dimension == Dimension.Other && IsShouted(scan, at)) return false;
        // "12MP" of a camera; "40 MP" sit in a house.
        if (word is "MP" && !scan.Glued(at)) return false;
        // One letter is a unit only when it touches the number: "5 m" may be, "in 5 s" may be, but "12 V" stays a rare form.
        if (word.Length == 1 && !scan.Glued(at) && !IsAboveLine(scan, at) && word[0] is not ('m' or 'W' or 'V' or 'g' or 'L' or 'Ω' or '\u2126') && !(word[0] == 'l' && scan.Is(at + 1, '/'))) return false;
        if (unit.Dimension == Dimension.Money && word.Length < 3) return word is "p" && scan.Glued(at) && !(scan.Of(at - 1) is "480" or "720" or "1080" or "1440" or "2160") && Accept(unit, at, out reading);
        reading = Make(unit, at + 1);
        return true;
    }

    // "5 t/ha", "3 h/d".
    private static bool IsAboveLine(in Scan scan, int at) => scan.Is(at + 1, '/') && scan.Glued(at + 1) && scan.Glued(at + 2) && scan.Any(at + 2, WordClass.UnitSymbol);

    internal static bool IsPower(in Scan scan, int at) => scan.IsNumber(at) && scan.Glued(at) && scan.Of(at)[0] is '²' or '³';

    // "3 WAR CRIMES TRIALS": in a headline in capitals an abbreviation is a word like the others.
    private static bool IsShouted(in Scan scan, int at) =>
        scan[at].Length >= 3 && (scan[at].Flags & TokenFlags.AllCapitals) != 0 && scan.IsWord(at + 1) && (scan[at + 1].Flags & TokenFlags.AllCapitals) != 0;

    private static bool Accept(Unit unit, int at, out UnitReading reading)
    {
        reading = Make(unit, at + 1);
        return true;
    }

    private static UnitReading Make(Unit unit, int end) => new(unit, end, KindOf(unit), Attributive: false);

    /// <summary>What sort of quantity a unit makes.</summary>
    public static QuantityKind KindOf(Unit unit) => unit.Per is not null ? QuantityKind.Rate : unit.Dimension switch
    {
        Dimension.Money => QuantityKind.Money,
        Dimension.Percent or Dimension.Points => QuantityKind.Percent,
        Dimension.Multiple => QuantityKind.Multiple,
        Dimension.Duration or Dimension.CalendarDuration => QuantityKind.Duration,
        Dimension.Temperature => QuantityKind.Temperature,
        Dimension.Count => QuantityKind.Count,
        _ => QuantityKind.Measure,
    };
}
