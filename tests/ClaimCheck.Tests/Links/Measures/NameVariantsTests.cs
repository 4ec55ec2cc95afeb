using ClaimCheck.Links;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links.Measures;

public sealed class NameVariantsTests
{
    [Theory]
    [InlineData("Harbour Lights (2015)", "Harbour Lights")]
    [InlineData("(1) Sigma Tau", "Sigma Tau")]
    [InlineData("(2) Ferry Boys (2009)", "Ferry Boys")]
    [InlineData("Bank of the North*", "Bank of the North")]
    public void A_rank_and_a_bracket_are_no_part_of_a_name(string name, string plain) => NameVariants.Plain(name).Should().Be(plain);

    [Theory]
    [InlineData("Harbour Lights")]
    [InlineData("(1)")]
    [InlineData("")]
    public void A_plain_name_has_no_plainer_one(string name) => NameVariants.Plain(name).Should().BeNull();

    [Theory]
    [InlineData("Agriculture, forestry and fishing", "Agriculture", "forestry", "fishing")]
    [InlineData("Skin care & sun protection", "Skin care", "sun protection")]
    [InlineData("Outdoor/Fitness", "Outdoor", "Fitness")]
    public void A_name_that_joins_several_things_has_parts(string name, params string[] parts) => NameVariants.Parts(name).Should().Equal(parts);

    [Fact]
    public void A_name_of_one_thing_has_none() => NameVariants.Parts("Services").Should().BeEmpty();
}
