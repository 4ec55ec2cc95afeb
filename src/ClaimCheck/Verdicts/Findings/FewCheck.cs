using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>"37% of the 8 members": with so few, not every percentage can come up.</summary>
internal static class FewCheck
{
    /// <summary>Percentages that no count of the few behind them has.</summary>
    public static IEnumerable<Doubt> Find(in Scan scan, SentenceNumbers numbers)
    {
        var found = new List<Doubt>();
        for (var at = 0; at + 1 < numbers.Quantities.Count; at++)
        {
            var (percent, count) = (numbers.Quantities[at], numbers.Quantities[at + 1]);
            if (percent is not { Unit.Code: "%", Hedge.Class: HedgeClass.Unhedged, Direction: ChangeDirection.None, Amount: Amount.Point { Numeral: var numeral } } || Roundness.Of(numeral).IsRound) continue;
            if (count is not { Kind: QuantityKind.Count, Unit: { Dimension: Dimension.Count, Per: null }, Hedge.Class: HedgeClass.Unhedged or HedgeClass.Exact, Amount: Amount.Point { Numeral: { Scale: 1, Value: var few } } }) continue;
            // "of the 8 members", "of all 8": all that there are, and not a sample of a sort.
            if (!scan.Is(percent.EndToken, "of") || !(scan.Is(percent.EndToken + 1, "the") || scan.Is(percent.EndToken + 1, "all") || scan.Is(percent.EndToken + 1, "its")) || count.FirstToken != percent.EndToken + 2) continue;
            if (Granularity.IsPossiblePercentage(numeral, few) != false) continue;
            var nearest = Math.Round(numeral.Value * few / 100, MidpointRounding.AwayFromZero);
            var computed = QuantityWording.Of(NumberWording.Rough(nearest * 100 / few), RatioUnits.Percent);
            found.Add(new Doubt([percent.Span, count.Span], $"no number of {QuantityWording.Of(count)} is {QuantityWording.Of(percent)}: {NumberWording.Of(nearest)} would be {computed}", QuantityWording.Of(percent), computed));
        }

        return found;
    }
}
