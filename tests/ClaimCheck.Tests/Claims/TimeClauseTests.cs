using ClaimCheck.Articles;
using ClaimCheck.Claims;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Claims;

/// <summary>A time of another clause is not a number's; every text is of Wednesday, 20 November 2024, and asks for its first number.</summary>
public sealed class TimeClauseTests
{
    [Theory]
    [InlineData("The yard has 38 ships on its books and handed over 12 last year.")]
    [InlineData("Borda flies 46 planes and carried 9 million people last year.")]
    [InlineData("The share has lost 46 percent since touching a record in December.")]
    [InlineData("The share fell to €11.84 after the bank had put aside a reserve in the fourth quarter.")]
    [InlineData("He has 38 goals, five short of the record that Bo Hall set in 1998.")]
    [InlineData("The line will cost £27 million, ministers admitted on Tuesday.")]
    [InlineData("The line will cost £27 million, the agency said in a report published on Monday.")]
    [InlineData("Since satellites began to look in 1993, the sea has risen by 114 millimetres.")]
    [InlineData("Velland, which made the shots compulsory in 2021, has 38 cases.")]
    public void Another_clause_keeps_its_time(string text) => Period(text).Should().BeNull();

    [Theory]
    [InlineData("The yard built 38 ships and hired many people last year.", "2023")]
    [InlineData("Borda, which flies old planes, carried 9 million people in 2022.", "2022")]
    [InlineData("In 2022 Borda, which flies old planes, carried 9 million people.", "2022")]
    [InlineData("Some 30 patients who were treated in 2020 are well.", "2020")]
    [InlineData("The bank earned €11 million in 2022, after it had sold its seat.", "2022")]
    [InlineData("The index closed at 5,120.5 on Monday.", "2024-11-18")]
    public void Its_own_clause_gives_a_number_its_time(string text, string period) => Period(text).Should().Be(period);

    private static string? Period(string text)
    {
        using var reading = ArticleReading.Read(ArticleLoader.Load(System.Text.Encoding.UTF8.GetBytes(text), "article.txt").Article! with { Published = new DateOnly(2024, 11, 20) });
        return reading.Claims[0].Period?.ToString();
    }
}
