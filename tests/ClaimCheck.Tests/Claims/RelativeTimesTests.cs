using ClaimCheck.Articles;
using ClaimCheck.Claims;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Claims;

/// <summary>Dates that only the day of publication tells; every text is of Wednesday, 20 November 2024.</summary>
public sealed class RelativeTimesTests
{
    private static readonly DateOnly Published = new(2024, 11, 20);

    [Theory]
    [InlineData("Sales reached $5 million last year.", "2023")]
    [InlineData("Sales reached $5 million this year.", "2024")]
    [InlineData("Sales reached $5 million last month.", "2024-10")]
    [InlineData("Sales reached $5 million in the previous quarter.", "2024-07-01/2024-09-30")]
    [InlineData("Sales reached $5 million in May.", "2024-05")]
    [InlineData("Sales reached $5 million in December.", "2024-12")]
    [InlineData("Sales reached $5 million on Sept. 1.", "2024-09-01")]
    [InlineData("A levy of $5 million is due on Dec. 15.", "2024-12-15")]
    [InlineData("The index closed at 5,120.5 on Monday.", "2024-11-18")]
    [InlineData("Sales reached $5 million in May 2021.", "2021-05")]
    [InlineData("September's sales came to $5 million.", "2024-09")]
    [InlineData("Sales reached $5 million in the first quarter.", "2024-01-01/2024-03-31")]
    [InlineData("Sales reached $5 million in the fourth quarter.", "2023-10-01/2023-12-31")]
    [InlineData("Sales reached $5 million in the second half.", "2023-07-01/2023-12-31")]
    [InlineData("Sales reached $5 million last week.", "2024-11-11/2024-11-17")]
    [InlineData("Sales were $5 million a year ago.", "2023-10-01/2023-12-31")]
    [InlineData("A year ago sales were $5 million.", "2023-10-01/2023-12-31")]
    [InlineData("Ten years ago sales were $5 million.", "2013-01-01/2014-12-31")]
    [InlineData("Sales were $5 million two weeks earlier.", "2024-11-03/2024-11-09")]
    [InlineData("In May the firm earned twice the $5 million it had earned a year before.", "2023-05")]
    [InlineData("Sales reached $5 million between January and March.", "2024-01-01/2024-03-31")]
    [InlineData("Sales reached $5 million between November and March.", "2023-11-01/2024-03-31")]
    [InlineData("In April some 40 shops were sold, compared with 25 in the same month last year.", "2023-04")]
    [InlineData("That is 19 percent more than last year, when sales were $5 million.", "2023")]
    [InlineData("Sales reached $5 million in the year to March.", "2024-03")]
    [InlineData("Sales in 2021 fell from $5 million the previous year.", "2020")]
    public void The_day_of_publication_tells_when(string text, string period) => Period(text, Published).Should().Be(period);

    [Theory]
    [InlineData("The paper reported on Sunday that sales reached $5 million.", "the day of the report is not the day of the sales")]
    [InlineData("Sales may reach $5 million.", "a verb is no month")]
    [InlineData("The team led by $5 million in the first half-hour.", "half an hour is no half of the year")]
    [InlineData("Accounts published last week showed sales of $5 million.", "the week of the report is not that of the sales")]
    [InlineData("Sales reached $5 million, more than a year ago.", "what they are held against")]
    [InlineData("Sales were $5 million a year before the war.", "counted from what no calendar tells")]
    [InlineData("Sales reached $5 million, compared with $3 million in October.", "the date of the other figure")]
    [InlineData("Sales reached $5 million, though short of the $9 million of 2019.", "the other clause has its own time")]
    [InlineData("Sales fell to $5 million, and Kornia's dropped to a level last seen in 1979.", "the other clause has its own time")]
    [InlineData("Sales of $5 million were put off to February.", "where they went, not when they were")]
    [InlineData("Sales reached $5 million, half as much again as in 1975.", "what they are held against")]
    [InlineData("Sales reached $5 million, according to a report released on Tuesday.", "the day of the report")]
    [InlineData("Sales reached $5 million, after $3 million in October.", "the date of the figure before")]
    [InlineData("They opened two weeks earlier than planned with $5 million of sales.", "counted from the plan")]
    [InlineData("Sales reached $5 million last time.", "no stretch of the calendar is named")]
    public void What_is_no_time_of_the_claim_stays_unread(string text, string because) => Period(text, Published).Should().BeNull(because);

    [Fact]
    public void Without_a_date_of_publication_nothing_is_resolved() => Period("Sales reached $5 million last year.", null).Should().BeNull();

    [Fact]
    public void A_time_behind_another_number_is_that_ones()
    {
        Period("The bond came to yield 1.79%, down from 1.81% on Monday.", Published).Should().BeNull();
        Period("The price is to fall from $0.23 to $0.10 by 2030.", Published).Should().BeNull();
    }

    private static string? Period(string text, DateOnly? published)
    {
        var article = ArticleLoader.Load(System.Text.Encoding.UTF8.GetBytes(text), "article.txt").Article! with { Published = published };
        using var reading = ArticleReading.Read(article);
        return (reading.Claims.FirstOrDefault(claim => claim.Quantity.Span.In(text).ToString().Contains('5')) ?? reading.Claims[0]).Period?.ToString();
    }
}
