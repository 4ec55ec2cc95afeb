using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>Numbers of several subjects, and of one subject over time: sums, differences, parts, records.</summary>
public sealed class SeveralSubjectsTests
{
    private const string Table = """
        subject,metric,value,unit,period
        Acme,revenue,350 million,USD,2022
        Acme,revenue,300 million,USD,2023
        Acme,revenue,380 million,USD,2024
        Acme,revenue,420 million,USD,2025
        Borda,revenue,200 million,USD,2025
        Corda,revenue,105 million,USD,2025
        Corda,market share,12,%,2025
        Borda,market share,20,%,2025
        Corda,margin,5,%,2025
        Borda,margin,9,%,2025
        """;

    [Theory]
    [InlineData("Borda and Corda together had revenue of $305 million.", "$305 million", "Supported")]
    [InlineData("Borda and Corda together had revenue of $500 million.", "$500 million", "Contradicted")]
    [InlineData("Together, Acme, Borda and Corda earned revenue of $725 million.", "$725 million", "Supported")]
    [InlineData("The combined revenue of Acme and Borda was $620 million.", "$620 million", "Supported")]
    [InlineData("Borda and Corda have a combined market share of 32%.", "32%", "Supported")]
    public void What_several_have_together_is_added(string text, string number, string verdict) => Checked.Word(Table, text, number).Should().Be(verdict);

    [Theory]
    [InlineData("Borda and Zorro together had revenue of $305 million.", "$305 million")]
    [InlineData("Borda and Corda have a combined margin of 14%.", "14%")]
    public void A_sum_that_cannot_be_formed_accuses_none_of_its_parts(string text, string number) => Checked.Word(Table, text, number).Should().Be("Unverified: no-reference");

    [Theory]
    [InlineData("Borda had revenue of $200 million.", "$200 million", "Supported")]
    [InlineData("Borda and Corda had revenue of $200 million and $105 million respectively.", "$105 million", "Supported")]
    [InlineData("Together with Corda, Borda is strong. Borda had revenue of $200 million.", "$200 million", "Supported")]
    public void A_number_of_one_subject_is_not_added(string text, string number, string verdict) => Checked.Word(Table, text, number).Should().Be(verdict);

    [Theory]
    [InlineData("Acme's revenue is $220 million more than Borda's.", "$220 million", "Supported")]
    [InlineData("Borda's revenue is $220 million less than Acme's.", "$220 million", "Supported")]
    [InlineData("Acme's revenue is $120 million more than Borda's.", "$120 million", "Contradicted")]
    [InlineData("Borda's revenue was 52% lower than Acme's.", "52%", "Supported")]
    [InlineData("Borda's revenue was 20% lower than Acme's.", "20%", "Contradicted")]
    [InlineData("Borda's revenue was 48% of Acme's.", "48%", "Rounded")]
    [InlineData("Acme's revenue was more than double that of Borda.", "double", "Supported")]
    [InlineData("Acme's revenue is more than twice Borda's.", "twice", "Supported")]
    [InlineData("Acme's revenue is more than double Borda's.", "double", "Supported")]
    [InlineData("Acme's revenue is more than five times that of Borda.", "five times", "Contradicted")]
    [InlineData("Acme's revenue was four times that of Corda.", "four times", "Supported")]
    [InlineData("Acme's 2025 revenue was $120 million higher than in 2023.", "$120 million", "Supported")]
    [InlineData("Acme has revenue that is $220 million more than that of its rival.", "$220 million", "Unverified: no-reference")]
    public void A_difference_is_no_level(string text, string number, string verdict) => Checked.Word(Table, text, number).Should().Be(verdict);

    [Theory]
    [InlineData("Acme's revenue in 2025 was the highest since 2022.", "highest", "Supported")]
    [InlineData("Acme's revenue in 2024 was the lowest since 2022.", "lowest", "Contradicted")]
    [InlineData("Acme's revenue rose to $420 million in 2025, the highest level since 2022.", "highest", "Supported")]
    [InlineData("Acme's revenue was $420 million in 2025, its lowest since 2022.", "lowest", "Contradicted")]
    [InlineData("Acme's revenue was $420 million in 2025, the highest since 2019.", "highest", "Unverified: not-checkable:series-incomplete")]
    [InlineData("Acme's revenue was $420 million in 2025, the highest ever.", "highest", "none")]
    public void A_record_is_judged_by_the_values_in_between(string text, string number, string verdict) => Checked.Word(Table, text, number).Should().Be(verdict);

    [Theory]
    [InlineData("Borda and Corda together had revenue of $305 million.", "$305 million", "the article puts the revenue of Borda and Corda together at $305 million; facts.csv:6 and facts.csv:7 give $305 million ($200 million + $105 million), which agrees")]
    [InlineData("Acme's revenue is $220 million more than Borda's.", "$220 million", "the article puts Acme's revenue $220 million above that of Borda; facts.csv:6 and facts.csv:5 give $220 million ($420 million − $200 million), which agrees")]
    [InlineData("Borda's revenue is $220 million less than Acme's.", "$220 million", "the article puts Borda's revenue $220 million below that of Acme; facts.csv:6 and facts.csv:5 give $220 million ($420 million − $200 million), which agrees")]
    [InlineData("Borda's revenue was 52% lower than Acme's.", "52%", "the article puts Borda's revenue 52% below that of Acme; facts.csv:5 and facts.csv:6 give -52.38% ($200 million ÷ $420 million − 1), which agrees")]
    [InlineData("Acme's revenue in 2024 was the lowest since 2022.", "lowest", "the article calls Acme's revenue the lowest since 2022; facts.csv:4 gives 2nd place ($380 million, above 2023 ($300 million), of 2 rows), so it was lower in between")]
    public void The_sentence_shows_the_formula_and_the_rows(string text, string number, string why) => Checked.Of(Table, text, number)!.Why.Should().Be(why);
}
