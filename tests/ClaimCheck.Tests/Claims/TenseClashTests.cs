using ClaimCheck.Articles;
using ClaimCheck.Claims;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Claims;

/// <summary>A time that is over is not that of a number whose verb tells of now; every text is of Wednesday, 20 November 2024, and asks for its last number.</summary>
public sealed class TenseClashTests
{
    [Theory]
    [InlineData("The mill was founded in 1998 and employs 310 people.")]
    [InlineData("The gallery opened in May and has drawn 12,500 visitors.")]
    [InlineData("Lorne raised $30 million in 2017 and is now worth $400 million.")]
    [InlineData("The tower, built in 1971, is 190 metres tall.")]
    [InlineData("Built in 1971, the tower is 190 metres tall.")]
    [InlineData("The bridge is 300 metres long and was built in 1959.")]
    [InlineData("The fair, which runs seven days, began in May.")]
    [InlineData("In 2012 he bought the barn for a song, and now it is worth $5 million.")]
    [InlineData("After the fire last June, the village has 220 homes.")]
    [InlineData("The squad picked in 2016 has nine players left.")]
    public void A_number_of_now_has_no_time_of_the_past(string text) => Period(text).Should().BeNull();

    [Theory]
    [InlineData("The mill was founded in 1998 and employed 310 people.", "1998")]
    [InlineData("The votes cast in 2018 are 310 in all.", "2018")]
    [InlineData("In 2018 the mill employs 310 people.", "2018")]
    [InlineData("The survey taken in May shows that 62 percent like it.", "2024-05")]
    [InlineData("There are 310 houses built in 2018.", "2018")]
    [InlineData("The record at the ground is 22 games, set in 1974.", "1974")]
    [InlineData("Exports hit $40 million in May.", "2024-05")]
    [InlineData("The mill has drawn up plans and hired 310 people in May.", "2024-05")]
    [InlineData("He died on Monday and leaves 12 grandchildren.", "2024-11-18")]
    [InlineData("The mill opened in 1998 and plans to hire 310 people by 2030.", "2030")]
    public void Any_other_number_keeps_the_time_of_its_sentence(string text, string period) => Period(text).Should().Be(period);

    [Fact]
    public void Without_a_day_of_publication_nothing_is_over()
    {
        using var reading = ArticleReading.Read(ArticleLoader.Load("The mill was founded in 1998 and employs 310 people."u8.ToArray(), "article.txt").Article!);

        reading.Claims[^1].Period?.ToString().Should().Be("1998");
    }

    private static string? Period(string text)
    {
        using var reading = ArticleReading.Read(ArticleLoader.Load(System.Text.Encoding.UTF8.GetBytes(text), "article.txt").Article! with { Published = new DateOnly(2024, 11, 20) });
        return reading.Claims[^1].Period?.ToString();
    }
}
