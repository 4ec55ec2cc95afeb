using System.Collections.Frozen;

namespace ClaimCheck.Quantities;

/// <summary>Reads the other end of a range: "4x to 8x", "between 10 and 12", "$10–12 million", "two or three".</summary>
internal static class RangeReader
{
    // "Raised $65 million" is no rise, and "raised its stake from 20% to 25%" is one.
    private static readonly FrozenSet<string> Movers = FrozenSet.ToFrozenSet(
        ["raise", "raises", "raised", "lift", "lifts", "lifted", "lifting", "went", "goes", "going", "go", "moved", "moves", "move", "moving", "push", "pushes", "pushed", "bring", "brings", "brought", "widened", "swung", "changed", "changes", "shifted"],
        StringComparer.OrdinalIgnoreCase);

    private const int MoveNear = 7;
    private const int MoveReach = 14;

    /// <summary>Looks for a second number that belongs to <paramref name="first"/>.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="first">The number read so far.</param>
    /// <param name="low">The end that was written first, with the unit and scale it shares.</param>
    /// <param name="high">The end that was written second.</param>
    /// <param name="isChange">Whether the two are the ends of a change ("rose from 4% to 5%") and so two claims.</param>
    public static bool TryRead(in Scan scan, in Piece first, out Piece low, out Piece high, out bool isChange)
    {
        low = first;
        high = default;
        isChange = false;
        if (!MayJoin(scan, first.End)) return false;
        var before = BeforeHedge(scan, first.Start - 1);
        var from = scan.Is(before, Known.From) || scan.Is(first.Start - 1, Known.From);
        var between = scan.Is(before, Known.Between) || scan.Is(first.Start - 1, Known.Between);
        if (IsChangeAmount(scan, first.Start, from)) return false;
        var at = first.End;
        if (scan.Is(at, '±')) return TryAround(scan, first, at + 1, out low, out high);
        // "0-to-60".
        if (scan.Is(at, '-') && scan.Is(at + 1, Known.To) && scan.Is(at + 2, '-') && scan.Glued(at + 1) && scan.Glued(at + 3)) return TryJoinedTo(scan, first, at + 3, out low, out high);
        // "a 10- to 15-minute walk".
        if (first.IsBare && scan.Is(at, '-') && scan.Is(at + 1, Known.To) && scan.Glued(at) && !scan.Glued(at + 1) && TryJoinedTo(scan, first, at + 2, out low, out high)) return low.Numeral.Value < high.Numeral.Value;
        var dash = scan.Is(at, '-');
        var glued = dash && scan.Glued(at);
        var attributive = first.Attributive;
        if (dash)
        {
            if (glued != scan.Glued(at + 1)) return false;
            if (!glued && scan.Of(at)[0] is '—') return false;
        }
        else if (!(scan.Is(at, Known.To) || (from && scan.Is(at, Known.Up) && scan.Is(at + 1, Known.To)) || (between && scan.Is(at, Known.And)) || scan.Is(at, Known.Or)))
        {
            return false;
        }

        var or = scan.Is(at, Known.Or);
        var next = at + 1;
        if (from && scan.Is(first.End, Known.Up)) next++;
        if (scan.Is(next, Known.About) || scan.Is(next, Known.Around) || scan.Is(next, Known.Nearly) || scan.Is(next, Known.Perhaps)) next++;
        // "200,000 to-260,000": a slip of the hyphen, not a sign.
        if (scan.Is(at, Known.To) && scan.Is(next, '-') && scan.Glued(next) && scan.Glued(next + 1)) next++;
        next = SkipCurrency(scan, next);
        if (!scan.Has(next) || !PieceReader.TryRead(scan, next, out high, out _)) return false;
        if (attributive && !dash) return false;
        if (scan.Is(at, Known.To) && IsOpenRange(scan, high)) return false;
        if (!SameUnit(first, high)) return false;
        // "1.5m to 2m cars": the same letter at both ends means the same.
        if (first.Unit == LengthUnits.Metre && high.Unit is null && high.Scaled && scan.Is(first.End - 1, Known.M) && scan.Is(high.NumberEnd - 1, Known.M))
        {
            var million = high.Numeral.Scale;
            low = first with { Numeral = new Numeral(first.Numeral.Value * million, first.Numeral.Granule * million, million, first.Numeral.Form, scan.Between(first.Start, first.End - 1)), Unit = null, Scaled = true, NumberEnd = first.End, Kind = QuantityKind.Count };
            return low.Numeral.Value < high.Numeral.Value;
        }

        if (first.Unit is not null && !first.UnitFirst && high.Unit is null && !high.Scaled && !IsSecondEnd(scan, first, high, from)) return false;
        var joined = dash || between || from || scan.Is(at, Known.To);
        Share(ref low, ref high, joined || IsNextCount(low, high));
        ShareHundred(scan, ref low, high);
        if (glued && !first.Scaled && (first.Unit is null || first.UnitFirst)) ShareThousand(scan, ref low, high);
        if (or) return !first.Scaled && IsPairOfCounts(low, high);
        // "passed 5-4" is a vote.
        if (dash && low.IsBare && high.IsBare && low.Numeral.Value >= high.Numeral.Value) return false;
        if (dash && low.IsBare && high.IsBare && !from && !between && !Hedged(scan, first) && !(HasNoun(scan, high) && low.Numeral.Value < high.Numeral.Value)) return false;
        // "went from 4 to 5", "sold 12 to 3 buyers": without "from" or "between", "to" joins two numbers of one unit, the smaller first.
        if (scan.Is(at, Known.To) && !from && low.Numeral.Value >= high.Numeral.Value && !IsSpread(scan, low, high)) return false;
        if (scan.Is(at, Known.To) && !from && low.IsBare && high.IsBare && !HasNoun(scan, high) && !Hedged(scan, first) && first.Numeral.Form != NumeralForm.Words) return false;
        isChange = from && IsMove(scan, first.Start) && !dash && !low.Attributive && !high.Attributive && IsLevel(low);
        return true;
    }

