using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;
using Interval = ClaimCheck.Quantities.Interval;

namespace ClaimCheck.Tests.Verdicts;

public sealed class ComparisonTests
{
    private static readonly Unit Celsius = UnitCatalog.Find("°C")!;

    [Theory]
    [InlineData(4, 8, 9, 12, 8, 9)]
    [InlineData(4, 8, 1, 3, 4, 3)]
    [InlineData(4, 8, 3, 10, 8, 10)]
    [InlineData(4, 8, 2, 9, 4, 2)]
    [InlineData(4, 8, 3, 9, 4, 3)]
    [InlineData(4, 8, 8, 12, 8, 12)]
    [InlineData(4, 8, 1, 4, 4, 1)]
    [InlineData(6, 6, 4, 8, 6, 6)]
    [InlineData(4, 4, 4, 8, 4, 6)]
    [InlineData(3, 3, 4, 8, 3, 4)]
    [InlineData(9, 9, 4, 8, 9, 8)]
    public void The_ends_that_lie_farthest_apart_count(int low, int high, int from, int to, int claim, int reference) =>
        Beside(Between(low, high), Between(from, to)).Nearest.Should().Be(((decimal)claim, (decimal)reference));

    [Theory]
    [InlineData(5, 7)]
    [InlineData(4, 8)]
    [InlineData(4, 6)]
    public void Of_a_range_inside_the_claim_no_end_is_missed(int from, int to) => Beside(Between(4, 8), Between(from, to)).Nearest.Should().BeNull();

    [Fact]
    public void A_vague_word_with_one_end_is_compared_by_it()
    {
        Beside(Vague(new(10, null), new(8, null), Hour).Amount, Between(6, 6)).Nearest.Should().Be((10m, 6m));
        Beside(Vague(new(null, 10), new(null, 12), Hour).Amount, Between(16, 16)).Nearest.Should().Be((10m, 16m));
    }

    [Theory]
    [InlineData("%", null)]
    [InlineData(null, "%")]
    [InlineData("%", "%")]
    public void Percentages_differ_in_points_whichever_side_names_them(string? stated, string? table)
    {
        var judgement = ClaimChecker.Judge(Link(Of(92, stated is null ? null : Percent), Row(80, table is null ? null : Percent)), CheckOptions.Default, null);

        judgement.Severity.Should().Be(Severity.Error, "12 points are more than 10, though 15 % would be a warning");
    }

    [Fact]
    public void A_row_that_counts_to_the_last_one_has_no_spread()
    {
        Interval Spread(decimal mantissa, decimal scale, Unit? unit) => ReferenceValue.At(Number(mantissa, scale), Row(1, unit)).Spread;

        Spread(314, 1, Noun("seat")).Should().Be(new Interval(314, 314));
        Spread(2.5m, 1, Noun("seat")).Should().Be(new Interval(2.45m, 2.55m));
        Spread(4, Million, Noun("seat")).Should().Be(new Interval(3_500_000, 4_500_000));
        Spread(314, 1, Noun("seat").For(Hour)).Should().Be(new Interval(313.5m, 314.5m));
        Spread(314, 1, Hour).Should().Be(new Interval(313.5m, 314.5m));
    }

