using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>"Rose 20% to $60 million from $50 million", "from 40 to 50, a rise of 25%": a change, its two ends and nothing between them.</summary>
internal static class ChangeCheck
{
    private const int Reach = 10;

    /// <summary>Changes in percent that do not follow from both ends.</summary>
    public static IEnumerable<Doubt> Find(in Scan scan, SentenceNumbers numbers)
    {
        var found = new List<Doubt>();
        var all = numbers.Quantities;
        for (var at = 0; at < all.Count; at++)
        {
            if (all[at] is not { Unit: { Dimension: Dimension.Percent, Code: "%" }, Direction: not ChangeDirection.None, Amount: Amount.Point } change || IsOfAnotherSort(scan, change)) continue;
            if (Ends(scan, all, at) is not var (from, to, spans)) continue;
            if (Doubted(change, from, to, numbers.Tolerances) is { } computed)
                found.Add(new Doubt([change.Span, .. spans], $"from {QuantityWording.Of(from)} to {QuantityWording.Of(to)} is {Words(computed)}, and the article says {QuantityWording.Of(change)}", QuantityWording.Of(change), Words(computed)));
        }

        return found;
    }

    private static string Words(Operand computed) =>
        $"{(computed.Value < 0 ? "a fall" : "a rise")} of {QuantityWording.Of(NumberWording.Rough(Math.Abs(computed.Value)), RatioUnits.Percent)}";

    // Both ends are taken as finely as they are written: who gives both and the change has the figures at hand.
    private static Operand? Doubted(Quantity change, Quantity from, Quantity to, Tolerances tolerances)
    {
        if (Written(from) is not { } first || Written(to) is not { } last || !first.IsPositive || !last.IsPositive) return null;
        if (from.Unit is { } own && to.Unit is { } other && own != other) first = first.Map(value => UnitMatching.Convert(value, own, other));
        if (Formulas.Growth(first, last) is not { } growth) return null;
        var stated = MeaningReader.Read(Comparisons.Readable(change), tolerances).Widest;
        var signed = change.Direction == ChangeDirection.Down ? stated.Mirrored() : stated;
        if (growth.Range.Intersects(signed)) return null;
        // Of two percentages the change may be meant in points; that is another matter than a slip.
        return from.Unit is { Dimension: Dimension.Percent } && Formulas.Difference(first, last).Range.Intersects(signed) ? null : growth;
    }

    private static Operand? Written(Quantity quantity) =>
        quantity is { Hedge.Class: HedgeClass.Unhedged, Amount: Amount.Point { Numeral: var numeral } } ? new Operand(numeral.Value, Saturating.Subtract(numeral.Value, numeral.Granule / 2), Saturating.Add(numeral.Value, numeral.Granule / 2)) : null;

    private static (Quantity From, Quantity To, IReadOnlyList<Text.TextSpan> Spans)? Ends(in Scan scan, IReadOnlyList<Quantity> all, int at)
    {
        var change = all[at];
        // "rose 20%, to $60 million from $50 million", "rose 20% from 50 to 60".
        if (at + 1 < all.Count && IsPlain(scan, change.EndToken, First(scan, all[at + 1])))
        {
            if (Span(scan, all[at + 1]) is var (low, high)) return (low, high, [all[at + 1].Span]);
            if (at + 2 < all.Count && Pair(scan, all[at + 1], all[at + 2]) is var (from, to)) return (from, to, [from.Span, to.Span]);
        }

        // "from 50 to 60, a rise of 20%".
        if (at > 0 && IsPlain(scan, all[at - 1].EndToken, First(scan, change)))
        {
            if (Span(scan, all[at - 1]) is var (low, high)) return (low, high, [all[at - 1].Span]);
            if (at > 1 && Pair(scan, all[at - 2], all[at - 1]) is var (from, to)) return (from, to, [from.Span, to.Span]);
        }

        return null;
    }

    // "from 40 to 50" was read as one span.
    private static (Quantity From, Quantity To)? Span(in Scan scan, Quantity quantity)
    {
        if (quantity.Amount is not Amount.Range range || !scan.Is(First(scan, quantity) - 1, "from") || quantity.Hedge.Class != HedgeClass.Unhedged) return null;
        var (low, high) = (quantity with { Amount = new Amount.Point(range.Lower) }, quantity with { Amount = new Amount.Point(range.Upper) });
        return range.Descending ? (high, low) : (low, high);
    }

