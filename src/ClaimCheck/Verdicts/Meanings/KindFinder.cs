using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Finds what sort of number a claim states.</summary>
internal static class KindFinder
{
    /// <summary>The kind of one number of a quantity, read against a fact where there is one.</summary>
    public static ClaimKind Of(Quantity quantity, Numeral numeral, Fact? fact)
    {
        var dimension = quantity.Unit?.Dimension ?? (quantity.Kind is QuantityKind.Share or QuantityKind.Percent ? Dimension.Percent : Dimension.Count);
        if (quantity.Kind == QuantityKind.Rank || IsCounted(quantity, numeral, dimension, fact)) return ClaimKind.Exact;
        if (quantity.Kind is QuantityKind.Temperature or QuantityKind.Date || dimension == Dimension.Temperature || fact?.Statistic == Statistic.Index) return ClaimKind.IntervalScale;
        if (dimension is Dimension.Percent or Dimension.Points) return OfPercent(quantity, numeral, dimension, fact);
        if (dimension is Dimension.Count or Dimension.Money || numeral.Scale != 1) return ClaimKind.General;
        var isOneDigit = numeral is { Form: NumeralForm.Fraction, Value: < 10 } or { Granule: 1, Value: > -10 and < 10, Form: not NumeralForm.Decimals };
        return isOneDigit ? ClaimKind.SmallMeasure : ClaimKind.General;
    }

    private static ClaimKind OfPercent(Quantity quantity, Numeral numeral, Dimension dimension, Fact? fact)
    {
        var isChange = dimension == Dimension.Points || quantity.Direction != ChangeDirection.None || numeral.Value < 0
            || fact?.Amount.Low < 0 || (fact is not null && ChangeMetrics.NamesChange(fact.Metric));
        if (isChange) return Math.Abs(numeral.Value) < Defaults.SmallChange ? ClaimKind.IntervalScale : ClaimKind.General;
        if (numeral.Value > 100 || (numeral.Value == 100 && IsLowerBound(quantity.Hedge.Class)) || quantity.Unit is { Code: not "%" }) return ClaimKind.General;
        return numeral switch
        {
            { Form: NumeralForm.Ratio, Denominator: > 1 and < 10 } when numeral.Value * numeral.Denominator is > 99 and < 101 => ClaimKind.OneIn,
            { Form: NumeralForm.Ratio } => ClaimKind.Fraction,
            { Form: NumeralForm.Fraction } when quantity.Kind == QuantityKind.Share => ClaimKind.Fraction,
            _ => ClaimKind.Share,
        };
    }

    /// <summary>Whether things are counted one by one: unhedged, and small or written to the last one.</summary>
    private static bool IsCounted(Quantity quantity, Numeral numeral, Dimension dimension, Fact? fact)
    {
        if (dimension != Dimension.Count || quantity.Unit is { Per: not null } || quantity.Kind != QuantityKind.Count || quantity.Hedge.Class is not (HedgeClass.Unhedged or HedgeClass.Exact)) return false;
        if (!IsWhole(numeral.Value) || numeral.Granule < 1 || (fact is not null && !(IsWhole(fact.Amount.Low) && IsWhole(fact.Amount.High)))) return false;
        var size = Math.Abs(numeral.Value);
        var isAgainstCount = fact is { Unit: null or { Dimension: Dimension.Count } };
        return quantity.Hedge.Class == HedgeClass.Exact || size < 10 || Roundness.Of(numeral).Unit == 1 || (size < 100 && isAgainstCount);
    }

    private static bool IsWhole(decimal? value) => value is null || value == decimal.Truncate(value.Value);

    private static bool IsLowerBound(HedgeClass hedge) =>
        hedge is HedgeClass.MoreThan or HedgeClass.AtLeast or HedgeClass.WellOver or HedgeClass.JustOver or HedgeClass.Threshold;
}
