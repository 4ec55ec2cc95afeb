using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Verdicts;

public sealed class SaturatingTests
{
    private const decimal Most = decimal.MaxValue;
    private const decimal Least = decimal.MinValue;
    private const decimal Half = 40_000_000_000_000_000_000_000_000_000m;

    [Fact]
    public void A_sum_beyond_the_range_stops_at_its_end()
    {
        Saturating.Add(Most, 1).Should().Be(Most);
        Saturating.Add(Least, -1).Should().Be(Least);
        Saturating.Subtract(Least, 1).Should().Be(Least);
        Saturating.Add(Most, Least).Should().Be(0);
        Saturating.Add(2, 3).Should().Be(5);
        Saturating.Add(-2, -3).Should().Be(-5);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(-1, 1, -1)]
    [InlineData(1, -1, -1)]
    [InlineData(-1, -1, 1)]
    public void A_product_beyond_the_range_stops_at_the_end_of_its_sign(int one, int other, int sign) =>
        Saturating.Multiply(one * Half, other * Half).Should().Be(sign * Most);

    [Fact]
    public void A_product_within_the_range_is_the_product()
    {
        Saturating.Multiply(Most, 1).Should().Be(Most);
        Saturating.Multiply(Most, 0.5m).Should().Be(Most / 2);
        Saturating.Multiply(-3, 4).Should().Be(-12);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(-1, 1, -1)]
    [InlineData(1, -1, -1)]
    [InlineData(-1, -1, 1)]
    public void A_quotient_beyond_the_range_stops_at_the_end_of_its_sign(int one, int other, int sign) =>
        Saturating.Divide(one * Half, other * 0.1m).Should().Be(sign * Most);

    [Fact]
    public void A_quotient_within_the_range_is_the_quotient()
    {
        Saturating.Divide(Most, 1).Should().Be(Most);
        Saturating.Divide(12, 4).Should().Be(3);
        Saturating.Divide(1, 0.5m).Should().Be(2);
    }
}
