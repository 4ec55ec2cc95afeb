using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class FigureTimesTests
{
    private static readonly DateOnly May = new(2026, 5, 1);
    private static readonly DateOnly June = new(2026, 6, 4);

    // Each metric holds one word of the list alone, so that none stands in for another.
    [Theory]
    [InlineData("toll")]
    [InlineData("road deaths")]
    [InlineData("people who died")]
    [InlineData("fatal shootings")]
    [InlineData("Fatalities")]
    [InlineData("people killed")]
    [InlineData("victims")]
    [InlineData("cumulative cases")]
    [InlineData("total vaccinations given")]
    public void A_count_of_all_so_far_cannot_fall(string metric)
    {
        var later = Counted(31, metric, June);
        var found = Relate(Counted(40, metric, May), later);

        found.Relation.Should().Be(Relation.Changed);
        found.Severity.Should().Be(Severity.Warning);
        found.Flags.Should().Equal("order");
        ShouldBePossible(Relate(Counted(22, metric, May), later));
    }

    [Theory]
    [InlineData("staff")]
    [InlineData("deadlines met")]
    [InlineData(null)]
    public void A_count_of_what_is_there_now_may_fall(string? metric) =>
        ShouldBePossible(Relate(Counted(40, metric, May), Counted(31, metric, June)));

    [Fact]
    public void The_metric_of_either_text_says_that_all_so_far_are_counted()
    {
        Relate(Counted(40, "toll", May), Counted(31, null, June)).Flags.Should().Equal("order");
        Relate(Counted(40, null, May), Counted(31, "toll", June)).Flags.Should().Equal("order");
    }

    [Fact]
    public void The_order_is_that_of_the_times_and_not_that_of_the_texts()
    {
        Relate(Counted(31, "toll", June), Counted(40, "toll", May)).Flags.Should().Equal("order");
        ShouldBePossible(Relate(Counted(40, "toll", June), Counted(31, "toll", May)));
    }

    [Fact]
    public void What_was_crossed_is_not_below_the_mark_afterwards()
    {
        StatedFigure crossed = Crossed(May, isDownward: false), below = new(Money(965, Billion)) { Metric = "valuation", When = Period.Day(June) };

        Relate(crossed, below).Flags.Should().Equal("order");
        Relate(below, crossed).Flags.Should().Equal("order");
        ShouldBePossible(Relate(below with { When = Period.Day(May) }, Crossed(June, isDownward: false)));
    }

    [Fact]
    public void What_fell_below_a_mark_may_have_stood_above_it_and_may_rise_again()
    {
        StatedFigure above = new(Money(14, 100 * Billion)) { Metric = "valuation" };

        ShouldBePossible(Relate(Crossed(May, isDownward: true), above with { When = Period.Day(June) }));
        ShouldBePossible(Relate(above with { When = Period.Day(May) }, Crossed(June, isDownward: true)));
    }

    [Fact]
    public void A_value_that_crossed_nothing_may_fall() =>
        ShouldBePossible(Relate(
            new(Money(965, Billion)) { Metric = "valuation", When = Period.Day(May) },
            new(Money(730, Billion)) { Metric = "valuation", When = Period.Day(June) }));

    [Theory]
    [InlineData(0, Relation.Conflict)]
    [InlineData(7, Relation.Conflict)]
    [InlineData(8, Relation.Changed)]
    public void Two_texts_of_one_week_speak_of_one_time(int days, Relation relation)
    {
        StatedFigure first = Counted(31, "staff", May), second = Counted(40, "staff", May.AddDays(days));

        Relate(first, second).Relation.Should().Be(relation);
        Relate(second, first).Relation.Should().Be(relation);
    }

    [Theory]
    [InlineData("2026-06-07", Relation.Conflict)]
    [InlineData("2026-06-08", Relation.Changed)]
    [InlineData("2026-05-16", Relation.Conflict)]
    [InlineData("2026", Relation.Conflict)]
    [InlineData("2025", Relation.Changed)]
    public void The_days_count_from_the_end_of_the_earlier_time(string other, Relation relation)
    {
        Period.TryParse(other, out var when).Should().BeTrue();
        StatedFigure month = new(Of(31, Noun("seat"))) { When = Period.Month(2026, 5) }, at = new(Of(40, Noun("seat"))) { When = when };

        Relate(month, at).Relation.Should().Be(relation);
        Relate(at, month).Relation.Should().Be(relation);
    }

    [Fact]
    public void A_figure_without_a_date_meets_every_time()
    {
        StatedFigure dated = Counted(31, "staff", May), undated = Counted(40, "staff", June) with { When = null };

        Relate(dated, undated).Relation.Should().Be(Relation.Conflict);
        Relate(undated, dated).Relation.Should().Be(Relation.Conflict);
    }

    private static StatedFigure Counted(decimal count, string? metric, DateOnly day) => new(Of(count, Noun("person"))) { Metric = metric, When = Period.Day(day) };

    private static StatedFigure Crossed(DateOnly day, bool isDownward) =>
        new(Money(1, Trillion) with { Hedge = new Hedge(HedgeClass.Threshold, default) { Strict = true, Downward = isDownward } }) { Metric = "valuation", When = Period.Day(day) };

    private static FigureRelation Relate(StatedFigure one, StatedFigure other) => Relations.Of(one, other, Tolerances.Default);

    private static void ShouldBePossible(FigureRelation found)
    {
        found.Relation.Should().Be(Relation.Changed);
        found.Severity.Should().Be(Severity.None);
        found.Flags.Should().BeEmpty();
    }
}
