using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Claims;

/// <summary>Which numbers of a sentence about what will be are foretold, and which it takes for granted.</summary>
public sealed class MoodTests
{
    [Theory]
    [InlineData("Fog will settle over the 3 million residents of Lomar.", "3 million")]
    [InlineData("The ferry line will replace its 12-year-old boats.", "12")]
    [InlineData("The council plans to repaint its 40 trams.", "40")]
    [InlineData("The council plans to repaint its more than 40 trams.", "40")]
    [InlineData("The merger would touch Lomar's 900 teachers.", "900")]
    [InlineData("The bank is expected to repay the €5 million loan.", "€5 million")]
    public void A_definite_phrase_is_taken_for_granted(string text, string number) => Reason(text, number).Should().BeNull();

    [Theory]
    [InlineData("The line, which the tunnel will join, carries 15 million passengers.", "15 million")]
    [InlineData("Lomar will buy the yard, which built 40 boats last year.", "40")]
    [InlineData("Care will swallow €140 million, up from €120 million.", "€120 million")]
    public void A_verb_of_its_own_tells_what_is(string text, string number) => Reason(text, number).Should().BeNull();

    [Theory]
    [InlineData("Only 17 millimetres fell; normal would be 60 millimetres.", null)]
    [InlineData("The dam would be 60 metres high.", "hypothetical")]
    public void What_would_be_normal_is_so_in_other_years(string text, string? reason) => Reason(text, "60").Should().Be(reason);

    [Fact]
    public void The_day_of_the_telling_is_not_the_time_of_what_will_be()
    {
        Of("Lomar on Tuesday said it will buy 40 trams.", "40").Period.Should().BeNull();
        Of("Lomar in 2024 bought 40 trams.", "40").Period.Should().NotBeNull();
        Of("Lomar will buy 40 trams in 2027.", "40").Period.ToString().Should().Be("2027");
    }

    [Theory]
    [InlineData("The council plans to buy 40 trams.", "40")]
    [InlineData("They'll buy 40 trams.", "40")]
    [InlineData("The bill won't come to 40 million euros.", "40")]
    [InlineData("Sales will pass the 3 million mark.", "3 million")]
    [InlineData("Inflation is likely to miss the 2% target.", "2%")]
    [InlineData("The council will look for the 40 trams needed.", "40")]
    [InlineData("Repairs will take the 12 weeks of summer.", "12")]
    [InlineData("The yard will build a 12-storey tower.", "12")]
    public void What_is_to_come_about_is_a_forecast(string text, string number) => Reason(text, number).Should().Be("forecast");

    [Theory]
    [InlineData("Lomar in May told of plans to add 300 trams by the end of 2030.", "300", "2030")]
    [InlineData("Lomar in May 2024 bought 300 trams.", "300", "2024-05")]
    public void A_deadline_is_the_time_of_what_is_planned(string text, string number, string period) => Of(text, number).Period.ToString().Should().Be(period);

    private static string? Reason(string text, string number) => Of(text, number).Reason;

    private static Claim Of(string text, string number)
    {
        var article = ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "article.txt").Article ?? throw new InvalidDataException("the text is no article");
        using var reading = ArticleReading.Read(article with { Published = new DateOnly(2025, 11, 20) });
        return reading.Claims.First(claim => claim.Quantity.Span.In(article.Text).StartsWith(number, StringComparison.Ordinal));
    }
}
