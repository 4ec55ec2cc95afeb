using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>Rows of a later time, and rows beside a forecast: they may confirm a number and never accuse it.</summary>
public sealed class ConfirmingRowsTests
{
    private const string Header = "subject,metric,value,unit,period\n";
    private static readonly CheckOptions Autumn = CheckOptions.Default with { AsOf = new DateOnly(2025, 11, 20) };

    [Theory]
    [InlineData("The Tarn 5 has a range of 412 km.", "412 km", "Supported")]
    [InlineData("The Tarn 5 has a range of 385 km.", "385 km", "Unverified: reference-stale")]
    [InlineData("In 2024 the Tarn 5 had a range of 412 km.", "412 km", "Unverified: no-reference")]
    public void A_row_of_the_next_model_year_confirms_and_does_not_accuse(string text, string number, string verdict) =>
        Word($"{Header}Tarn 5,range,412,km,2026\n", text, number).Should().Be(verdict);

    [Fact]
    public void The_judgement_says_that_the_row_is_of_a_later_time()
    {
        var judgement = Checked.Of($"{Header}Tarn 5,range,412,km,2026\n", "The Tarn 5 has a range of 412 km.", "412 km", Autumn)!;

        judgement.Flags.Should().Equal("later-row");
        judgement.Why.Should().Be("the article puts Tarn 5's range at 412 kilometres; facts.csv:2 has 412 kilometres for 2026, which agrees");
    }

    [Fact]
    public void A_row_of_years_ahead_confirms_nothing() =>
        Word($"{Header}Tarn 5,range,412,km,2030\n", "The Tarn 5 has a range of 412 km.", "412 km").Should().Be("Unverified: reference-stale");

    [Theory]
    [InlineData("Brevia expects a monthly fee of 38 euros.", "38 euros", "Supported")]
    [InlineData("Brevia expects a monthly fee of 45 euros.", "45 euros", "Unverified: reference-stale")]
    public void What_is_expected_may_be_of_years_ahead(string text, string number, string verdict) =>
        Word($"{Header}Brevia,monthly fee,38,EUR,2030\n", text, number).Should().Be(verdict);

    [Theory]
    [InlineData("Velm wants to raise the yield of its cells from 24% to 37%.", "37%", "Supported")]
    [InlineData("The cells of Velm have a yield of 37%.", "37%", "Unverified: reference-stale")]
    public void A_target_is_what_is_aimed_at(string text, string number, string verdict) =>
        Word($"{Header}Velm,yield of cells,24,%,2024\nVelm,target for yield of cells,37,%,2031\n", text, number).Should().Be(verdict);

    [Fact]
    public void What_is_expected_confirms_nothing_that_is() =>
        Word("subject,metric,value,unit,period,status\nTarn 5,range,412,km,2026,forecast\n", "The Tarn 5 has a range of 412 km.", "412 km").Should().Be("Unverified: reference-stale");

    [Theory]
    [InlineData("The Tarn 5 has a range of 412 km.", "412 km", "Supported")]
    [InlineData("The Tarn 5 has a range of 450 km.", "450 km", "Unverified: reference-stale")]
    public void Of_several_later_rows_the_next_one_is_asked(string text, string number, string verdict) =>
        Word($"{Header}Tarn 5,range,412,km,2026\nTarn 5,range,450,km,2027\n", text, number).Should().Be(verdict);

    [Theory]
    [InlineData("Brevia's monthly fee will be 38 euros.", "38 euros", "Supported")]
    [InlineData("Brevia's monthly fee will be 45 euros.", "45 euros", "Unverified: not-checkable:forecast")]
    [InlineData("Brevia said its monthly fee would be 38 euros.", "38 euros", "Supported")]
    [InlineData("If Brevia's monthly fee is 38 euros, many will leave.", "38 euros", "Unverified: not-checkable:hypothetical")]
    [InlineData("Brevia's monthly fee would have been 38 euros.", "38 euros", "Unverified: not-checkable:hypothetical")]
    [InlineData("Brevia's monthly fee will rise to 38 euros.", "38 euros", "Unverified: not-checkable:forecast")]
    public void A_row_that_holds_what_is_foretold_confirms_it(string text, string number, string verdict) =>
        Word($"{Header}Brevia,monthly fee,38,EUR,2025-11\n", text, number).Should().Be(verdict);

    [Theory]
    [InlineData("2026", "Supported")]
    [InlineData("2024", "Unverified: not-checkable:forecast")]
    public void What_will_change_is_confirmed_by_a_row_that_is_still_to_come(string period, string verdict) =>
        Word($"{Header}Brevia,monthly fee,38,EUR,{period}\n", "Brevia's monthly fee will rise to 38 euros.", "38 euros").Should().Be(verdict);

    private static string Word(string table, string text, string number)
    {
        var judgement = Checked.Of(table, text, number, Autumn);
        return judgement is null ? "none" : judgement.Detail is { } detail ? $"{judgement.Verdict}: {detail}" : judgement.Verdict.ToString();
    }
}
