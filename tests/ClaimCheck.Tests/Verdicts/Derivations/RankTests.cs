using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>Places in an order, from the sentence to the verdict.</summary>
public sealed class RankTests
{
    private const string Table = """
        subject,metric,value,unit,period,list
        Arvia,population,48.6 million,people,2024,states of Meridia
        Belmar,population,59.0 million,people,2024,states of Meridia
        Corvenia,population,68.4 million,people,2024,states of Meridia
        Dorland,population,83.5 million,people,2024,states of Meridia
        Elmsted,population,36.6 million,people,2024,states of Meridia
        Arvia,area,300,km2,2024,
        Elmsted,area rank,38,,2024,
        """;

    private const string Ports = """
        subject,metric,value,unit,period,list
        Hartmouth,cargo,12 million,tonnes,2024,ports of Meridia
        Saltby,cargo,9 million,tonnes,2024,ports of Meridia
        Wexcombe,cargo,4 million,tonnes,2024,ports of Meridia
        """;

    [Theory]
    [InlineData("Dorland is the most populous state in Meridia.", "most populous", "Supported")]
    [InlineData("Belmar, the second-largest state in Meridia by population, voted.", "second-largest", "Contradicted")]
    [InlineData("Belmar, the third-largest state in Meridia by population, voted.", "third-largest", "Supported")]
    [InlineData("Arvia has the fourth-highest population in Meridia.", "fourth-highest", "Supported")]
    [InlineData("Arvia's population is the third-largest in Meridia.", "third-largest", "Contradicted")]
    [InlineData("The population of Arvia is the fourth-largest in Meridia.", "fourth-largest", "Supported")]
    [InlineData("Corvenia ranks second by population.", "ranks second", "Supported")]
    [InlineData("Corvenia is ranked No. 2 by population in Meridia.", "ranked No. 2", "Supported")]
    [InlineData("Corvenia, a republic, is the 2nd-largest Meridian state by population.", "2nd-largest", "Supported")]
    [InlineData("The most populous state in Meridia is Corvenia.", "most populous", "Contradicted")]
    [InlineData("Meridia's third-most populous state, Belmar, has a long coast.", "third-most populous", "Supported")]
    [InlineData("Elmsted is the least populous state in Meridia.", "least populous", "Supported")]
    [InlineData("Elmsted is among the top five by population.", "top five", "Supported")]
    [InlineData("Elmsted is among the top three by population.", "top three", "Contradicted")]
    [InlineData("Arvia is one of the three largest states in Meridia by population.", "three largest", "Contradicted")]
    [InlineData("Arvia had 48.6 million people. Dorland, with the highest population in Meridia, had more.", "highest", "Supported")]
    public void A_place_is_counted_in_the_complete_list(string text, string place, string verdict) => Checked.Word(Table, text, place).Should().Be(verdict);

    [Theory]
    [InlineData("Arvia is the largest state in the world by population.", "largest", "Unverified: not-checkable:other-list")]
    [InlineData("Arvia is the largest coastal state in Meridia by population.", "largest", "Unverified: not-checkable:other-list")]
    [InlineData("Arvia is the ninth-largest state in Meridia by population.", "ninth-largest", "Unverified: not-checkable:other-list")]
    [InlineData("Arvia is the second-largest state in Meridia by area.", "second-largest", "Unverified: not-checkable:series-incomplete")]
    [InlineData("Arvia is large. It is the third-most populous state in Meridia.", "third-most populous", "Unverified: tentative-link")]
    public void A_place_in_another_list_or_without_one_stays_open(string text, string place, string verdict) => Checked.Word(Table, text, place).Should().Be(verdict);

    [Theory]
    [InlineData("Arvia is one of the largest states in Meridia by population.", "largest")]
    [InlineData("Arvia is among the largest states in Meridia by population.", "largest")]
    [InlineData("Corvenia is the largest state in Meridia by population after Dorland.", "largest")]
    [InlineData("Corvenia is the largest state in Meridia by population outside the north.", "largest")]
    [InlineData("Arvia has the highest unemployment in Meridia.", "highest")]
    [InlineData("Arvia has the highest population growth in Meridia.", "highest")]
    [InlineData("Arvia's capital is the second-most populous in Meridia.", "second-most populous")]
    [InlineData("Arvia and Belmar are the most populous in Meridia.", "most populous")]
    [InlineData("Arvia overtook Belmar to become the third-largest state by population.", "third-largest")]
    [InlineData("Arvia sold grain to the most populous state in Meridia.", "most populous")]
    [InlineData("The largest crowd came to Arvia.", "largest")]
    [InlineData("Arvia is the highest state in Meridia.", "highest")]
    public void A_place_whose_owner_or_order_is_not_certain_is_no_claim(string text, string place) => Checked.Word(Table, text, place).Should().Be("none");

    [Theory]
    [InlineData("Elmsted is ranked 38th by area.", "ranked 38th", "Supported")]
    [InlineData("Elmsted ranks 30th by area.", "ranks 30th", "Contradicted")]
    [InlineData("Elmsted ranks 38th by area in Meridia.", "ranks 38th", "none")]
    public void A_row_that_states_a_place_needs_no_list(string text, string place, string verdict) => Checked.Word(Table, text, place).Should().Be(verdict);

    [Theory]
    [InlineData("Saltby is the second-largest port in Meridia.", "second-largest", "Supported")]
    [InlineData("Saltby is the largest port in Meridia.", "largest", "Unverified: tentative-link")]
    [InlineData("Saltby is the largest town in Meridia.", "largest", "none")]
    public void Size_alone_is_confirmed_and_not_accused_where_the_list_has_one_metric(string text, string place, string verdict) => Checked.Word(Ports, text, place).Should().Be(verdict);

    [Fact]
    public void The_sentence_shows_the_rows_before_it()
    {
        var judgement = Checked.Of(Table, "Belmar, the second-largest state in Meridia by population, voted.", "second-largest")!;

        judgement.Rule.Should().Be("CC603");
        judgement.Severity.Should().Be(Severity.Error);
        judgement.Why.Should().Be("the article puts Belmar in 2nd place by population; facts.csv:3 gives 3rd place (59 million people, behind Dorland (83.5 million people) and Corvenia (68.4 million people), of 5 rows), so the article is 1 place too high in the list");
    }

    [Fact]
    public void A_list_with_a_gap_at_that_time_is_not_complete() =>
        Checked.Word(Table.Replace("Corvenia,population,68.4 million,people,2024", "Corvenia,population,68.4 million,people,2023", StringComparison.Ordinal), "Dorland is the most populous state in Meridia.", "most populous")
            .Should().Be("Unverified: not-checkable:series-incomplete");

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(11, "11th")]
    [InlineData(22, "22nd")]
    [InlineData(113, "113th")]
    public void Ordinals_are_written_in_digits(int place, string text) => RankWording.Ordinal(place).Should().Be(text);
}
