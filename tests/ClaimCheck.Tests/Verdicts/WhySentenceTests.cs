using ClaimCheck.Claims;
using ClaimCheck.Links;
using ClaimCheck.Quantities;
using ClaimCheck.References;
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

        judgement.Why.Should().Be("the article says Acme's revenue rose 250%; facts.csv:2 and facts.csv:3 give 153.9% ($965 billion ÷ $380 billion − 1), so the article is 62.4% too high");
        judgement.Rule.Should().Be("CC603");
        judgement.Derivation!.Rows.Select(row => row.Address.Line).Should().Equal(2, 3);
        judgement.Fact!.ValueText.Should().Be("$965 billion ÷ $380 billion − 1");
    }

    [Theory]
    [InlineData("deaths", 19, "death", 17, "the article puts Acme's deaths at 19; facts.csv:2 has 17 deaths for May 2026, so the article has 2 too many")]
    [InlineData("passengers served", 6_880_988, "passenger", 5_105_301, "the article puts Acme's passengers served at 6,880,988; facts.csv:2 has 5,105,301 passengers for May 2026, so the article is 34.8% too high")]
    [InlineData("visitors to the old Acme plant", 40, "visitor", 42, "the article puts the visitors to the old Acme plant at 40; facts.csv:2 has 42 visitors for May 2026, so the article has 2 too few")]
    [InlineData("places in every school of the county", 40, "place", 42, "the article puts Acme (places in every school of the county) at 40; facts.csv:2 has 42 places for May 2026, so the article has 2 too few")]
    [InlineData("staff", 40, "nurse", 42, "the article puts Acme's staff at 40 nurses; facts.csv:2 has 42 nurses for May 2026, so the article has 2 too few")]
    public void What_is_counted_is_said_once(string metric, int stated, string noun, int value, string why) =>
        Why(Of(stated, Noun(noun)), Row(value, Noun(noun), metric: metric)).Should().Be(why);

    [Fact]
    public void A_small_difference_in_points_keeps_a_figure() =>
        Why(Of(2.29m, Percent), Row(2.25m, Percent)).Should().Be("the article puts Acme's figure at 2.29%; facts.csv:2 has 2.25% for May 2026, so the article is 0.04 points too high");

    [Fact]
    public void A_factor_is_a_factor() =>
        Why(Money(4.2m, Million), Row(4.218m, Dollar, Billion)).Should().Be("the article puts Acme's figure at $4.2 million; facts.csv:2 has $4.218 billion for May 2026, so the article is too low by a factor of 1,004");

    [Theory]
    [InlineData(ChangeDirection.Up, "growth", "the article puts Acme's growth at 5%; facts.csv:2 has 5% for May 2026, which agrees")]
    [InlineData(ChangeDirection.Down, "decline in sales", "the article puts Acme's decline in sales at 5%; facts.csv:2 has 5% for May 2026, which agrees")]
    [InlineData(ChangeDirection.Down, "layoffs", "the article has a fall of 5% for Acme's layoffs; facts.csv:2 has 5% for May 2026, which agrees")]
    public void A_change_is_not_said_twice(ChangeDirection direction, string metric, string why) =>
        Why(Of(5, Percent) with { Direction = direction }, Row(5, Percent, metric: metric)).Should().Be(why);

    [Fact]
    public void The_zeros_of_a_table_are_not_read_aloud() =>
        Why(Money(79_717), Row(79_717.0m, Dollar)).Should().Be("the article puts Acme's figure at $79,717; facts.csv:2 has $79,717 for May 2026, which agrees");

    [Fact]
    public void A_claim_that_two_rows_fit_names_them()
    {
        var link = new Link(Claim(Of(12, Hour)), null, []) { Ambiguous = true, Candidates = [new(Row(12, Hour), ""), new(Row(16, Hour, line: 3), "")] };

        ClaimChecker.Judge(link, CheckOptions.Default, null).Why.Should().Be("several rows fit \"12 hours\" (facts.csv:2 and facts.csv:3), and they lead to different verdicts");
    }

    private static string Why(Quantity quantity, Fact fact) => ClaimChecker.Judge(Link(quantity, fact), CheckOptions.Default, null).Why;

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
