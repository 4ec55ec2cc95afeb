using ClaimCheck.Links;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links.Measures;

public sealed class AcronymsTests
{
    [Theory]
    [InlineData("EU", true)]
    [InlineData("U.S.", true)]
    [InlineData("OPEC*", true)]
    [InlineData("A", false)]
    [InlineData("Eu", false)]
    [InlineData("NORDLAND", false)]
    [InlineData("G7", false)]
    public void Two_to_five_capitals_are_one(string name, bool isOne) => Acronyms.IsOne(name).Should().Be(isOne);

    [Fact]
    public void A_caption_has_the_initials_of_its_runs_of_words() =>
        Acronyms.Of("Monthly consumer price index").Should().BeEquivalentTo("MCP", "MCPI", "CPI");
}
