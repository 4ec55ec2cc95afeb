using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.Tests.Support;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;
using static ClaimCheck.Tests.Verdicts.Given;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>Every sentence can be read aloud.</summary>
public sealed class WhySentenceTests
{
    [Theory]
    [InlineData("It made engineers four times\nfaster.", "no row of the table speaks of \"four times\": no metric of the table is named by \"faster\"")]
    [InlineData("It will be worth $2 trillion.", "\"$2 trillion\" is a forecast, which no table confirms")]
    [InlineData("It would have cost $2 million.", "\"$2 million\" tells what might have been, which no table confirms")]
    [InlineData("Did it cost $2 million?", "\"$2 million\" stands in a question, which asserts nothing")]
    public void A_number_that_no_row_answers_is_quoted_as_printed(string text, string why)
    {
        using var reading = ArticleReading.Read(Phrase.Article(text));
        var link = new Link(reading.Claims.Single(), null, ["no metric of the table is named by \"faster\""]);

        ClaimChecker.Judge(link, CheckOptions.Default, null, text).Why.Should().Be(why);
    }

    [Fact]
    public void Without_the_text_the_number_is_quoted_as_it_was_understood() =>
        ClaimChecker.Judge(new Link(Claim(Money(2, Million)), null, []), CheckOptions.Default, null).Why.Should().Be("no row of the table speaks of \"$2 million\"");

    [Fact]
    public void A_value_that_was_worked_out_shows_its_rows_and_its_formula()
    {
        var judgement = Revenue("Revenue is up 250 % from 2024.");

        judgement.Why.Should().Be("for Acme's revenue the article has a rise of 250 %; facts.csv:2 and facts.csv:3 give 153.9 % ($965 billion ÷ $380 billion − 1), so the article is 62.4 % too high");
        judgement.Rule.Should().Be("CC603");
        judgement.Derivation!.Rows.Select(row => row.Address.Line).Should().Equal(2, 3);
        judgement.Fact!.ValueText.Should().Be("$965 billion ÷ $380 billion − 1");
    }

    [Fact]
    public void A_claim_that_two_rows_fit_names_them()
    {
        var link = new Link(Claim(Of(12, Hour)), null, []) { Ambiguous = true, Candidates = [new(Row(12, Hour), ""), new(Row(16, Hour, line: 3), "")] };

        ClaimChecker.Judge(link, CheckOptions.Default, null).Why.Should().Be("several rows fit \"12 hours\" (facts.csv:2 and facts.csv:3), and they lead to different verdicts");
    }

    private static Judgement Revenue(string text)
    {
        using var reading = ArticleReading.Read(Phrase.Article(text));
        var link = new Link(reading.Claims[0], null, [])
        {
            SubjectFacts = [Row(380, Dollar, Billion, "revenue", 2, "2024"), Row(965, Dollar, Billion, "revenue", 3, "2026")],
        };
        return ClaimChecker.Judge(link, CheckOptions.Default, null, text);
    }
}
