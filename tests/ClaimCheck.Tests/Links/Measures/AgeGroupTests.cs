using ClaimCheck.Links;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links.Measures;

public sealed class AgeGroupTests
{
    [Theory]
    [InlineData("0-14 years", 0, 14)]
    [InlineData("18 to 29", 18, 29)]
    [InlineData("18 - 29 years", 18, 29)]
    [InlineData("Aged 16 to 24", 16, 24)]
    [InlineData("65 years and older", 65, AgeGroup.Open)]
    [InlineData("65 and above", 65, AgeGroup.Open)]
    [InlineData("65+", 65, AgeGroup.Open)]
    [InlineData("Over 65", 65, AgeGroup.Open)]
    [InlineData("Under 18", 0, 17)]
    [InlineData("Under the age of 18", 0, 17)]
    [InlineData("15 and under*", 0, 15)]
    public void A_name_that_is_an_age_group_is_read(string name, int from, int to) =>
        AgeGroup.Of(name).Should().Be(new AgeGroup(from, to));

    [Theory]
    [InlineData("Services")]
    [InlineData("2018")]
    [InlineData("100-50")]
    [InlineData("200-300")]
    [InlineData("18-29 years, men")]
    [InlineData("Over 65 percent")]
    [InlineData("5 to 10 million")]
    [InlineData("")]
    public void Any_other_name_is_none(string name) => AgeGroup.Of(name).Should().BeNull();
}
