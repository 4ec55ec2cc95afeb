using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Links;
using ClaimCheck.Tests.References;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Verdicts;

public sealed class SmallRateTests
{
    [Theory]
    [InlineData("1.8", "2.4", Severity.Warning)]
    [InlineData("0.3", "0.5", Severity.Warning)]
    [InlineData("51", "52.7", Severity.Note)]
    [InlineData("8.2", "9.1", Severity.Note)]
    public void A_low_rate_that_is_off_by_much_of_itself_is_more_than_a_note(string stated, string held, Severity severity) =>
        Judge($"Inflation in Norland was {stated} percent.", $"subject,metric,value,unit\nNorland,inflation,{held},%\n").Severity.Should().Be(severity);

    [Theory]
    [InlineData("Staff of Norland reached 20,705 people.", "207050", Verdict.Contradicted)]
    [InlineData("Staff of Norland reached 20,705 people.", "20705", Verdict.Supported)]
    [InlineData("Staff of Norland reached 20,000 people.", "20705", Verdict.Supported)]
    [InlineData("Staff of Norland crossed 20,400 people.", "20705", Verdict.Supported)]
    public void A_sharp_number_that_was_reached_is_a_level_and_a_round_one_a_mark(string text, string held, Verdict verdict) =>
        Judge(text, $"subject,metric,value,unit\nNorland,staff,{held},people\n").Verdict.Should().Be(verdict);

    private static Judgement Judge(string text, string table)
    {
        var article = ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "article.txt").Article!;
        return Pipeline.Verify(article, new ClaimLinker(TableFiles.Read(table)), CheckOptions.Default).Claims[0].Judgement!;
    }
}
