using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class AgreementGroupTests
{
    [Fact]
    public void The_groups_stand_from_the_lowest_value_up()
    {
        StatedFigure nine = Seats(9), three = Seats(3), six = Seats(6), below = new(Of(2, Noun("seat"), HedgeClass.LessThan));

        ShouldGroup([nine, three, below, six], [below], [three], [six], [nine]);
    }

    // Exactly 312 ends where "more than 312" begins: no value is both.
    [Fact]
    public void A_value_stands_before_what_lies_beyond_it()
    {
        StatedFigure more = new(Of(312, Noun("seat"), HedgeClass.MoreThan)), exact = Seats(312);

        ShouldGroup([more, exact], [exact], [more]);
    }

    [Fact]
    public void What_agrees_with_a_range_need_not_agree_among_itself()
    {
        StatedFigure range = new(Range(4, 8, Times)), five = new(Of(5, Times)), seven = new(Of(7, Times));

        ShouldGroup([range, five, seven], [range, five], [range, seven]);
    }

    // "312 to 400" agrees with exactly 312 and with more than 312, but these two do not agree.
    [Fact]
    public void An_open_end_does_not_begin_with_the_closed_one()
    {
        StatedFigure range = new(Range(312, 400, Noun("seat"))), more = new(Of(312, Noun("seat"), HedgeClass.MoreThan)), exact = Seats(312);

        ShouldGroup([range, more, exact], [range, exact], [range, more]);
    }

    [Fact]
    public void A_group_keeps_the_order_in_which_its_figures_were_given()
    {
        StatedFigure about = new(Of(41, Noun("seat"), HedgeClass.Approximate)), exact = Seats(40), range = new(Range(38, 44, Noun("seat")));

        ShouldGroup([about, exact, range], [about, exact, range]);
        ShouldGroup([range, about, exact], [range, about, exact]);
    }

    [Theory]
    [InlineData(2, "agency", "agency", "Agency", null)]
    [InlineData(3, "agency", "police", "agency", null)]
    [InlineData(3, "agency", null, null, "agency")]
    [InlineData(4, null, null, null, null)]
    [InlineData(1, "agency", "agency", "agency", "agency")]
    public void A_source_is_a_witness_once_and_a_text_without_one_each_time(int witnesses, params string?[] sources) =>
        AgreementGroups.Of([.. sources.Select(source => Seats(40) with { Source = source })], Tolerances.Default)
            .Should().ContainSingle().Which.Witnesses.Should().Be(witnesses);

    [Fact]
    public void No_list_at_all_is_refused()
    {
        var act = () => AgreementGroups.Of(null!, Tolerances.Default);

        act.Should().Throw<ArgumentNullException>().WithParameterName("figures");
    }

    private static StatedFigure Seats(decimal count) => new(Of(count, Noun("seat")));

    private static void ShouldGroup(StatedFigure[] figures, params StatedFigure[][] groups)
    {
        var found = AgreementGroups.Of(figures, Tolerances.Default);
        found.Should().HaveSameCount(groups);
        foreach (var (group, expected) in found.Zip(groups)) group.Figures.Should().Equal(expected);
    }
}
