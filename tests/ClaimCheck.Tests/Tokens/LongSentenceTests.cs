using ClaimCheck.Articles;
using ClaimCheck.Claims;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Tokens;

/// <summary>A text without full stops is cut, so that nothing is compared with a whole book; and no number loses a part by it.</summary>
public sealed class LongSentenceTests
{
    [Theory]
    [InlineData("the firm has twelve thousand employees and 13 layoffs, ", 2)]
    [InlineData("the firm grew by twenty five percent and 13.5 million euros ", 2)]
    public void Long_sentences_are_cut_and_their_numbers_stay_whole(string part, int numbers)
    {
        using var reading = Read(string.Concat(Enumerable.Repeat(part, 500)));

        reading.Sentences.Max(sentence => sentence.EndToken - sentence.FirstToken).Should().BeLessThan(520);
        reading.Claims.Should().HaveCount(500 * numbers);
        reading.Claims.Select(claim => claim.Quantity.Amount.Value).Distinct().Should().HaveCount(numbers);
    }

    [Fact]
    public void A_sentence_of_a_person_is_not_cut()
    {
        using var reading = Read(string.Concat(Enumerable.Repeat("the firm, said its founder, has 13 employees in each town, ", 15)) + "and that is all.");

        reading.Sentences.Should().HaveCount(1);
    }

    private static ArticleReading Read(string text) => ArticleReading.Read(ArticleLoader.Load(System.Text.Encoding.UTF8.GetBytes(text), "article.txt").Article!);
}
