using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Tests.Support;
using ClaimCheck.Verdicts;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class DerivationTests
{
    private static readonly Fact Early = Row(380, Dollar, Billion, "valuation", 2, "2025-09");
    private static readonly Fact Late = Row(965, Dollar, Billion, "valuation", 3, "2026-05");
    private static readonly Fact FourMinutes = Row(4, UnitCatalog.Find("minute"), metric: "task length", period: "2024-03");
    private static readonly Fact NinetyMinutes = Row(90, UnitCatalog.Find("minute"), metric: "task length", period: "2025-03");
    private static readonly Fact TwelveHours = Row(12, Hour, metric: "task length", period: "2026-03");

    [Fact]
    public void Growth_enters_each_row_as_the_interval_of_its_last_digit()
    {
        var growth = Derivations.Growth(Early, Late)!;

        Rounded(growth).Should().Be((153.9m, 153.5m, 154.4m));
        growth.Formula.Should().Be("$965 billion ÷ $380 billion − 1");
        growth.Name.Should().Be("growth of valuation");
        growth.Rows.Should().Equal(Early, Late);
    }

    [Fact]
    public void A_fall_is_a_negative_growth() => Rounded(Derivations.Growth(Late, Early)!).Value.Should().Be(-60.6m);

    [Fact]
    public void A_loss_after_a_profit_is_a_fall_by_more_than_all_of_it() =>
        Rounded(Derivations.Growth(Row(100, Dollar), Row(-50, Dollar))!).Should().Be((-150m, -150.8m, -149.3m));

    [Fact]
    public void From_5_to_7_percent_are_2_points_and_40_percent()
    {
        var (low, high) = (Row(5, Percent), Row(7, Percent));

        Rounded(Derivations.Points(low, high)!).Should().Be((2m, 1m, 3m));
        Rounded(Derivations.Growth(low, high)!).Value.Should().Be(40m);
    }

    [Fact]
    public void Dollars_have_no_points() => Derivations.Points(Early, Late).Should().BeNull();

    [Fact]
    public void A_difference_is_in_the_unit_of_the_first_row() =>
        Rounded(Derivations.Difference(NinetyMinutes, TwelveHours)!).Should().Be((630m, 599.5m, 660.5m));

    [Fact]
    public void A_multiple_of_two_counts_is_exact() =>
        Rounded(Derivations.Ratio(Row(40, Noun("order")), Row(5, Noun("order")))!).Should().Be((8m, 8m, 8m));

    [Fact]
    public void A_share_lies_between_what_its_two_rows_allow() =>
        Rounded(Derivations.Share(Row(80, Dollar, Million), Row(400, Dollar, Million))!).Should().Be((20m, 19.9m, 20.2m));

    [Fact]
    public void A_part_larger_than_its_whole_has_no_share() =>
        Derivations.Share(Row(500, Dollar, Million), Row(400, Dollar, Million)).Should().BeNull();

    [Fact]
    public void A_part_that_rounding_alone_makes_larger_is_the_whole() =>
        Derivations.Share(Row(401, Dollar, Million), Row(400, Dollar, Million))!.Value.Should().Be(100m);

    [Fact]
    public void From_90_minutes_to_12_hours_in_a_year_is_a_doubling_every_4_months() =>
        Rounded(Derivations.DoublingTime(NinetyMinutes, TwelveHours)!).Should().Be((4m, 3.6m, 4.4m));

    [Fact]
    public void From_4_minutes_to_12_hours_in_two_years_is_a_doubling_every_3_months() =>
        Rounded(Derivations.DoublingTime(FourMinutes, TwelveHours)!).Should().Be((3.2m, 3.0m, 3.4m));

    [Fact]
    public void What_did_not_grow_has_no_doubling_time()
    {
        Derivations.DoublingTime(TwelveHours, NinetyMinutes).Should().BeNull();
        Derivations.DoublingTime(TwelveHours, TwelveHours).Should().BeNull();
        Derivations.DoublingTime(FourMinutes with { Period = null }, TwelveHours).Should().BeNull();
    }

    [Fact]
    public void A_doubling_within_the_slack_of_its_dates_has_no_time() =>
        Derivations.DoublingTime(FourMinutes, NinetyMinutes with { Period = Period.Month(2024, 4) }).Should().BeNull();

    [Fact]
    public void Between_two_days_there_is_no_slack()
    {
        var (from, to) = (Row(1, Noun("case")) with { Period = Period.Day(new(2024, 1, 1)) }, Row(2, Noun("case")) with { Period = Period.Day(new(2024, 12, 31)) });

        Rounded(Derivations.DoublingTime(from, to)!).Should().Be((12m, 12m, 12m));
    }

    [Theory]
    [InlineData(50, false, 1, 1, 1)]
    [InlineData(40, false, 2, 2, 2)]
    [InlineData(10, false, 4, 4, 4)]
    [InlineData(10, true, 1, 1, 1)]
    [InlineData(50, true, 4, 4, 4)]
    public void A_rank_counts_the_rows_ahead(int value, bool smallestFirst, int place, int first, int last)
    {
        Fact[] rows = [Row(50, Noun("seat")), Row(10, Noun("seat")), Row(40, Noun("seat")), Row(20, Noun("seat"))];

        var rank = Derivations.Rank(rows.Single(row => row.Amount.Value == value), rows, smallestFirst)!;

        (rank.Value, rank.Range.Low, rank.Range.High).Should().Be((place, first, last));
    }

    [Fact]
    public void Rows_that_their_rounding_cannot_tell_apart_share_their_places()
    {
        Fact[] rows = [Row(5.1m, Dollar, Billion), Row(5, Dollar, Billion), Row(3, Dollar, Billion)];

        var rank = Derivations.Rank(rows[1], rows)!;

        (rank.Value, rank.Range.Low, rank.Range.High).Should().Be((2m, 1m, 2m));
    }

    [Fact]
    public void A_base_of_zero_a_range_a_bound_and_another_unit_give_nothing()
    {
        var range = Row(new Amount.Range(Number(4), Number(8), false), Dollar);

        Derivations.Growth(Row(0, Dollar), Late).Should().BeNull();
        Derivations.Ratio(Late, Row(0, Dollar)).Should().BeNull();
        Derivations.Growth(range, Late).Should().BeNull();
        Derivations.Growth(Early, Late with { Bound = HedgeClass.MoreThan }).Should().BeNull();
        Derivations.Difference(Early, TwelveHours).Should().BeNull();
        Derivations.Share(Row(1, Hour), Early).Should().BeNull();
        Derivations.Rank(Early, [Early, TwelveHours]).Should().BeNull();
    }

    [Fact]
    public void A_source_that_states_its_limits_is_taken_at_its_word() =>
        Rounded(Derivations.Growth(Row(100, Dollar) with { Low = 90, High = 110 }, Row(220, Dollar) with { Tolerance = 0 })!).Should().Be((120m, 100m, 144.4m));

    [Fact]
    public void No_two_values_make_it_throw_and_every_range_holds_its_value()
    {
        var values = Gen.Elements(0m, 1m, -1m, 0.0000000000000000000000000001m, decimal.MaxValue, decimal.MinValue, 965_000_000_000m, 7m, 99.9m).ToArbitrary();

        Prop.ForAll(values, values, (one, other) =>
        {
            var (a, b) = (Row(one, Dollar, period: "2024-01"), Row(other, Dollar, period: "2026-01"));
            Derivation?[] all = [Derivations.Growth(a, b), Derivations.Difference(a, b), Derivations.Ratio(a, b), Derivations.Share(a, b), Derivations.DoublingTime(a, b), Derivations.Rank(a, [a, b])];
            return all.All(found => found is null || found.Range.Contains(found.Value));
        }).Check(Law.Tried);
    }

    [Theory]
    [InlineData(8, 3)]
    [InlineData(1, 0)]
    [InlineData(0.5, -1)]
    [InlineData(10, 3.3219280949)]
    public void Logarithms_are_right_to_nine_digits(decimal value, decimal logarithm) =>
        Logarithm.Binary(value).Should().BeApproximately(logarithm, 0.000000001m);

    private static (decimal Value, decimal? Low, decimal? High) Rounded(Derivation found) =>
        (Math.Round(found.Value, 1), Math.Round(found.Range.Low!.Value, 1), Math.Round(found.Range.High!.Value, 1));
}
