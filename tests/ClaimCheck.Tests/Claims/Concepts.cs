using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Claims;

namespace ClaimCheck.Tests.Claims;

/// <summary>What each number of a text is about.</summary>
internal static class Concepts
{
    /// <summary>"subject | metric" of the first number that is written so; "-" for what is not stated.</summary>
    public static string Of(string text, string number)
    {
        var article = ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "article.txt").Article ?? throw new InvalidDataException("the text is no article");
        using var reading = ArticleReading.Read(article);
        var claim = reading.Claims.First(claim => claim.Quantity.Span.In(article.Text).StartsWith(number, StringComparison.Ordinal));
        return $"{claim.Subject?.Name ?? "-"} | {claim.Metric?.Name ?? "-"}";
    }
}
