using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>"100 km (60 miles)", "one in five (21%)": one value said twice, the second time in brackets.</summary>
internal static class AgainCheck
{
    /// <summary>Values that are not the same in the unit behind.</summary>
    public static IEnumerable<Doubt> Units(in Scan scan, SentenceNumbers numbers)
    {
        var found = new List<Doubt>();
        for (var at = 0; at + 1 < numbers.Quantities.Count; at++)
        {
            var (one, other) = (numbers.Quantities[at], numbers.Quantities[at + 1]);
            if (!IsAgain(scan, one, other) || !AreTwoUnits(one.Unit, other.Unit) || IsComposite(scan, numbers.Quantities, at)) continue;
            if (Differs(one, other, numbers.Tolerances) is { } value)
                found.Add(new Doubt([other.Span, one.Span], $"{QuantityWording.Of(one)} is {QuantityWording.Of(value, other.Unit)}, and the article says {QuantityWording.Of(other)}", QuantityWording.Of(other), QuantityWording.Of(value, other.Unit)));
        }

        return found;
    }

    /// <summary>Parts of a whole that are not the percentage behind.</summary>
    public static IEnumerable<Doubt> Parts(in Scan scan, SentenceNumbers numbers)
    {
        var found = new List<Doubt>();
        for (var at = 0; at + 1 < numbers.Quantities.Count; at++)
        {
            var (one, other) = (numbers.Quantities[at], numbers.Quantities[at + 1]);
            if (one is not { Kind: QuantityKind.Share, Amount: Amount.Point } || other is not { Unit.Code: "%", Direction: ChangeDirection.None, Amount: Amount.Point } || !IsAgain(scan, one, other)) continue;
            if (Differs(one, other, numbers.Tolerances) is { } value)
                found.Add(new Doubt([other.Span, one.Span], $"{QuantityWording.Of(one)} is {QuantityWording.Of(value, other.Unit)}, and the article says {QuantityWording.Of(other)}", QuantityWording.Of(other), QuantityWording.Of(value, other.Unit)));
        }

        return found;
    }

    // Directly behind, alone in its brackets.
    private static bool IsAgain(in Scan scan, Quantity one, Quantity other)
    {
        if (!scan.Is(one.EndToken, '(') || !scan.Is(other.EndToken, ')')) return false;
        for (var at = one.EndToken + 1; at < other.FirstToken; at++)
            if (scan[at].Start < other.Hedge.Span.Start || scan[at].End > other.Hedge.Span.End) return false;
        return true;
    }

    private static bool AreTwoUnits(Unit? one, Unit? other) =>
        one is not null && other is not null && one.Code != other.Code && one.Dimension is not (Dimension.Count or Dimension.Money or Dimension.Percent or Dimension.Points or Dimension.Multiple) && one.ConvertsTo(other);

    // "6 feet 2 inches (188 cm)", "5 by 10 m (16 by 33 ft)": more was converted than the last number.
    private static bool IsComposite(in Scan scan, IReadOnlyList<Quantity> quantities, int at)
    {
        var one = quantities[at];
        var before = one.FirstToken - 1;
        if (scan.Is(before, "by") || scan.Is(before, "x") || scan.Is(before, '×') || scan.Is(before, "and") || scan.Is(before, ',') || one.Amount is not Amount.Point) return true;
        return at > 0 && quantities[at - 1].EndToken >= before && quantities[at - 1].Unit?.Dimension == one.Unit?.Dimension;
    }

    private static decimal? Differs(Quantity one, Quantity other, Tolerances tolerances)
    {
        if (one.Amount is not Amount.Point || other.Amount is not Amount.Point) return null;
        var (first, second) = (Plain(one), Plain(other));
        if (first.Unit is not { } from || second.Unit is not { } to) return null;
        var (said, again) = (MeaningReader.Read(first, tolerances).Halo, MeaningReader.Read(second, tolerances).Halo);
        var value = first.Amount.Value ?? 0;
        if (said.Map(end => UnitMatching.Convert(end, from, to)).Intersects(again)) return null;
        // A rise of 2 °C is one of 3.6 °F: of differences the zero points do not count.
        if (from.Dimension == Dimension.Temperature && said.Map(end => Saturating.Multiply(end, Saturating.Divide(from.Factor, to.Factor))).Intersects(again)) return null;
        return NumberWording.Rough(UnitMatching.Convert(value, from, to));
    }

    private static Quantity Plain(Quantity quantity) => Comparisons.Readable(quantity with { Hedge = quantity.Hedge.Class == HedgeClass.Exact ? quantity.Hedge : new Hedge(HedgeClass.Approximate, default) });
}
