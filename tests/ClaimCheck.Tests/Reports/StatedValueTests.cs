using ClaimCheck.Quantities;
using ClaimCheck.Reports;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Reports;

public sealed class StatedValueTests
{
    [Theory]
    [InlineData(HedgeClass.Unhedged, "=", true, true)]
    [InlineData(HedgeClass.Exact, "=", true, true)]
    [InlineData(HedgeClass.Approximate, "~", true, true)]
    [InlineData(HedgeClass.Loose, "~", true, true)]
    [InlineData(HedgeClass.CloseTo, "~", true, true)]
    [InlineData(HedgeClass.Nearly, "~", true, true)]
    [InlineData(HedgeClass.JustUnder, "~", true, true)]
    [InlineData(HedgeClass.JustOver, "~", true, true)]
    [InlineData(HedgeClass.Approaching, "~", true, true)]
    [InlineData(HedgeClass.MoreThan, ">", true, false)]
    [InlineData(HedgeClass.WellOver, ">", true, false)]
    [InlineData(HedgeClass.AtLeast, ">=", true, false)]
    [InlineData(HedgeClass.AsFewAs, ">=", true, false)]
    [InlineData(HedgeClass.Threshold, ">=", true, false)]
    [InlineData(HedgeClass.LessThan, "<", false, true)]
    [InlineData(HedgeClass.WellUnder, "<", false, true)]
    [InlineData(HedgeClass.AtMost, "<=", false, true)]
    [InlineData(HedgeClass.UpTo, "<=", false, true)]
    public void A_bound_is_open_on_its_side(HedgeClass hedge, string change, bool hasLow, bool hasHigh) =>
        StatedValue.Of(Quantity(new Hedge(hedge, default))).Should().Be(new StatedValue(80, hasLow ? 80 : null, hasHigh ? 80 : null, change));

    [Fact]
    public void A_threshold_passed_on_the_way_down_is_an_upper_bound() =>
        StatedValue.Of(Quantity(new Hedge(HedgeClass.Threshold, default) { Downward = true })).Should().Be(new StatedValue(80, null, 80, "<="));

    [Fact]
    public void A_range_has_two_ends_and_no_value() =>
        StatedValue.Of(Quantity(Hedge.None, new Amount.Range(Numeral(4), Numeral(8), false))).Should().Be(new StatedValue(null, 4, 8, "="));

    [Fact]
    public void A_bound_on_a_range_keeps_both_ends() =>
        StatedValue.Of(Quantity(new Hedge(HedgeClass.MoreThan, default), new Amount.Range(Numeral(4), Numeral(8), false))).Should().Be(new StatedValue(null, 4, 8, ">"));

    [Fact]
    public void A_vague_magnitude_has_a_span_and_no_value() =>
        StatedValue.Of(Quantity(Hedge.None, new Amount.Vague(new(12, 120), new(10, 130)))).Should().Be(new StatedValue(null, 12, 120, "="));

    private static Quantity Quantity(Hedge hedge, Amount? amount = null) =>
        new(default, QuantityKind.Count, amount ?? new Amount.Point(Numeral(80)), null) { Hedge = hedge };

    private static Numeral Numeral(decimal value) => new(value, 1, 1, NumeralForm.Integer, default);
}
