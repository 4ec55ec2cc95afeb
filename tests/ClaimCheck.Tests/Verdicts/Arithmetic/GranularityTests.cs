using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

public sealed class GranularityTests
{
    [Theory]
    [InlineData("37", 8, false)] // 3 of 8 are 37.5
    [InlineData("38", 8, true)]
    [InlineData("50", 8, true)]
    [InlineData("62", 8, true)] // 5 of 8 are 62.5, which half-even takes down
    [InlineData("63", 8, true)]
    [InlineData("33.5", 20, false)]
    [InlineData("35", 20, true)]
    [InlineData("33.3", 3, true)]
    [InlineData("33.4", 3, false)]
    [InlineData("0", 7, true)]
    [InlineData("100", 7, true)]
    public void A_percentage_of_few_things_is_possible_or_not(string percent, int count, bool isPossible) =>
        Granularity.IsPossiblePercentage(Written(percent), count).Should().Be(isPossible);

    [Theory]
    [InlineData("37", 100)]
    [InlineData("37.1", 1_000)]
    [InlineData("37", 0)]
    public void Of_many_things_any_percentage_is_possible(string percent, int count) => Granularity.IsPossiblePercentage(Written(percent), count).Should().BeNull();

    [Fact]
    public void Parts_of_things_are_not_counted() => Granularity.IsPossiblePercentage(Number(37), 8.5m).Should().BeNull();

    [Theory]
    [InlineData("5.27", 43, false)]
    [InlineData("5.28", 43, true)] // 227 of 43
    [InlineData("3.5", 2, true)]
    [InlineData("3.4", 2, false)]
    public void A_mean_of_few_whole_numbers_is_possible_or_not(string mean, int count, bool isPossible) =>
        Granularity.IsPossibleMean(Written(mean), count).Should().Be(isPossible);

    [Theory]
    [InlineData(true, "41", "33", "25")] // 99, within three halves
    [InlineData(true, "41", "33", "26")]
    [InlineData(true, "40.5", "59.5")]
    [InlineData(false, "41", "33", "28")]
    [InlineData(false, "41", "33", "24")]
    [InlineData(false, "40.5", "59.7")]
    [InlineData(true, "50.5", "50")] // 100.5: a half and a twentieth
    public void Shares_of_one_whole_add_up_within_their_rounding(bool isWhole, params string[] shares) =>
        Granularity.AddUp([.. shares.Select(Written)]).Should().Be(isWhole);

    private static ClaimCheck.Quantities.Numeral Written(string text) => Number(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Percentages_may_miss_a_hundred_by_just_what_rounding_takes()
    {
        Granularity.AddUp([Written("49"), Written("50")]).Should().BeTrue("each may be half a point more");
        Granularity.AddUp([Written("49"), Written("49")]).Should().BeFalse();
    }

    [Fact]
    public void The_mean_of_one_number_is_that_number() => Granularity.IsPossibleMean(Written("3.5"), 1).Should().BeFalse();
}
