using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using Interval = ClaimCheck.Quantities.Interval;

namespace ClaimCheck.Tests.Verdicts;

public sealed class FormulaTests
{
    [Theory]
    [InlineData(8, 3, 2)]
    [InlineData(1.61051, 5, 1.1)]
    [InlineData(0.25, 2, 0.5)]
    [InlineData(1, 9, 1)]
    [InlineData(7, 1, 7)]
    [InlineData(1000000000, 9, 10)]
    public void Roots_are_right_to_twelve_digits(decimal value, int degree, decimal root) => Roots.Of(value, degree).Should().BeApproximately(root, 0.000000000001m);

    [Theory]
    [InlineData(-2, 3, -4, 5, -12, 15)] // −2·5, 3·5 and −4·3, −2·−4
    [InlineData(2, 3, 4, 5, 8, 15)]
    [InlineData(-3, -2, 4, 5, -15, -8)]
    public void A_product_may_have_its_ends_at_any_corner(int a, int b, int c, int d, int low, int high)
    {
        var product = Formulas.Product(new(a, a, b), new(c, c, d));

        (product.Low, product.High).Should().Be((low, high));
    }

    [Fact]
    public void A_half_life_is_the_doubling_time_backward()
    {
        var (from, to, time) = (Operand.Exact(80), Operand.Exact(10), Operand.Exact(30));

        Formulas.HalfLife(from, to, time)!.Value.Value.Should().Be(10);
        Formulas.HalfLife(to, from, time).Should().BeNull();
    }

    [Fact]
    public void One_divides_by_nothing_that_may_be_zero()
    {
        Formulas.Ratio(Operand.Exact(4), new(1, 0, 2)).Should().BeNull();
        Formulas.Ratio(new(-4, -5, -3), new(2, 1, 4)).Should().Be(new Operand(-2, -5, -0.75m));
        Formulas.CompoundGrowth(Operand.Exact(4), new(1, 0, 2), 3).Should().BeNull();
        Formulas.CompoundGrowth(Operand.Exact(4), Operand.Exact(5), 0).Should().BeNull();
        Formulas.DoublingTime(Operand.Exact(4), Operand.Exact(5), new(1, 0, 2)).Should().BeNull();
    }

    [Fact]
    public void What_has_no_end_on_one_side_gives_what_has_none()
    {
        var more = Operand.Within(50, new Interval(50, null, LowOpen: true));

        Formulas.Sum([more, Operand.Exact(5)]).Range.Should().Be(new Interval(55, null));
        Formulas.Difference(more, Operand.Exact(5)).Range.Should().Be(new Interval(null, -45));
        Formulas.Product(more, Operand.Exact(2)).Range.Should().Be(new Interval(100, null));
        Formulas.Sum([]).Range.Should().Be(new Interval(0, 0));
    }

    [Theory]
    [InlineData(254, false, "fits if the ratio was told as an increase")]
    [InlineData(60.6, false, "fits if the later value was taken for the base")]
    [InlineData(39.4, false, "fits if the earlier value was told as a part of the later")]
    [InlineData(585, true, "fits if percentage points were meant")]
    [InlineData(585, false, null)]
    [InlineData(20, false, null)]
    public void A_percentage_that_growth_does_not_give_may_come_of_another_computation(decimal stated, bool arePercentages, string? hint) =>
        BaseSlips.Find(Interval.Around(stated, 0.1m), Operand.Exact(380), Operand.Exact(965), arePercentages).Should().Be(hint);

    [Fact]
    public void A_fall_may_have_the_wrong_base_too() =>
        BaseSlips.Find(Interval.Around(25, 0.1m), Operand.Exact(500), Operand.Exact(400), false).Should().Be("fits if the later value was taken for the base");
}
