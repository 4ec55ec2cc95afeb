using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>"12 of the 40 members (30%)": a count out of a count, and the percentage that it is.</summary>
internal static class PartOfCheck
{
    /// <summary>Percentages that are not those of the two counts before them.</summary>
    public static IEnumerable<Doubt> Find(in Scan scan, SentenceNumbers numbers)
    {
        var found = new List<Doubt>();
        var all = numbers.Quantities;
        for (var at = 0; at + 2 < all.Count; at++)
        {
            var (part, whole, percent) = (all[at], all[at + 1], all[at + 2]);
            if (!IsCount(part) || !IsCount(whole) || percent is not { Unit.Code: "%", Amount: Amount.Point, Direction: ChangeDirection.None } || !IsOf(scan, part, whole) || !IsBehind(scan, whole, percent)) continue;
            // "12 of the 40" names what it counts behind the second number only.
            var (one, all40) = (part with { Unit = null }, whole with { Unit = null });
            if (TextArithmetic.Share(one, all40, numbers.Tolerances) is not { } share || ConsistencyCheck.Of(share, percent, numbers.Tolerances) != Consistency.Inconsistent) continue;
            var computed = QuantityWording.Of(NumberWording.Rough(share.Value), share.Unit);
            found.Add(new Doubt([percent.Span, part.Span, whole.Span], $"{QuantityWording.Of(one)} of {QuantityWording.Of(all40)} is {computed}, and the article says {QuantityWording.Of(percent)}", QuantityWording.Of(percent), computed));
        }

        return found;
    }

    private static bool IsCount(Quantity quantity) =>
        quantity is { Kind: QuantityKind.Count, Unit: null or { Dimension: Dimension.Count, Per: null }, Amount: Amount.Point { Numeral.Value: > 0 }, Direction: ChangeDirection.None, Hedge.Class: HedgeClass.Unhedged or HedgeClass.Exact };

    private static bool IsOf(in Scan scan, Quantity part, Quantity whole)
    {
        var at = part.EndToken;
        if (scan.Is(at, "out")) at++;
        if (!scan.Is(at, "of")) return false;
        at++;
        if (scan.Is(at, "the") || scan.Is(at, "its") || scan.Is(at, "all")) at++;
        return at == whole.FirstToken;
    }

    private static bool IsBehind(in Scan scan, Quantity whole, Quantity percent)
    {
        var at = whole.EndToken;
        if (scan.Is(at, ',') && scan.Is(at + 1, "or")) return at + 2 == percent.FirstToken;
        return scan.Is(at, '(') && at + 1 == percent.FirstToken && scan.Is(percent.EndToken, ')');
    }
}
