using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Claims;

/// <summary>The two ends of a change name each other.</summary>
public sealed class ChangePairTests
{
    [Theory]
    [InlineData("Inflation rose from 4% to 5%.")]
    [InlineData("The fine was cut to €186 million from €243 million.")]
    [InlineData("The bond came to yield 1.79%, down from 1.81%.")]
    [InlineData("Staff grew from about 3,200 people to nearly 4,100 people.")]
    public void Both_ends_are_one_pair(string text)
    {
        var claims = Claims(text);
        claims.Should().HaveCount(2);
        claims[0].Pair.Should().Be(claims[1].Id);
        claims[1].Pair.Should().Be(claims[0].Id);
    }

    [Theory]
    [InlineData("Inflation was 4%, and unemployment 5%.", "neither led to the other")]
    [InlineData("Sales rose to $5 million, and 300 people from 12 villages came to see it.", "of other sorts")]
    [InlineData("The price rose 5% to $40.", "the change and the level that it led to")]
    public void Other_numbers_have_none(string text, string because) => Claims(text).Should().OnlyContain(claim => claim.Pair == null, because);

    private static IReadOnlyList<Claim> Claims(string text)
    {
        using var reading = ArticleReading.Read(ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "article.txt").Article!);
        return reading.Claims;
    }
}
