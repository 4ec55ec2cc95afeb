using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class RelationBoundaryTests
{
    // 200 seats reach from 190 to 210, and 230 / 200 is just the ratio from which a conflict is an error.
    [Theory]
    [InlineData(228, 1140, Severity.Warning)]
    [InlineData(230, 1150, Severity.Error)]
    [InlineData(231, 1155, Severity.Error)]
    public void A_conflict_is_an_error_from_its_ratio_on(int count, int thousandths, Severity severity)
    {
        var found = Relate(Of(200, Noun("seat")), Of(count, Noun("seat")));

        found.Relation.Should().Be(Relation.Conflict);
        found.Ratio.Should().Be(thousandths / 1000m);
        found.Severity.Should().Be(severity);
    }

    [Fact]
    public void A_factor_is_named_only_where_it_does_not_round_to_one()
    {
        var two = Of(2.000m, Times);

        Relate(two, Of(2.010m, Times)).Why.Should().EndWith(", apart by a factor of 1.01; not both are right");
        Relate(two, Of(2.009m, Times)).Why.Should().EndWith(", and not both are right");
    }

    [Fact]
    public void Nothing_has_no_multiple()
    {
        foreach (var found in (FigureRelation[])[Relate(Of(0, Noun("seat")), Of(3, Noun("seat"))), Relate(Of(3, Noun("seat")), Of(0, Noun("seat")))])
        {
            found.Relation.Should().Be(Relation.Conflict);
            found.Ratio.Should().BeNull();
            found.Severity.Should().Be(Severity.Error);
            found.Why.Should().EndWith(", and not both are right");
        }
    }

    [Fact]
    public void Two_losses_have_a_multiple()
    {
        var celsius = UnitCatalog.Find("°C");

        Relate(Of(-4, celsius), Of(-8, celsius)).Ratio.Should().Be(2);
        Relate(Of(-8, celsius), Of(-4, celsius)).Ratio.Should().Be(2);
        Relate(Of(-8, celsius), Of(4, celsius)).Ratio.Should().BeNull();
    }

    // A text that names no direction denies none.
    [Theory]
    [InlineData(ChangeDirection.None, ChangeDirection.None, Relation.Agree)]
    [InlineData(ChangeDirection.None, ChangeDirection.Down, Relation.Agree)]
    [InlineData(ChangeDirection.None, ChangeDirection.Up, Relation.Agree)]
    [InlineData(ChangeDirection.Down, ChangeDirection.Down, Relation.Agree)]
    [InlineData(ChangeDirection.Up, ChangeDirection.Up, Relation.Agree)]
    [InlineData(ChangeDirection.Up, ChangeDirection.Down, Relation.Conflict)]
    public void Only_a_rise_and_a_fall_are_opposites(ChangeDirection one, ChangeDirection other, Relation relation)
    {
        Quantity first = Of(30, Percent) with { Direction = one }, second = Of(30, Percent) with { Direction = other };

        Relate(first, second).Relation.Should().Be(relation);
        Relate(second, first).Relation.Should().Be(relation);
    }

    [Fact]
    public void A_bare_number_is_compared_with_a_count_and_with_no_measure()
    {
        var bare = Of(40, null);

        Relate(bare, bare).Relation.Should().Be(Relation.Agree);
        foreach (var unit in (Unit[])[Noun("seat"), Times])
        {
            Relate(bare, Of(40, unit)).Relation.Should().Be(Relation.Agree);
            Relate(Of(40, unit), bare).Relation.Should().Be(Relation.Agree);
        }

        foreach (var unit in (Unit[])[Dollar, Hour])
        {
            Relate(bare, Of(40, unit)).Tag.Should().Be("unit");
            Relate(Of(40, unit), bare).Tag.Should().Be("unit");
        }
    }

    [Fact]
    public void One_number_for_two_metrics_is_a_finding_when_it_is_no_coincidence()
    {
        StatedFigure offering = new(Money(965, Billion)) { Metric = "initial public offering" }, valuation = offering with { Metric = "valuation" };

        var found = Relate(offering, valuation);

        (found.Relation, found.Severity, found.Tag).Should().Be((Relation.NotComparable, Severity.Warning, "metric"));
        found.Flags.Should().Equal("same-number");
        found.Why.Should().Be("$965 billion is the initial public offering in one text, and $965 billion the valuation in the other");
        ShouldSayNothing(Relate(offering, valuation with { Quantity = Money(730, Billion) }), "metric");
    }

    [Fact]
    public void One_number_of_two_subjects_or_scopes_is_no_finding()
    {
        StatedFigure acme = new(Money(965, Billion)) { Subject = "Acme", Metric = "valuation" };

        ShouldSayNothing(Relate(acme, acme with { Subject = "Bolt" }), "subject");
        ShouldSayNothing(Relate(acme with { Scope = "Europe" }, acme with { Scope = "Asia" }), "scope");
    }

    // 300 in round figures would meet 301, and many things are round.
    [Fact]
    public void A_round_number_beside_a_distinctive_one_is_no_finding()
    {
        StatedFigure round = new(Of(300, Noun("seat"))) { Metric = "seats" }, sharp = new(Of(301, Noun("guest"))) { Metric = "guests" };

        ShouldSayNothing(Relate(round, sharp), "metric");
        ShouldSayNothing(Relate(sharp, round), "metric");
    }

    [Fact]
    public void What_is_not_compared_says_what_differs() =>
        Relate(Of(100, Mile), Of(100, Hour)).Why.Should().Be("100 miles and 100 hours are not of the same unit");

    [Fact]
    public void What_may_both_be_true_is_said_so() =>
        Relate(Of(12, Hour), Of(16, Hour, HedgeClass.UpTo)).Why.Should().Be("one text has 12 hours, another up to 16 hours, which may both be true");

    [Fact]
    public void What_changed_is_said_to_be_of_different_times()
    {
        StatedFigure At(decimal count, int year) => new(Of(count, Noun("seat"))) { When = Period.Year(year) };

        Relate(At(31, 2023), At(40, 2025)).Why.Should().Be("one text has 31 seats, another 40 seats, and they speak of different times");
    }

    [Fact]
    public void A_figure_that_is_missing_is_refused()
    {
        StatedFigure figure = new(Of(40, Hour));
        Action noEarlier = () => Relate(null!, figure), noLater = () => Relate(figure, null!);

        noEarlier.Should().Throw<ArgumentNullException>().WithParameterName("earlier");
        noLater.Should().Throw<ArgumentNullException>().WithParameterName("later");
    }

    // Zeros that only hold places say nothing, those of a decimal do: 10 has one figure, 1.0 has two.
    [Theory]
    [InlineData("9", false)]
    [InlineData("10", false)]
    [InlineData("11", true)]
    [InlineData("1.0", true)]
    [InlineData("0.9", false)]
    [InlineData("900", false)]
    [InlineData("910", true)]
    public void Two_figures_or_more_are_several(string number, bool areSeveral) =>
        Distinctiveness.HasSeveralFigures(Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), Noun("seat"))).Should().Be(areSeveral);

    private static FigureRelation Relate(Quantity one, Quantity other) => Relate(new StatedFigure(one), new StatedFigure(other));

    private static FigureRelation Relate(StatedFigure one, StatedFigure other) => Relations.Of(one, other, Tolerances.Default);

    private static void ShouldSayNothing(FigureRelation found, string tag)
    {
        (found.Relation, found.Severity, found.Tag).Should().Be((Relation.NotComparable, Severity.None, tag));
        found.Flags.Should().BeEmpty();
    }
}