    // "densities of 2.4 A/cm2 to 0.6 A/cm2": a measure that is said in full at both ends is a spread, whichever comes first.
    private static bool IsSpread(in Scan scan, in Piece low, in Piece high) =>
        scan.Is(low.Start - 1, Known.Of) && !scan.Any(low.Start - 2, WordClass.Up | WordClass.Down) && low.End > low.NumberEnd && high.End > high.NumberEnd
        && low.Unit is { Dimension: not (Dimension.Money or Dimension.Percent or Dimension.Count) } && low.Numeral.Value > high.Numeral.Value;

    // Money, shares, counts and whatever is told by the thousand stand at a level before and after; of a small measure both ends say one thing.
    private static bool IsLevel(in Piece low) => low.Scaled || low.Numeral.Value >= 1_000m || low.Unit is null or { Dimension: Dimension.Money or Dimension.Percent or Dimension.Count };

    private static bool MayJoin(in Scan scan, int at) =>
        scan.IsKind(at, Tokens.TokenKind.Symbol) ? scan.Is(at, '-') || scan.Is(at, '±') : scan.Is(at, Known.To) || scan.Is(at, Known.And) || scan.Is(at, Known.Or) || scan.Is(at, Known.Up);

    // "20 ± 2 degrees": both ends at once.
    private static bool TryAround(in Scan scan, in Piece first, int at, out Piece low, out Piece high)
    {
        low = high = first;
        if (!scan.IsNumber(at) || !PieceReader.TryRead(scan, at, out var span, out _) || !SameUnit(first, span) || span.Numeral.Value < 0m) return false;
        var middle = first;
        Share(ref middle, ref span, joined: true);
        var numeral = middle.Numeral;
        low = middle with { Numeral = new Numeral(numeral.Value - span.Numeral.Value, span.Numeral.Granule, span.Numeral.Scale, numeral.Form, numeral.Span) };
        high = span with { Numeral = new Numeral(numeral.Value + span.Numeral.Value, span.Numeral.Granule, span.Numeral.Scale, span.Numeral.Form, span.Numeral.Span) };
        return true;
    }