    private static (Quantity From, Quantity To)? Pair(in Scan scan, Quantity one, Quantity other)
    {
        if (one.Direction != ChangeDirection.None || other.Direction != ChangeDirection.None || !Fit(one.Unit, other.Unit) || !IsTimes(scan, one.EndToken, First(scan, other))) return null;
        var (first, second) = (scan.Is(First(scan, one) - 1, "from"), scan.Is(First(scan, other) - 1, "from"));
        if (first && scan.Is(First(scan, other) - 1, "to")) return (one, other);
        return second && scan.Is(First(scan, one) - 1, "to") ? (other, one) : null;
    }

    private static bool Fit(Unit? one, Unit? other) => one is null ? other is null : other is not null && one.ConvertsTo(other);

    // Growth a year, growth after inflation and the like follow from other numbers than these two.
    private static bool IsOfAnotherSort(in Scan scan, Quantity change)
    {
        for (var at = change.FirstToken - Reach; at < change.EndToken + Reach; at++)
        {
            if (scan.Is(at, "annually") || scan.Is(at, "annualised") || scan.Is(at, "annualized") || scan.Is(at, "average") || scan.Is(at, "averaged") || scan.Is(at, "compound") || scan.Is(at, "real") || scan.Is(at, "inflation") || scan.Is(at, "adjusted")
                || scan.Is(at, "organic") || scan.Is(at, "comparable") || scan.Is(at, "currency") || scan.Is(at, "currencies") || scan.Is(at, "constant") || scan.Is(at, "underlying") || scan.Is(at, "seasonally")) return true;
        }

        var next = change.EndToken;
        return scan.Is(next, "a") || scan.Is(next, "per") || scan.Is(next, "each") || scan.Is(next, "every") || scan.Is(next, "of") || scan.Is(next, "points");
    }

    private static int First(in Scan scan, Quantity quantity)
    {
        var at = quantity.FirstToken;
        if (quantity.Hedge.Class == HedgeClass.Unhedged || quantity.Hedge.Span.Start >= quantity.Span.Start) return at;
        while (scan.Has(at - 1) && scan[at - 1].Start >= quantity.Hedge.Span.Start) at--;
        return at;
    }

    // Nothing but the small words that join a change to its ends.
    private static bool IsPlain(in Scan scan, int from, int to)
    {
        if (to - from > Reach) return false;
        for (var at = from; at < to; at++)
        {
            if (!(scan.Is(at, ',') || scan.Is(at, '(') || scan.Is(at, ')') || scan.Is(at, '—') || scan.Is(at, '–') || scan.Is(at, "from") || scan.Is(at, "to") || scan.Is(at, "a") || scan.Is(at, "an") || scan.Is(at, "or") || scan.Is(at, "of") || scan.Is(at, "by")
                || scan.Is(at, "up") || scan.Is(at, "down") || scan.Is(at, "rise") || scan.Is(at, "increase") || scan.Is(at, "gain") || scan.Is(at, "jump") || scan.Is(at, "drop") || scan.Is(at, "fall") || scan.Is(at, "decline") || scan.Is(at, "decrease") || scan.Is(at, "reduction") || scan.Is(at, "growth") || IsTime(scan, at))) return false;
        }

        return true;
    }

    private static bool IsTimes(in Scan scan, int from, int to)
    {
        if (to - from > Reach) return false;
        for (var at = from; at < to; at++)
            if (!(scan.Is(at, ',') || scan.Is(at, "from") || scan.Is(at, "to") || IsTime(scan, at))) return false;
        return true;
    }

    private static bool IsTime(in Scan scan, int at) =>
        scan.Any(at, WordClass.Month) || DateReader.YearOf(scan, at) > 0 || scan.Is(at, "in") || scan.Is(at, "last") || scan.Is(at, "this") || scan.Is(at, "the") || scan.Is(at, "year") || scan.Is(at, "month") || scan.Is(at, "quarter") || scan.Is(at, "week")
        || scan.Is(at, "ago") || scan.Is(at, "earlier") || scan.Is(at, "previous") || scan.Is(at, "a");
}
