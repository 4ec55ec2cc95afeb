using ClaimCheck.Quantities;
using ClaimCheck.Text;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Verdicts;

public sealed class BasePeriodTests
{
    [Theory]
    [InlineData("sales were up 5 % from 2024.", "2024")]
    [InlineData("sales were up 5 % since March 2019.", "2019-03")]
    [InlineData("sales rose 5 % compared with 2019.", "2019")]
    [InlineData("compared with May 2019, sales rose 5 % in 2025.", "2019-05")]
    [InlineData("sales were 5 % higher than in 2020.", "2020")]
    [InlineData("from 2019 to 2024 sales rose 5 % a year.", "2019")]
    [InlineData("sales rose 5 % between 2019 and 2024.", "2019")]
    [InlineData("sales rose 5 % from a year earlier.", "2024-06")]
    [InlineData("sales rose 5 % on the previous year.", "2024-06")]
    [InlineData("sales rose 5 % in 2024.", null)]
    [InlineData("sales rose 5 % to a record in 2024.", null)]
    [InlineData("sales rose 5 % from a low base, and in 2024 fell.", null)]
    [InlineData("sales rose 5 %.", null)]
    public void A_change_is_measured_from_what_its_words_name(string text, string? period)
    {
        var at = text.IndexOf("5 %", StringComparison.Ordinal);
        var claim = Given.Claim(Given.Of(5, Given.Percent) with { Span = new TextSpan(at, at + 3) }) with { Sentence = new TextSpan(0, text.Length) };

        BasePeriod.Find(ClaimWords.Of(claim, text), Period.Month(2025, 6))?.ToString().Should().Be(period);
    }

    [Fact]
    public void A_year_earlier_than_nothing_is_nothing()
    {
        var text = "sales rose 5 % from a year earlier";
        var claim = Given.Claim(Given.Of(5, Given.Percent) with { Span = new TextSpan(11, 14) }) with { Sentence = new TextSpan(0, text.Length) };

        BasePeriod.Find(ClaimWords.Of(claim, text), null).Should().BeNull();
    }

    [Fact]
    public void A_claim_of_another_text_has_no_words() =>
        ClaimWords.Of(Given.Claim(Given.Of(5, Given.Percent)), "short").Should().BeSameAs(ClaimWords.None);
}
