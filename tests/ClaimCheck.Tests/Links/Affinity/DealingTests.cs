using ClaimCheck.Tests.Support;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>Rows that words give to the wrong number first.</summary>
public sealed class DealingTests
{
    private const string Table =
        """
        subject,metric,value,unit,period
        Ofenhaus,compensation paid,9800000,EUR,2025-03
        Ofenhaus,bakeries sold,41,bakeries,2025-03
        Kornmarkt,bakeries bought,67,bakeries,2025-03
        Selmbank,bridge loan,1800000000,EUR,2025-03
        Selmbank,staff,2980,people,2025
        Selmbank,planned rights issue,900000000,EUR,2025-03
        Selmbank,"profit, annual change",6.3,%,2025
        """;

    [Fact]
    public void A_row_that_cannot_be_the_first_numbers_goes_to_the_next() =>
        Line("Ofenhaus must pay damages of €85 million, a court found. So far customers have been paid back €9.8 million.", "€9.8 million").Should().Be(2);

    [Fact]
    public void The_number_that_lost_its_row_stays_unverified() =>
        Verdict("Ofenhaus must pay damages of €85 million, a court found. So far customers have been paid back €9.8 million.", "€85 million").Should().Be(ClaimCheck.Verdicts.Verdict.Unverified);

    [Fact]
    public void A_number_that_a_phrase_gave_to_the_wrong_row_is_dealt_another() =>
        Line("Selmbank pays with a bridge loan of €1.8bn and intends to raise another €900m with an issue of new shares.", "€900m").Should().Be(7);

    [Fact]
    public void So_much_more_than_last_year_is_a_change() =>
        Line("Selmbank is doing well. Its profits were 6.3% higher than a year before.", "6.3%").Should().Be(8);

    [Fact]
    public void How_far_ahead_it_is_is_not_how_many_it_has() => Line("Selmbank's staff is seven people ahead of Kornmarkt's.", "seven").Should().BeNull();

    [Fact]
    public void Two_exchanged_figures_do_not_confirm_each_other()
    {
        const string Text = "Ofenhaus sold 67 of its bakeries. Kornmarkt bought 41 bakeries.";
        Verdict(Text, "67").Should().NotBe(ClaimCheck.Verdicts.Verdict.Supported);
        Verdict(Text, "41").Should().NotBe(ClaimCheck.Verdicts.Verdict.Supported);
    }

    private static int? Line(string text, string number) => Check(text, number).Line();

    private static Verdict Verdict(string text, string number) => Check(text, number).Judgement!.Verdict;

    private static CheckedClaim Check(string text, string number) => DeskCheck.Of(Table, new DateOnly(2025, 3, 20), text, number);
}
