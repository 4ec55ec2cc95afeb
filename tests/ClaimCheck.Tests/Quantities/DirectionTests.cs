using ClaimCheck.Quantities;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Quantities;

public sealed class DirectionTests
{
    [Theory]
    [InlineData("sales rose 4%", ChangeDirection.Up)]
    [InlineData("sales were up by 4%", ChangeDirection.Up)]
    [InlineData("an increase of 4%", ChangeDirection.Up)]
    [InlineData("a 4% rise in costs", ChangeDirection.Up)]
    [InlineData("the yen strengthened 4%", ChangeDirection.Up)]
    [InlineData("shares closed up 4%", ChangeDirection.Up)]
    [InlineData("costs were 4 percent lower", ChangeDirection.Down)]
    [InlineData("a 4-point drop", ChangeDirection.Down)]
    [InlineData("it fell sharply by 4%", ChangeDirection.Down)]
    [InlineData("the plan would reduce the national gross domestic product by 4%", ChangeDirection.Down)]
    [InlineData("while lowering wages by 4%", ChangeDirection.Down)]
    [InlineData("rents fell by a third", ChangeDirection.Down)]
    public void An_amount_of_change_goes_one_way(string text, ChangeDirection direction) => Of(text).Should().Be(direction);

    [Theory]
    [InlineData("sales rose to 4%")]
    [InlineData("there were 410 higher education institutions")]
    [InlineData("the 12 lower house seats")]
    [InlineData("it has three rising stars")]
    [InlineData("500 lost their homes")]
    [InlineData("300 gain access each day")]
    [InlineData("the pilot racked up 1,278 hours")]
    [InlineData("they gave up 517 yards")]
    public void A_level_or_a_count_goes_nowhere(string text) => Of(text).Should().Be(ChangeDirection.None);

    private static ChangeDirection Of(string text) => Phrase.Findings(text).Quantities.Should().ContainSingle().Which.Direction;

    [Theory]
    [InlineData("Kestrel raised its share from 24% to 37%", 2)]
    [InlineData("they are to increase the mean yield of late spring-sown fields from 24% to 37%", 2)]
    [InlineData("the share went from 24% to 37%", 2)]
    [InlineData("farms with shares from 24% to 37% were rare", 1)]
    public void The_ends_of_a_change_are_two_numbers(string text, int count) => Phrase.Findings(text).Quantities.Should().HaveCount(count);
}
