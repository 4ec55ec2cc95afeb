namespace ClaimCheck.Quantities;

/// <summary>Makes quantities of magnitudes and multiples that are one word: "dozens of", "twice", "fourfold".</summary>
internal static class VagueQuantities
{
    /// <summary>Adds a vague magnitude with what it counts.</summary>
    /// <returns>The token to read on from.</returns>
    public static int Add(in Scan scan, Amount.Vague vague, int start, int numberEnd, Unit? unit, FindingsBuilder found)
    {
        var end = numberEnd;
        var kind = unit is null ? QuantityKind.Count : UnitReader.KindOf(unit);
        if (unit is null)
        {
            var next = scan.Is(end, Known.Of) ? end + 1 : end;
            if (UnitReader.TryRead(scan, next, out var reading))
            {
                (unit, end, kind) = (reading.Unit, reading.End, reading.Kind);
            }
            else if (NounReader.TryFind(scan, next, single: false, out var noun))
            {
                unit = NounReader.Unit(scan, next, noun);
                end = noun + 1;
            }
        }

        var hedge = HedgeReader.Read(scan, start, end, numberEnd, numberEnd, out _);
        return found.Add(new Quantity(scan.Between(start, end - 1), kind, vague, unit) { Hedge = hedge, FirstToken = start, EndToken = end });
    }

    /// <summary>Adds the multiple that a word is, when it is one.</summary>
    /// <returns>The token to read on from.</returns>
    public static int AddMultiplier(in Scan scan, int at, FindingsBuilder found)
    {
        // "twice a week" counts occasions; "twice as much", "twice the size" and "fourfold" are multiples.
        if (scan.Is(at, Known.Twice) || scan.Is(at, Known.Thrice))
        {
            if (!ComparedOwner.Stands(scan, at + 1) && (!scan.Any(at + 1, WordClass.Comparative) || scan.Is(at + 1, Known.What) && !scan.IsWord(at + 2))) return at + 1;
        }

        return AddMultiple(scan, at, Vocabulary.Number(scan[at].Word), found);
    }

    /// <summary>Adds a part of a whole that has no number; what it is a part of stands behind it.</summary>
    /// <returns>The token to read on from.</returns>
    public static int AddShare(in Scan scan, Amount.Vague share, int start, int end, FindingsBuilder found) =>
        found.Add(new Quantity(scan.Between(start, end - 1), QuantityKind.Share, share, RatioUnits.Percent) { FirstToken = start, EndToken = end });

    /// <summary>Adds a multiple that is one word: "fourfold", "doubled".</summary>
    /// <returns>The token to read on from.</returns>
    public static int AddMultiple(in Scan scan, int at, decimal value, FindingsBuilder found)
    {
        var numeral = new Numeral(value, value < 1m ? value : 1m, 1m, NumeralForm.Words, scan[at].Span);
        var hedge = HedgeReader.Read(scan, at, at + 1, at + 1, at + 1, out var first);
        return found.Add(new Quantity(scan[at].Span, QuantityKind.Multiple, new Amount.Point(numeral), RatioUnits.Times)
        {
            Hedge = hedge,
            // A ratio below 1 says itself that it went down; the direction of "fell threefold" says to divide.
            Direction = value < 1m || scan.Any(at, WordClass.Doubling) ? value > 1m ? ChangeDirection.Up : ChangeDirection.None : DirectionReader.Read(scan, first, at + 1, fraction: false),
            FirstToken = at,
            EndToken = at + 1,
        });
    }
}
