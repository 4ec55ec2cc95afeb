using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links.Measures;

public sealed class ChartTopicTests
{
    [Theory]
    [InlineData("In 2019, 44 percent of buyers said they had bought art online.", "44", "Yes")]
    [InlineData("In 2019, 56 percent of buyers said no, they had bought none online.", "56", "No")]
    public void A_plain_statement_says_yes_and_a_denial_does_not(string text, string number, string answer) =>
        Linked.Cell(Charts.Answers, text, number).Should().Be($"Art buyers in Nordland who bought online, {answer}, 2019");

    [Fact]
    public void A_denial_in_other_words_takes_no_yes() =>
        Linked.Cell(Charts.Answers, "In 2019, 56 percent of buyers had never bought art online.", "56").Should().BeNull();

    [Theory]
    [InlineData("In 2018, the index of the Nordic Union rose by 2.2 percent.", "NU")]
    [InlineData("In 2018, the index of the NU rose by 2.2 percent.", "NU")]
    public void Letters_stand_for_the_words_that_begin_with_them(string text, string bloc) =>
        Linked.Cell(Charts.Blocs, text, "2.2").Should().Be($"Consumer price index growth by bloc, {bloc}, 2018");

    [Theory]
    [InlineData("In the fourth quarter of 2019, a 403 million U.S. dollars fine was paid.", "403")]
    [InlineData("In the third quarter of 2019, Lumen employed 400 people.", "400")]
    public void Another_measure_of_the_same_time_is_not_accused(string text, string number)
    {
        var link = Linked.Of(Charts.Quarters, text, number);

        (link.Fact is null || link.Slender).Should().BeTrue();
    }

    [Theory]
    [InlineData("In 2018, Port Alba counted 14 men and 9 women.", "14", "Men")]
    [InlineData("In 2018, Port Alba counted 14 men and 9 women.", "9", "Women")]
    public void A_small_bare_number_is_a_figure_beside_a_word_of_the_table(string text, string number, string category) =>
        Linked.Cell(Charts.Members, text, number).Should().Be($"Port Alba, {category}, 2018");

    [Fact]
    public void A_small_bare_number_beside_any_other_word_is_none() =>
        Linked.Cell(Charts.Members, "In 2018, Port Alba had 14 bridges for men.", "14").Should().BeNull();

    [Fact]
    public void A_denominator_is_no_figure() =>
        Linked.Numbers(Charts.Sexes, "In 2018, the accident rate among males was 17.2 per 100,000, and 5.4 per every 100,000 among females.")
            .Should().NotContain(number => number.StartsWith("100,000"));

    [Fact]
    public void A_size_before_a_noun_is_no_figure() =>
        Linked.Numbers(Charts.Sexes, "In 2018, a 16 ounce beer led to accidents of men in Nordland.").Should().BeEmpty();
}
