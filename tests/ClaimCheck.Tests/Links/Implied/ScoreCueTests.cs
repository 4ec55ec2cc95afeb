using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Results of contests against rows of one side's score.</summary>
public sealed class ScoreCueTests
{
    private const string Table =
        """
        subject,metric,value,unit,period,aliases,metric_aliases
        Torvik,goals v Selm,3,goals,2025-11,the islanders,goals scored against Selm
        Selm,goals v Torvik,1,goals,2025-11,,
        Ramfors,rubbers won v Ostby,2,rubbers,2025-11,,
        Ramfors,shots v Ostby,14,shots,2025-11,,
        Ostby,expected goals v Ramfors,2,goals,2025-11,,
        Ostby,goals v Selm,2,goals,2025-11,,
        Selm,goals v Ostby,2,goals,2025-11,,
        """;

    [Theory]
    [InlineData("Torvik beat Selm 3-1.", "3 = Torvik / goals v Selm: supported", "1 = Selm / goals v Torvik: supported")]
    [InlineData("Selm lost 1-3 to Torvik.", "1 = Selm / goals v Torvik: supported", "3 = Torvik / goals v Selm: supported")]
    [InlineData("Selm lost 3-1 to Torvik.", "3 = Torvik / goals v Selm: supported", "1 = Selm / goals v Torvik: supported")]
    [InlineData("Selm were beaten 3-1 by Torvik.", "3 = Torvik / goals v Selm: supported", "1 = Selm / goals v Torvik: supported")]
    [InlineData("Selm went down 3-1 at Torvik.", "3 = Torvik / goals v Selm: supported", "1 = Selm / goals v Torvik: supported")]
    [InlineData("Torvik's 3-1 rout of Selm made the papers.", "3 = Torvik / goals v Selm: supported", "1 = Selm / goals v Torvik: supported")]
    [InlineData("It was a 3-1 victory for Torvik over Selm.", "3 = Torvik / goals v Selm: supported", "1 = Selm / goals v Torvik: supported")]
    [InlineData("A late strike against Selm gave Torvik a 3-1 win.", "3 = Torvik / goals v Selm: supported", "1 = Selm / goals v Torvik: supported")]
    [InlineData("The islanders secured their spot with a 3-1 victory against Selm.", "3 = Torvik / goals v Selm: supported", "1 = Selm / goals v Torvik: supported")]
    [InlineData("Selm suffered a 3-1 defeat to Torvik.", "3 = Torvik / goals v Selm: supported", "1 = Selm / goals v Torvik: supported")]
    [InlineData("Torvik 3-1 Selm", "3 = Torvik / goals v Selm: supported", "1 = Selm / goals v Torvik: supported")]
    [InlineData("Selm 1-3 Torvik", "1 = Selm / goals v Torvik: supported", "3 = Torvik / goals v Selm: supported")]
    [InlineData("Torvik's win over Selm, 3–1, was their first.", "3 = Torvik / goals v Selm: supported", "1 = Selm / goals v Torvik: supported")]
    [InlineData("It was Torvik's third straight victory, 3-1 over Selm on Sunday.", "3 = Torvik / goals v Selm: supported", "1 = Selm / goals v Torvik: supported")]
    [InlineData("Ostby drew 2-2 with Selm.", "2 = Ostby / goals v Selm: supported", "2 = Selm / goals v Ostby: supported")]
    public void Each_number_of_a_result_is_held_against_the_row_of_its_side(string text, params string[] rows) => ImpliedRows.Of(Table, text).Should().Equal(rows);

    [Fact]
    public void A_result_that_a_row_denies_is_told_of_the_side_whose_number_it_is() =>
        ImpliedRows.Of(Table, "Torvik beat Selm 4-1.").Should().Equal("4 = Torvik / goals v Selm: contradicted", "1 = Selm / goals v Torvik: supported");

    [Fact]
    public void A_result_of_an_earlier_meeting_accuses_nobody() =>
        ImpliedRows.Of(Table, "Torvik beat Selm 5-0 when they met earlier in the autumn.").Should().BeEmpty();

    [Fact]
    public void Shots_and_expected_goals_are_no_results() =>
        ImpliedRows.Of(Table, "Ramfors beat Ostby 2-1 in Group A.").Should().Equal("2 = Ramfors / rubbers won v Ostby: supported");

    [Theory]
    [InlineData("Torvik led Selm 3-1 at half-time.")]
    [InlineData("Torvik took a 3-1 lead against Selm.")]
    [InlineData("Torvik beat Selm from 3-1 down.")]
    [InlineData("Torvik, who beat Selm in May, drew 3-1 with Kelland.")]
    [InlineData("Torvik beat Selm 6-3, 3-1 in the tennis.")]
    [InlineData("Torvik's rivals Kelland beat Selm 3-1.")]
    [InlineData("Torvik beat Kelland 3-1.")]
    [InlineData("Torvik lined up 4-3-3 against Selm.")]
    [InlineData("Selm are 3-1 favourites against Torvik.")]
    [InlineData("Torvik and Selm are in Group C, while Kelland beat Ramfors 3-1.")]
    [InlineData("Kelland beat Ostby 3-1 and Torvik lost to Selm.")]
    public void What_is_no_result_of_the_two_is_not_seen(string text) => ImpliedRows.Of(Table, text).Should().BeEmpty();
}
