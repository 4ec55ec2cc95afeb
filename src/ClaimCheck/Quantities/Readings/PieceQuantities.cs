namespace ClaimCheck.Quantities;

/// <summary>Makes a quantity of a number that was read with its unit: alone, as the end of a range, or as a part of a whole.</summary>
internal static class PieceQuantities
{
    // Below it a count is what was struck; "cases hit 100" is a mark.
    private const decimal FewestReached = 20m;

    /// <summary>Adds what a number states to the findings, or skips it with the reason.</summary>
    /// <returns>The token to read on from.</returns>
    public static int Read(in Scan scan, in Piece piece, FindingsBuilder found)
    {
        if (RangeReader.TryRead(scan, piece, out var low, out var high, out var isChange))
        {
            if (!isChange) return AddRange(scan, low, high, found);
            // "grew from 30 to 45 people": the noun is said once.
            if (low.Unit is null && high.Unit is null && CountedUnit.Find(scan, high, found) is { Unit: { } noun } counted) low = low with { Unit = noun, Kind = counted.Kind };
            Add(scan, low, found, isLevel: true);
            return Add(scan, high, found, isLevel: true);
        }

        if (RangeReader.TryBeforeRange(scan, piece, out var start)) return Add(scan, start, found, isLevel: true);
        if (RatioReader.TryRead(scan, piece, out var ratio)) return Add(scan, ratio, found, isLevel: true);
        if (!piece.IsBare) return Add(scan, piece, found, isLevel: false);
        if (ListReader.TryUnit(scan, piece, out var shared)) return Add(scan, piece with { Unit = shared, Kind = UnitReader.KindOf(shared) }, found, isLevel: false);
        if (scan.Is(piece.Start - 1, Known.Of) && scan.Is(piece.Start - 2, Known.Factor)) return Add(scan, piece with { Unit = RatioUnits.Times, Kind = QuantityKind.Multiple }, found, isLevel: false);
        if (NameRules.GoesOn(scan, piece, found)) return found.Skip(scan, piece.Start, piece.End, SkipReason.Name);
        return SkipRules.TryBare(scan, piece, out var end, out var reason) ? found.Skip(scan, piece.Start, end, reason) : Add(scan, piece, found, isLevel: false);
    }

    private static int Add(in Scan scan, in Piece piece, FindingsBuilder found, bool isLevel)
    {
        var counted = piece.Unit is { } own ? new CountedUnit(own, piece.End, piece.Kind, piece.Attributive) : CountedUnit.Find(scan, piece, found);
        var (unit, end, kind, attributive) = counted;
        if (piece.Numeral is { Value: 1m, Form: NumeralForm.Words } && unit is null) return found.Skip(scan, piece.Start, piece.End, SkipReason.Pronoun);
        var hedge = HedgeReader.Read(scan, piece.Start, end, piece.End, piece.NumberEnd, out var first);
        // "hit six home runs": so many hits, not a mark that was reached.
        if (hedge.Class == HedgeClass.Threshold && kind == QuantityKind.Count && unit is not null && piece.Numeral.Value < FewestReached && scan.Of(first)[0] is 'h' or 'H') hedge = Hedge.None;
        var direction = ChangeDirection.None;
        if (!isLevel && kind != QuantityKind.Age)
        {
            direction = DirectionReader.Read(scan, first, attributive ? end : piece.End, piece.Numeral.Form == NumeralForm.Fraction);
            if (direction == ChangeDirection.None && scan.Is(first - 1, Known.By) && IsGapped(scan, first - 1, unit, found)) direction = found.Last!.Direction;
        }

        if (hedge == Hedge.None && direction == ChangeDirection.None && unit is not null && found.Apposition(scan, piece.Start) is { } same)
        {
            // The same amount once more, in another unit: it is meant as the first one was.
            direction = same.Direction;
            if ((scan.Is(piece.Start - 1, '(') || scan.Is(piece.Start - 1, '/')) && same.Unit is { } sameUnit && sameUnit.Dimension == unit.Dimension) hedge = same.Hedge;
        }

        return found.Add(new Quantity(scan.Between(piece.Start, end - 1), kind, new Amount.Point(piece.Numeral), unit)
        {
            Hedge = hedge,
            Direction = direction,
            Attributive = attributive,
            FirstToken = piece.Start,
            EndToken = end,
        });
    }

    // "Ross was down 2.3%, Burlington by 2.6%": the verb is said once.
    private static bool IsGapped(in Scan scan, int by, Unit? unit, FindingsBuilder found)
    {
        if (found.Last is not { } last || last.FirstToken < scan.First || last.Direction == ChangeDirection.None || unit is null || last.Unit?.Dimension != unit.Dimension) return false;
        for (var at = by - 1; at >= last.EndToken; at--)
            if (scan.Any(at, WordClass.Verb | WordClass.Up | WordClass.Down) || scan.Is(at, ';')) return false;
        return by - 1 > last.EndToken;
    }

    private static int AddRange(in Scan scan, in Piece low, in Piece high, FindingsBuilder found)
    {
        var attributive = high.Attributive;
        var (unit, end, kind, _) = high.Unit is not null ? new CountedUnit(high.Unit, high.End, high.Kind, attributive)
            : low.Unit is not null ? new CountedUnit(low.Unit, high.End, low.Kind, attributive)
            : CountedUnit.FindForRange(scan, high.End, attributive);
        var hedge = HedgeReader.Read(scan, low.Start, end, high.End, high.NumberEnd, out var first);
        // "from up to 252 miles to 287": the bound is the first end's alone, and a range has no bound of its own.
        if (scan.Is(first - 1, Known.From) && hedge.Class is HedgeClass.UpTo or HedgeClass.AsFewAs) hedge = Hedge.None;
        var descending = low.Numeral.Value > high.Numeral.Value;
        var amount = descending ? new Amount.Range(high.Numeral, low.Numeral, true) : new Amount.Range(low.Numeral, high.Numeral, false);
        return found.Add(new Quantity(scan.Between(low.Start, end - 1), kind, amount, unit)
        {
            Hedge = hedge,
            Attributive = attributive,
            FirstToken = low.Start,
            EndToken = end,
        });
    }
}
