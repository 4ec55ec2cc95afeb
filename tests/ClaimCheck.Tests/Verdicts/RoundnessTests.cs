using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class RoundnessTests
{
    [Theory]
    [InlineData(20, 10)]
    [InlineData(100, 100)]
    [InlineData(150, 50)]
    [InlineData(120, 20)]
    [InlineData(125, 25)]
    [InlineData(110, 10)]
    [InlineData(97, 1)]
    [InlineData(12, 1)]
    [InlineData(15, 5)]
    [InlineData(17_000, 1_000)]
    [InlineData(250_000, 50_000)]
    [InlineData(315_000, 1_000)]
    [InlineData(965, 1)]
    [InlineData(7, 1)]
    [InlineData(0, 1)]
    [InlineData(90, 10)]
    [InlineData(180, 20)]
    [InlineData(225, 25)]
    [InlineData(450, 50)]
    [InlineData(10, 10)]
    public void A_whole_number_counts_in_the_unit_that_people_round_to(int number, int unit) =>
        Roundness.Of(Number(number)).Unit.Should().Be(unit);

    [Fact]
    public void Decimals_announce_precision()
    {
        Roundness.Of(Number(2.5m)).Should().Be(new Roundness(0.1m, 0.1m, false));
        Roundness.Of(Number(20.0m, Million)).Unit.Should().Be(100_000m);
    }

    [Fact]
    public void A_scale_word_counts_in_itself()
    {
        Roundness.Of(Number(1, Trillion)).Should().Be(new Roundness(Trillion, Trillion, true));
        Roundness.Of(Number(20, Million)).Unit.Should().Be(10 * Million);
    }

    [Fact]
    public void Two_and_a_half_million_is_to_the_half_million() =>
        Roundness.Of(new Numeral(2_500_000, 500_000, Million, NumeralForm.Words, default)).Unit.Should().Be(500_000m);

    [Fact]
    public void A_fraction_is_meant_as_written_and_never_round()
    {
        Roundness.Of(new Numeral(0.5m, 0.5m, 1, NumeralForm.Fraction, default)).Should().Be(new Roundness(0.5m, 0.5m, false));
        Roundness.Of(new Numeral(2_500_000, 500_000, Million, NumeralForm.Words, default)).IsRound.Should().BeFalse();
        Roundness.Of(new Numeral(0.5m, 1, 1, NumeralForm.Words, default)).Should().Be(new Roundness(1, 1, false));
    }

    [Fact]
    public void A_number_is_round_when_it_is_a_small_multiple_of_a_round_unit()
    {
        Roundness.Of(Number(150)).IsRound.Should().BeTrue();
        Roundness.Of(Number(110)).IsRound.Should().BeFalse();
    }
}