    // "two or three million": neighbours of one scale.
    private static bool IsNextCount(in Piece low, in Piece high) => !low.Scaled && high.Scaled && high.Numeral.Scale > 1m && high.Numeral.Mantissa == low.Numeral.Value + 1m;

    // "10-15,000 people": the thousands are written once.
    private static void ShareThousand(in Scan scan, ref Piece low, in Piece high)
    {
        if (high.Scaled || low.Numeral.Granule != 1m || low.Numeral.Value is < 1m or > 999m) return;
        var digits = scan.Of(high.NumberEnd - 1);
        if (!digits.EndsWith(",000", StringComparison.Ordinal) || digits.Count(',') != 1 || high.Numeral.Value <= low.Numeral.Value * 1_000m) return;
        low = low with { Numeral = new Numeral(low.Numeral.Value * 1_000m, 1m, 1m, low.Numeral.Form, low.Numeral.Span) };
    }

    // "two to three hundred", "two or three dozen": a small number takes the hundred or dozen of the next one.
    private static void ShareHundred(in Scan scan, ref Piece low, in Piece high)
    {
        var last = high.NumberEnd - 1;
        if (low.Scaled || low.Numeral.Value is < 1m or > 20m || low.NumberEnd - 1 == last) return;
        if (!scan.Any(last, WordClass.Scale) || Vocabulary.Number(scan[last].Word) is not (12m or 100m) || scan.Any(low.NumberEnd - 1, WordClass.Scale)) return;
        var scale = Vocabulary.Number(scan[last].Word);
        if (high.Numeral.Value / scale <= low.Numeral.Value) return;
        low = low with { Numeral = new Numeral(low.Numeral.Value * scale, low.Numeral.Granule * scale, low.Numeral.Scale, low.Numeral.Form, low.Numeral.Span) };
    }

    /// <summary>"from 24.2 to 33–35 billion euros": the second end is a range itself, whose scale and unit the first one shares.</summary>
    public static bool TryBeforeRange(in Scan scan, in Piece first, out Piece shared)
    {
        shared = first;
        if (!first.IsBare || !scan.Is(first.End, Known.To) || !scan.IsNumber(first.End + 1)) return false;
        if (!PieceReader.TryRead(scan, first.End + 1, out var second, out _) || !IsOpenRange(scan, second) || !TryRead(scan, second, out _, out var high, out _)) return false;
        Share(ref shared, ref high, joined: true);
        return true;
    }

    // A number with a dash and another number right behind it.
    private static bool IsOpenRange(in Scan scan, in Piece piece) =>
        scan.Is(piece.End, '-') && scan.Glued(piece.End) && scan.IsNumber(piece.End + 1) && scan.Glued(piece.End + 1);

    // "from 208 pounds to 193": the unit is said once, at the first end.
    private static bool IsSecondEnd(in Scan scan, in Piece first, in Piece high, bool from) =>
        from && scan.Is(first.End, Known.To) && DateReader.YearOf(scan, high.Start) == 0 && !HasNoun(scan, high) && first.Unit!.Dimension is not (Dimension.Duration or Dimension.CalendarDuration);

    // "rose 0.7 percent to 6,327", "increased by $43bn to $419bn": the first number is how far, the second is where to.
    private static bool IsChangeAmount(in Scan scan, int start, bool from) =>
        !from && (IsMoveBefore(scan, start - 1) || IsMoveBefore(scan, BeforeHedge(scan, start - 1)));

    // "from up to 252 miles", "by about 146 percent": the token before the hedge that ends at one.
    private static int BeforeHedge(in Scan scan, int at) =>
        scan.Any(at, WordClass.HedgeBefore) && Vocabulary.HedgesBefore.Find(scan, at, out var hedge) is not null ? hedge - 1 : at;

    private static bool IsMoveBefore(in Scan scan, int at) => scan.Any(at, WordClass.Up | WordClass.Down) || scan.Is(at, Known.By);

