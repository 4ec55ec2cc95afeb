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
            if (!scan.Any(at + 1, WordClass.Comparative) || scan.Is(at + 1, Known.What) && !scan.IsWord(at + 2)) return at + 1;
        }

        var value = Vocabulary.Number(scan[at].Word);
        var numeral = new Numeral(value, 1m, 1m, NumeralForm.Words, scan[at].Span);
        var hedge = HedgeReader.Read(scan, at, at + 1, at + 1, at + 1, out var first);
        return found.Add(new Quantity(scan[at].Span, QuantityKind.Multiple, new Amount.Point(numeral), RatioUnits.Times)
        {
            Hedge = hedge,
            Direction = DirectionReader.Read(scan, first, at + 1, fraction: false),
            FirstToken = at,
            EndToken = at + 1,
        });
    }
}
