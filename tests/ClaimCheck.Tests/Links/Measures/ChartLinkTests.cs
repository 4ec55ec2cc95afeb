using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links.Measures;

public sealed class ChartLinkTests
{
    [Theory]
    [InlineData("In 2018, about 21.3 percent of the people of Nordland were aged 0 to 14 years.", "21.3", "0-14 years")]
    [InlineData("In 2018, some 62.4 percent were between 15 and 64 years old.", "62.4", "15-64 years")]
    [InlineData("In 2018, 16.3 percent of Nordland was 65 and over.", "16.3", "65 years and older")]
    [InlineData("In 2018, 16.3 percent of Nordland was over the age of 65.", "16.3", "65 years and older")]
    [InlineData("In 2018, 21.3 percent of Nordland was 0-14 years old, 62.4 percent was between 15 and 64 and 16.3 percent was 65 years old and older.", "62.4", "15-64 years")]
    public void An_age_group_is_found_however_it_is_worded(string text, string number, string group) =>
        Linked.Cell(Charts.Ages, text, number).Should().Be($"Age structure of Nordland, {group}, 2018");

    [Theory]
    [InlineData("In 2018, about 21.3 percent of the people of Nordland were aged 0 to 17 years.", "21.3")]
    [InlineData("In 2018, over 65 percent of Nordland lived by the sea.", "65")]
    public void Another_age_group_is_none_of_the_table(string text, string number) =>
        Linked.Cell(Charts.Ages, text, number).Should().BeNull();

    [Theory]
    [InlineData("In 2018, the accident rate among males was 17.2 and among women it was 5.4.", "17.2", "Male, 2018")]
    [InlineData("In 2018, the accident rate among males was 17.2 and among women it was 5.4.", "5.4", "Female, 2018")]
    [InlineData("In 2017, the accident rate was 18.1 for men and 5.9 for women.", "5.9", "Female, 2017")]
    [InlineData("Men and women had accident rates of 18.1 and 5.9 respectively in 2017.", "5.9", "Female, 2017")]
    public void Categories_are_found_by_their_common_forms(string text, string number, string cell) =>
        Linked.Cell(Charts.Sexes, text, number).Should().Be($"Accident rate in Nordland by gender, {cell}");

    [Theory]
    [InlineData("In 2019, agriculture employed 12.1 percent, industry 32.5 percent and services 55.4 percent of workers.", "12.1", "Agriculture, forestry and fishing")]
    [InlineData("In 2019, agriculture employed 12.1 percent, industry 32.5 percent and services 55.4 percent of workers.", "32.5", "Industry (incl. construction)")]
    [InlineData("In 2019, 55.4 percent of employees worked in the service sector.", "55.4", "Services")]
    public void A_category_that_joins_several_things_is_found_by_one_of_them(string text, string number, string category) =>
        Linked.Cell(Charts.Sectors, text, number).Should().Be($"Employment by sector in Nordland, {category}, 2019");

    [Fact]
    public void A_number_beside_no_category_is_linked_to_none() =>
        Linked.Of(Charts.Sectors, "In 2019, 55.4 percent of employees were content.", "55.4").Reasons.Should().Equal("no category of the table is named beside it");

    [Theory]
    [InlineData("Harbour Lights cost 250 million U.S. dollars to make.", "250", "(1) Harbour Lights (2015)")]
    [InlineData("With a budget of 85 million U.S. dollars, Ferry Boys was cheap.", "85", "(3) Ferry Boys (2009)")]
    [InlineData("Harbour Lights and The Long Winter had budgets of 250 million and 190 million U.S. dollars respectively.", "190", "(2) The Long Winter (2017)")]
    public void A_row_is_found_without_its_rank_and_bracket(string text, string number, string film) =>
        Linked.Cell(Charts.Films, text, number).Should().Be($"{film}, Production budgets of Nordland films, 2019");

    [Fact]
    public void The_only_row_of_a_sentence_is_meant_however_far_it_stands() =>
        Linked.Cell(Charts.Films, "Ferry Boys was shot in two weeks, with a crew of students, two cameras, one van and a borrowed boat, for no more in the end than a production budget of 85 million U.S. dollars.", "85")
            .Should().Be("(3) Ferry Boys (2009), Production budgets of Nordland films, 2019");

    [Fact]
    public void What_stands_beyond_another_number_is_that_number_s() =>
        Linked.Cell(Charts.Sexes, "In 2018, an accident rate of 17.2 in all, including 5.4 among women, was noted.", "17.2").Should().BeNull();

    [Fact]
    public void A_sentence_full_of_figures_is_a_table_and_read_as_none()
    {
        var text = "In 2018, the accident rates of men were " + string.Join(", ", Enumerable.Range(100, 80).Select(number => $"{number}.5")) + ".";

        Linked.Numbers(Charts.Sexes, text).Should().BeEmpty();
    }

    [Fact]
    public void What_is_followed_by_another_owns_nothing_behind_it() =>
        Linked.Cell(Charts.Films, "Harbour Lights had the largest budget, followed by a rival with 230 million U.S. dollars.", "230").Should().BeNull();
}