    private static bool TryJoinedTo(in Scan scan, in Piece first, int at, out Piece low, out Piece high)
    {
        low = first;
        if (!PieceReader.TryRead(scan, at, out high, out _) || !SameUnit(first, high)) return false;
        Share(ref low, ref high, joined: true);
        return true;
    }

    private static int SkipCurrency(in Scan scan, int at)
    {
        var next = at;
        while (next < at + 2 && scan.Has(next) && !scan.IsNumber(next) && (scan.Any(next, WordClass.Currency) || (scan.IsKind(next, Tokens.TokenKind.Symbol) && UnitCatalog.Symbol(scan.Of(next)) is { Dimension: Dimension.Money }))) next++;
        return scan.IsNumber(next) ? next : at;
    }

    private static bool SameUnit(in Piece first, in Piece second) =>
        first.Unit is null || second.Unit is null || first.Unit.Code == second.Unit.Code
        || IsPriceOf(first.Unit, second.Unit) || IsPriceOf(second.Unit, first.Unit);

    // "$75 per barrel to $45.88": the price says once what it buys.
    private static bool IsPriceOf(Unit money, Unit price) =>
        money.Per is null && price.Per is not null && price.Code.StartsWith(money.Code + "/", StringComparison.Ordinal);

    // "$10–12 million", "4 to 8 percent", "$26 and $31 million": the first end takes the scale and unit that only the second has.
    private static void Share(ref Piece low, ref Piece high, bool joined)
    {
        if (joined && !low.Scaled && high.Scaled && high.Numeral.Scale > 1m && low.Numeral.Value < 1_000m && high.Numeral.Scale < 1_000_000_000_000_000m && (low.Unit is null || low.UnitFirst) && !(high.UnitFirst && low.Numeral.Value >= high.Numeral.Mantissa))
        {
            var scale = high.Numeral.Scale;
            low = low with { Numeral = new Numeral(low.Numeral.Value * scale, low.Numeral.Granule * scale, scale, low.Numeral.Form, low.Numeral.Span), Scaled = true };
        }

        if (high.Unit is not null && (low.Unit is null || (high.Unit.Per is not null && low.Unit.Per is null))) low = low with { Unit = high.Unit, Kind = high.Kind };
        else if (low.Unit is not null && (high.Unit is null || (low.Unit.Per is not null && high.Unit.Per is null))) high = high with { Unit = low.Unit, Kind = low.Kind };
    }

    // "two or three firms": neighbours only; "5 or 50" is a choice.
    private static bool IsPairOfCounts(in Piece low, in Piece high) =>
        low.Numeral.Value < high.Numeral.Value && high.Numeral.Value <= low.Numeral.Value * 2m && low.Numeral.Value >= 1m && low.Scaled == high.Scaled && !high.UnitFirst && (low.Scaled || high.Numeral.Value <= 100m || low.Numeral.Granule is 12m or 100m);

    private static bool HasNoun(in Scan scan, in Piece piece)
    {
        var next = scan.Is(piece.End, '-') ? piece.End + 1 : piece.End;
        return NounReader.TryFind(scan, next, single: next > piece.End, out _);
    }

    private static bool Hedged(in Scan scan, in Piece piece) =>
        scan.Any(piece.Start - 1, WordClass.HedgeBefore) && Vocabulary.HedgesBefore.Find(scan, piece.Start - 1, out _) is not null;

    // "rose from", "cut its stake from", "increase the mean yield of spring-sown fields from": a verb of change in the words before, in the same breath.
    private static bool IsMove(in Scan scan, int start)
    {
        for (var at = start - 1; at >= start - MoveReach && scan.Has(at); at--)
        {
            if ((scan.Any(at, WordClass.Up | WordClass.Down) || (scan.IsWord(at) && Movers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at)))) && (at >= start - MoveNear || scan.Any(at + 1, WordClass.Determiner))) return true;
            if (at < start - MoveNear && (scan.Is(at, ',') || scan.Is(at, ';') || scan.IsNumber(at) || scan.Any(at, WordClass.Verb))) return false;
        }

        return false;
    }
}
