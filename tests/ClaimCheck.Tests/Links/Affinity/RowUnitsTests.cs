using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>What a number counts against what a row counts.</summary>
public sealed class RowUnitsTests
{
    private const string Table =
        """
        subject,metric,value,unit,period,aliases,metric_aliases
        Hallund depot,vehicles parked overnight,64,vehicles,2025,,cars in the yard
        Hallund depot,drivers on the night shift,18,drivers,2025,,
        Hallund depot,annual diesel use,270,m3,2025,,
        Mirka Dole,"saves per match, league",4.5,saves,2025,Dole,
        Mirka Dole,saves,90,saves,2025,Dole,
        Sleep and memory study,participants,92,people,2025,,
        Lark trial,people with side effects,12,people,2025,,
        """;

    [Fact]
    public void A_noun_that_the_table_does_not_know_may_be_another_word_for_the_unit() =>
        ImpliedRows.Of(Table, "At the Hallund depot 64 vans were parked overnight.").Should().Equal("64 vans = Hallund depot / vehicles parked overnight: supported");

    [Fact]
    public void Such_a_noun_accuses_nobody() =>
        ImpliedRows.Of(Table, "At the Hallund depot 67 vans were parked overnight.").Should().Equal("67 vans = Hallund depot / vehicles parked overnight: unverified");

    [Fact]
    public void A_noun_that_is_the_unit_of_other_rows_is_no_other_word() =>
        ImpliedRows.Of(Table, "At the Hallund depot 64 drivers were parked overnight.").Should().NotContain(line => line.Contains("vehicles"));

    [Theory]
    [InlineData("Mirka Dole makes 4.5 saves per match.", "4.5 saves per match = Mirka Dole / saves per match, league: supported")]
    [InlineData("The Hallund depot gets through 270 cubic metres of diesel a year.", "270 cubic metres = Hallund depot / annual diesel use: supported")]
    [InlineData("The Hallund depot has an annual diesel use of 270,000 litres a year.", "270,000 litres a year = Hallund depot / annual diesel use: supported")]
    public void A_rate_fits_a_plain_unit_whose_metric_says_per_what(string text, string line) => ImpliedRows.Of(Table, text).Should().Equal(line);

    [Fact]
    public void A_rate_fits_no_row_of_the_whole() =>
        ImpliedRows.Of(Table, "Mirka Dole makes 90 saves per match.").Should().NotContain(line => line.EndsWith("/ saves: supported"));

    [Theory]
    [InlineData("One sleep and memory study in 92 bakers found no effect.", "92 bakers = Sleep and memory study / participants: supported")]
    [InlineData("A sleep and memory study of more than 90 adults found no effect.", "90 adults = Sleep and memory study / participants: supported")]
    public void Those_studied_are_the_participants_of_the_study(string text, string line) => ImpliedRows.Of(Table, text).Should().Contain(line);

    [Fact]
    public void Those_studied_are_not_those_with_a_finding() =>
        ImpliedRows.Of(Table, "The Lark trial in 12 nurses found nothing.").Should().NotContain(line => line.EndsWith("supported"));

    [Fact]
    public void A_bare_number_counts_what_the_one_before_it_counted() =>
        ImpliedRows.Of("subject,metric,value,unit,period\nOsk,goals,14,goals,2025\nRemm,goals,9,goals,2025\n", "Osk leads the table with 14 goals. Remm is stuck on nine.").Should().Contain("nine = Remm / goals: supported");

    [Theory]
    [InlineData("In Osk a hectare yielded 4.6 tonnes of rye.", "4.6 tonnes = Osk / rye yield: supported")]
    [InlineData("At Remm school there are now only 14 pupils for each teacher.", "14 pupils = Remm school / pupil-teacher ratio: supported")]
    public void A_row_of_a_rate_is_told_where_the_sentence_says_per_what(string text, string line) =>
        ImpliedRows.Of("subject,metric,value,unit,period\nOsk,rye yield,4.6,t/ha,2025\nRemm school,pupil-teacher ratio,14,pupils per teacher,2025\n", text).Should().Equal(line);

    [Fact]
    public void A_row_of_a_rate_is_no_row_of_the_whole() =>
        ImpliedRows.Of("subject,metric,value,unit,period\nOsk,rye yield,4.6,t/ha,2025\n", "Osk sold 4.6 tonnes of rye.").Should().Equal("4.6 tonnes");

    [Fact]
    public void A_share_of_something_is_not_measured_by_it() =>
        ImpliedRows.Of("subject,metric,value,unit,period,aliases,metric_aliases\nPela,made-up replies,6,%,2025,,replies made up\n", "Pela makes a reply up in 6% of cases.").Should().Equal("6% = Pela / made-up replies: supported");

    [Fact]
    public void Ounces_beside_a_volume_are_liquid() =>
        ImpliedRows.Of("subject,metric,value,unit,period\nFrisk,size of the can,355,ml,2025\n", "Frisk comes in a can with a size of 12 ounces (355 ml).").Should().Equal("12 ounces = Frisk / size of the can: supported", "355 ml = Frisk / size of the can: supported");
}
