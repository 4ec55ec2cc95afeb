using ClaimCheck.Tests.Support;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Rows of another time than the sentence names: where they are the only ones of their series and of about the article's day, they confirm and never accuse.</summary>
public sealed class OtherTimeTests
{
    private const string Table =
        """
        subject,metric,value,unit,period,aliases
        Vorlund ferry fleet,vessels to be delivered by 2029,7,vessels,2025,Vorlund
        Vorlund ferry fleet,vessels in service,31,vessels,2025-03-02,Vorlund
        Vorlund ferry fleet,subsidy,46000000,EUR,2025,Vorlund
        Oskar Brandt,prison term for arson,38,months,2025-02-20,Brandt
        Harbour of Tolm,berths,112,berths,2019,
        Harbour of Tolm,boats moored,840,boats,2024,
        Harbour of Tolm,boats moored,910,boats,2025,
        """;

    [Theory]
    [InlineData("Vorlund runs ferries along the coast. Its yard expects to deliver seven vessels through 2029.", "seven", 2)]
    [InlineData("Vorlund will soon have more subsidy, and it means to stretch the €46 million until 2028.", "€46 million", 4)]
    [InlineData("Oskar Brandt was caught in January and went to prison for 38 months.", "38 months", 5)]
    public void A_deadline_or_the_time_of_another_verb_does_not_hide_the_only_row(string text, string number, int line)
    {
        var found = Check(text, number);
        found.Line().Should().Be(line);
        found.Judgement!.Verdict.Should().Be(Verdict.Supported);
        found.Judgement.Flags.Should().Contain("other-time");
    }

    [Theory]
    [InlineData("Vorlund runs ferries along the coast. Its yard expects to deliver nine vessels through 2029.", "nine")]
    [InlineData("Oskar Brandt was caught in January and went to prison for 52 months.", "52 months")]
    public void What_does_not_agree_with_a_row_of_another_time_is_not_accused(string text, string number) =>
        Check(text, number).Judgement!.Verdict.Should().Be(Verdict.Unverified);

    [Theory]
    [InlineData("In 2022 the Vorlund ferry fleet had 31 vessels in service.", "31 vessels")]
    [InlineData("The Vorlund ferry fleet had 31 vessels in service in 2022.", "31 vessels")]
    public void What_is_told_of_a_time_that_is_over_is_not_confirmed_by_a_row_of_today(string text, string number) =>
        Check(text, number).Judgement!.Verdict.Should().Be(Verdict.Unverified);

    [Fact]
    public void The_day_on_which_the_table_heard_of_it_may_be_another_of_the_same_weeks() =>
        Check("In February the Vorlund ferry fleet had 31 vessels in service.", "31 vessels").Judgement!.Verdict.Should().Be(Verdict.Supported);

    [Theory]
    [InlineData("The Harbour of Tolm will keep its berths, all 112 berths, until 2027.", "112 berths")]
    [InlineData("The Harbour of Tolm expects 910 boats to be moored there by 2028.", "910 boats")]
    public void A_row_of_years_ago_and_one_of_several_times_stay_what_they_are(string text, string number) =>
        Check(text, number).Judgement!.Verdict.Should().NotBe(Verdict.Supported);

    private static CheckedClaim Check(string text, string number) => DeskCheck.Of(Table, new DateOnly(2025, 3, 20), text, number);
}
