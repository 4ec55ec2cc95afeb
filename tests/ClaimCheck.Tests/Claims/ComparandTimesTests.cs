using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Claims;

/// <summary>Times of figures that others are held against, and months that are over.</summary>
public sealed class ComparandTimesTests
{
    [Theory]
    [InlineData("The yard sold 46 boats in May, against 63 before the strike.", "63", null)]
    [InlineData("In 2024 the yard sold 46 boats, compared with 63 on average in other yards.", "63", null)]
    [InlineData("In 2024 the yard sold 46 boats.", "46", "2024")]
    [InlineData("In 2024 the yard sold 46 boats and 12 engines.", "12", "2024")]
    [InlineData("The yard counted 389 boats, compared with 258 in 2023, an increase of 51%.", "51%", null)]
    [InlineData("The yard counted 389 boats, compared with 258 in 2023, an increase of 51%.", "258", "2023")]
    [InlineData("Tin was at 39.2 percent in 2023; lead is down to 18 percent.", "18", null)]
    public void What_is_held_against_a_figure_has_a_time_of_its_own(string text, string number, string? period) => PeriodOf(text, number, "2025-11-20").Should().Be(period);

    [Theory]
    [InlineData("The low, in February, was 20 metres.", "20", "2025-02")]
    [InlineData("The yard will launch 20 boats in February.", "20", "2026-02")]
    [InlineData("The yard launches 20 boats in February.", "20", "2026-02")]
    public void A_month_that_something_was_in_is_over(string text, string number, string period) => PeriodOf(text, number, "2026-01-15").Should().Be(period);

    private static string? PeriodOf(string text, string number, string day)
    {
        var article = ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "article.txt").Article! with { Published = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) };
        using var reading = ArticleReading.Read(article);
        return reading.Claims.First(claim => claim.Quantity.Span.In(article.Text).StartsWith(number, StringComparison.Ordinal)).Period?.ToString();
    }
}