    [Fact]
    public void Limits_of_the_source_come_before_its_tolerance_and_that_before_its_digits()
    {
        var row = Row(100, Dollar);

        ReferenceValue.At(Number(100), row with { Low = 90, High = 130, Tolerance = 1 }).Spread.Should().Be(new Interval(90, 130));
        ReferenceValue.At(Number(100), row with { Low = 101, High = 130, Tolerance = 1 }).Spread.Should().Be(new Interval(99, 101));
        ReferenceValue.At(Number(100), row with { Low = 90, High = 99, Tolerance = 1 }).Spread.Should().Be(new Interval(99, 101));
        ReferenceValue.At(Number(100), row).Spread.Should().Be(new Interval(99.5m, 100.5m));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_bound_in_the_table_takes_its_unit_from_either_side(bool inTable)
    {
        var row = Row(80, inTable ? Percent : null) with { Bound = HedgeClass.MoreThan };

        ReferenceValue.Of(row, Of(85, inTable ? null : Percent), Tolerances.Default)!.Spread.Should().Be(new Interval(80, 100, LowOpen: true));
    }

    [Fact]
    public void About_in_the_table_is_no_bound()
    {
        var read = ReferenceValue.Of(Row(80, Percent) with { Bound = HedgeClass.Approximate }, Of(85, Percent), Tolerances.Default)!;

        (read.Bound, read.Spread).Should().Be((null, new Interval(78, 82)));
    }

    [Fact]
    public void Units_are_the_same_convert_are_assumed_or_do_not_fit()
    {
        Match(Of(4, Times), Unit.Things).Should().Be(UnitMatch.Same);
        Match(Of(4, Times), Noun("seat")).Should().Be(UnitMatch.Unlike);
        Match(Of(4, Noun("seat")), Times).Should().Be(UnitMatch.Same);
        Match(Of(4, Noun("seat")), Noun("bench")).Should().Be(UnitMatch.Same);
        Match(Of(4, null), Noun("seat")).Should().Be(UnitMatch.Same);
        Match(Of(4, null), Dollar).Should().Be(UnitMatch.Assumed);
        Match(Of(4, Dollar), null).Should().Be(UnitMatch.Assumed);
        Match(Of(4, Noun("seat")), null).Should().Be(UnitMatch.Same);
        Match(Of(4, Dollar), Dollar.For(Noun("barrel"))).Should().Be(UnitMatch.Assumed);
        Match(Money(4), UnitCatalog.Find("EUR")).Should().Be(UnitMatch.OtherCurrency);
        Match(Of(4, Celsius), UnitCatalog.Find("°F")).Should().Be(UnitMatch.Converts);
        Match(Of(4, Celsius), Celsius with { Offset = 273.15m }).Should().Be(UnitMatch.Converts);
        Match(Of(4, Celsius), Celsius).Should().Be(UnitMatch.Same);
        Match(Of(4, Noun("seat").For(Hour)), Noun("seat").For(UnitCatalog.Find("minute")!)).Should().Be(UnitMatch.Converts);
        Match(Of(4, Percent) with { Direction = ChangeDirection.Up }, Points).Should().Be(UnitMatch.PercentForPoints);
        Match(Of(4, Percent), Points).Should().Be(UnitMatch.Unlike);
        Match(Of(4, Hour), Dollar).Should().Be(UnitMatch.Unlike);
    }

    [Fact]
    public void Rows_stand_in_for_each_other_when_their_units_convert()
    {
        UnitMatching.Fit(Row(1, Hour), Row(1, UnitCatalog.Find("minute"))).Should().BeTrue();
        UnitMatching.Fit(Row(1, Hour), Row(1, Dollar)).Should().BeFalse();
        UnitMatching.Fit(Row(1, null), Row(1, Dollar)).Should().BeTrue();
        UnitMatching.Fit(Row(1, Dollar), Row(1, null)).Should().BeTrue();
    }

    [Fact]
    public void Values_convert_with_offset_and_rate()
    {
        UnitMatching.Convert(0, Celsius, UnitCatalog.Find("°F")!).Should().BeApproximately(32, 0.000001m);
        UnitMatching.Convert(0, Mile, Kilometre).Should().Be(0);
        UnitMatching.Convert(-1, Mile, Kilometre).Should().Be(-1.609344m);
        UnitMatching.Convert(60, Noun("seat").For(Hour), Noun("seat").For(UnitCatalog.Find("minute")!)).Should().Be(1);
    }

    [Fact]
    public void Differences_keep_no_zeros_and_have_an_end()
    {
        Differences.Trimmed(5.00m).ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be("5");
        Differences.Relative(decimal.MaxValue / 2, 0.0000001m).Should().BeNull();
        Differences.Relative(5, 0).Should().BeNull();
        Differences.Relative(5, -4).Should().Be(2.25m);
        Differences.Absolute(decimal.MaxValue, 5).Should().BeNull();
        Differences.Absolute(-decimal.MaxValue / 2, decimal.MaxValue).Should().BeNull();
    }

    private static UnitMatch Match(Quantity quantity, Unit? unit) => UnitMatching.Of(quantity, Row(4, unit));

    private static Comparison Beside(Amount claim, Amount row) => Comparisons.Of(Of(claim, Hour), Row(row, Hour), Tolerances.Default)!;

    private static Amount Between(int low, int high) => low == high ? new Amount.Point(Number(low)) : new Amount.Range(Number(low), Number(high), false);
}
