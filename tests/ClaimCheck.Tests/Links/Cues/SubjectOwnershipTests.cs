using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links.Cues;

public sealed class SubjectOwnershipTests
{
    // A large table: in a small one scattered words may confirm what no phrase links.
    private static readonly string Countries = string.Join('\n', Enumerable.Range(1, 500).Select(number => $"Isle{number},rainfall,{number},mm,").Prepend(Known));

    private const string Known = """
        subject,metric,value,unit,metric_aliases
        Norland,population,5400000,people,inhabitants
        Norland,GDP,480000000000,USD,gross domestic product
        Norland,population growth rate,0.7,%,population growth
        Norland,fertility rate,1.6,births per woman,total fertility rate
        Estmark,population,1300000,people,inhabitants
        Estmark,GDP,38000000000,USD,gross domestic product
        Estmark,population growth rate,0.2,%,population growth
        Estmark,fertility rate,1.7,births per woman,total fertility rate
        Sudria,population,9100000,people,inhabitants
        Sudria,GDP,95000000000,USD,gross domestic product
        Sudria,population growth rate,1.9,%,population growth
        Sudria,fertility rate,2.2,births per woman,total fertility rate
        """;

    [Theory]
    [InlineData("Estmark, an old neighbour of Norland, has a population of 1.3 million.", "1.3", "Estmark, population")]
    [InlineData("Sudria, which is one of the poorest lands and ranked 158th by the agency (Index of Human Welfare, 2012), has a population of 9.1 million.", "9.1", "Sudria, population")]
    [InlineData("Estmark on the other hand has a tenth of the GDP of Norland, but also has a smaller population of 1.3 million.", "1.3", "Estmark, population")]
    [InlineData("The population of Norland, Estmark and Sudria is 5.4 million, 1.3 million and 9.1 million respectively.", "1.3", "Estmark, population")]
    [InlineData("Norland, Estmark and Sudria had a respective population growth of 0.7, 0.2 and 1.9 percent.", "0.2", "Estmark, population growth rate")]
    [InlineData("Birth rates differ: the birth rate is highest in Sudria (2.2), Estmark (1.7) and Norland (1.6).", "1.7", "Estmark, fertility rate")]
    public void A_number_belongs_to_whom_the_sentence_gives_it(string text, string number, string cell) =>
        Linked.Cell(Countries, text, number).Should().Be(cell);

    [Theory]
    [InlineData("The population of Belport, Norland is 1.1 million.", "1.1")]
    [InlineData("The city population of Norland is 1.1 million.", "1.1")]
    [InlineData("The average density of population of Norland is 181 people.", "181")]
    [InlineData("Growth in Norland was 4 percent in 2012, when population growth rose elsewhere.", "4")]
    public void Another_place_or_measure_is_no_row_of_the_table(string text, string number) =>
        Linked.Cell(Countries, text, number).Should().BeNull();
}
