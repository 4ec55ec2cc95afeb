using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class KindFinderTests
{
    private static readonly Unit Seat = Noun("seat");

    [Theory]
    [InlineData(3, ClaimKind.Exact)]
    [InlineData(9, ClaimKind.Exact)]
    [InlineData(10, ClaimKind.General)]
    [InlineData(20, ClaimKind.General)]
    [InlineData(97, ClaimKind.Exact)]
    [InlineData(312, ClaimKind.Exact)]
    [InlineData(310, ClaimKind.General)]
    [InlineData(-3, ClaimKind.Exact)]
    public void A_count_is_exact_when_it_is_small_or_written_to_the_last_one(int count, ClaimKind kind) => Kind(Of(count, Seat)).Should().Be(kind);

    [Theory]
    [InlineData(90, ClaimKind.Exact)]
    [InlineData(100, ClaimKind.General)]
    public void Below_a_hundred_a_count_is_exact_against_a_count(int count, ClaimKind kind) =>
        Kind(Of(count, Seat), Row(95, Seat)).Should().Be(kind);

    [Fact]
    public void A_count_is_not_exact_against_a_row_that_counts_in_parts()
    {
        Kind(Of(3, Seat), Row(3.5m, Seat)).Should().Be(ClaimKind.General);
        Kind(Of(3, Seat), Row(new Amount.Range(Number(3), Number(4.5m), false), Seat)).Should().Be(ClaimKind.General);
        Kind(Of(3, Seat), Row(new Amount.Range(Number(2.5m), Number(4), false), Seat)).Should().Be(ClaimKind.General);
        Kind(Of(20, Seat), Row(20, Hour)).Should().Be(ClaimKind.General);
    }

    [Fact]
    public void Decimals_fractions_hedges_rates_and_other_things_are_no_exact_counts()
    {
        Kind(Of(3.0m, Seat)).Should().Be(ClaimKind.General, "a tenth of a seat was counted");
        Kind(Of(2.5m, Seat)).Should().Be(ClaimKind.General);
        Kind(Of(3, Seat, HedgeClass.Approximate)).Should().Be(ClaimKind.General);
        Kind(Of(310, Seat, HedgeClass.Exact)).Should().Be(ClaimKind.Exact);
        Kind(Of(3, Seat.For(Hour))).Should().Be(ClaimKind.General);
        Kind(Of(3, Seat) with { Kind = QuantityKind.Age }).Should().Be(ClaimKind.General);
        Kind(Money(3)).Should().Be(ClaimKind.General);
        Kind(Money(3) with { Kind = QuantityKind.Count }).Should().Be(ClaimKind.General);
    }

    [Fact]
    public void A_rank_is_exact() => Kind(Of(20, null) with { Kind = QuantityKind.Rank }).Should().Be(ClaimKind.Exact);

    [Fact]
    public void Temperatures_dates_and_indices_live_on_a_scale()
    {
        Kind(Of(20, UnitCatalog.Find("°C"))).Should().Be(ClaimKind.IntervalScale);
        Kind(Of(20, UnitCatalog.Find("°C")) with { Kind = QuantityKind.Measure }).Should().Be(ClaimKind.IntervalScale);
        Kind(Of(20, Hour) with { Kind = QuantityKind.Temperature }).Should().Be(ClaimKind.IntervalScale);
        Kind(Of(2_000, null) with { Kind = QuantityKind.Date }).Should().Be(ClaimKind.IntervalScale);
        Kind(Of(1_100, Hour), Row(1_100, Hour) with { Statistic = Statistic.Index }).Should().Be(ClaimKind.IntervalScale);
    }

    [Theory]
    [InlineData(8, 1, ClaimKind.SmallMeasure)]
    [InlineData(10, 1, ClaimKind.General)]
    [InlineData(-10, 1, ClaimKind.General)]
    [InlineData(8, 1_000_000, ClaimKind.General)]
    public void A_measure_of_one_digit_is_small(int digits, int scale, ClaimKind kind) => Kind(Of(Number(digits, scale), Hour)).Should().Be(kind);

    [Fact]
    public void Money_and_counts_are_never_small_measures()
    {
        Kind(Money(8)).Should().Be(ClaimKind.General);
        Kind(Of(8, Seat, HedgeClass.Approximate)).Should().Be(ClaimKind.General);
        Kind(Of(8, Times)).Should().Be(ClaimKind.SmallMeasure);
    }

    [Fact]
    public void A_percentage_is_a_share_unless_it_is_a_change()
    {
        Kind(Of(8, Percent)).Should().Be(ClaimKind.Share);
        Kind(Of(0, Percent)).Should().Be(ClaimKind.Share);
        Kind(Of(-1, Percent)).Should().Be(ClaimKind.IntervalScale);
        Kind(Of(8, Points)).Should().Be(ClaimKind.IntervalScale);
        Kind(Of(8, Percent) with { Direction = ChangeDirection.Up }).Should().Be(ClaimKind.IntervalScale);
        Kind(Of(8, Percent), Row(-8, Percent)).Should().Be(ClaimKind.IntervalScale);
        Kind(Of(8, Percent), Row(0, Percent)).Should().Be(ClaimKind.Share);
    }

    [Theory]
    [InlineData("cut in staff")]
    [InlineData("job losses")]
    [InlineData("price drops")]
    [InlineData("sales growth")]
    [InlineData("wage rises")]
    [InlineData("inflation")]
    [InlineData("annual return")]
    [InlineData("change in sales")]
    [InlineData("share-price gain")]
    public void A_percentage_against_a_row_of_changes_is_a_change(string metric) =>
        Kind(Of(8, Percent), Row(8, Percent, metric: metric)).Should().Be(ClaimKind.IntervalScale);

    [Theory]
    [InlineData(100, HedgeClass.Unhedged, ClaimKind.Share)]
    [InlineData(101, HedgeClass.Unhedged, ClaimKind.General)]
    [InlineData(100, HedgeClass.MoreThan, ClaimKind.General)]
    [InlineData(100, HedgeClass.AtLeast, ClaimKind.General)]
    [InlineData(100, HedgeClass.WellOver, ClaimKind.General)]
    [InlineData(100, HedgeClass.JustOver, ClaimKind.General)]
    [InlineData(100, HedgeClass.Threshold, ClaimKind.General)]
    [InlineData(100, HedgeClass.Nearly, ClaimKind.Share)]
    [InlineData(99, HedgeClass.MoreThan, ClaimKind.Share)]
    public void Beyond_a_hundred_percent_there_is_no_share(int percent, HedgeClass hedge, ClaimKind kind) => Kind(Of(percent, Percent, hedge)).Should().Be(kind);

    private static ClaimKind Kind(Quantity quantity, Fact? fact = null) => KindFinder.Of(quantity, ((Amount.Point)quantity.Amount).Numeral, fact);
}
