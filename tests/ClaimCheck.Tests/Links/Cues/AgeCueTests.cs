using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Links;
using ClaimCheck.Tests.References;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Links;

/// <summary>An age belongs to the name beside it and needs no word that says so.</summary>
public sealed class AgeCueTests
{
    private const string Table = "subject,metric,value,unit,period,aliases\nMara Olt,age,52,year,2025-11,Olt\nMara Olt,staff,52,people,2025-11,Olt\nJonas Berg,age,38,year,2025-11,Berg\nJonas Berg,age at death,38,year,2025-11,Berg\n";

    [Theory]
    [InlineData("Mara Olt, 52, runs the yard.", "52", "Supported")]
    [InlineData("Olt, 52, was asked by Berg, 38, to go.", "52", "Supported")]
    [InlineData("Olt, 52, was asked by Berg, 38, to go.", "38", "Supported")]
    [InlineData("Olt, aged 52, runs the yard.", "52", "Supported")]
    [InlineData("The yard belongs to 52-year-old shipwright Mara Olt.", "52-year-old", "Supported")]
    [InlineData("Mara Olt is 52 years old.", "52 years old", "Supported")]
    [InlineData("Jonas Berg, 38, died on Monday.", "38", "Supported")]
    public void The_age_of_the_name_beside_it(string text, string number, string verdict) => Word(text, number).Should().StartWith(verdict);

    [Fact]
    public void Another_age_is_another_number() =>
        Of(Table, "Mara Olt, 57, runs the yard.", "57")!.Verdict.Should().Be(Verdict.Overstated);

    [Fact]
    public void Who_may_have_had_a_birthday_since_is_not_accused() =>
        Of("subject,metric,value,unit,period\nMara Olt,age,47,year,2020-10\n", "Mara Olt, 52, runs the yard.", "52")!.Verdict.Should().Be(Verdict.Unverified);

    [Theory]
    [InlineData("Mara Olt left the yard. The former star, 52, was tired.", "52")]
    [InlineData("Mara Olt left the yard. The 52-year-old Australian was tired.", "52-year-old")]
    public void Somebody_told_of_before_confirms(string text, string number) => Word(text, number).Should().StartWith("Supported");

    [Theory]
    [InlineData("Olt said a 38-year-old man was hurt.", "38-year-old")]
    [InlineData("Olt met Pia Dahl, 38, in the yard.", "38")]
    [InlineData("Berg told the 52-year-old to leave the yard.", "52-year-old")]
    [InlineData("Mara Olt left the yard. The driver, 38, was not hurt.", "38")]
    [InlineData("Mara Olt left the yard. Her husband, 61, stayed.", "61")]
    public void Nobody_elses_age_is_linked(string text, string number) => Word(text, number).Should().StartWith("Unverified");

    private static string Word(string text, string number) => Of(Table, text, number) is { } judgement ? $"{judgement.Verdict} {judgement.Why}" : "none";

    private static Judgement? Of(string table, string text, string number)
    {
        var article = ArticleLoader.Load(Encoding.UTF8.GetBytes(text), "article.txt").Article! with { Published = new DateOnly(2025, 11, 20) };
        return Pipeline.Verify(article, new ClaimLinker(TableFiles.Read(table)), CheckOptions.Default).Claims
            .FirstOrDefault(claim => claim.Claim.Quantity.Span.In(article.Text).SequenceEqual(number))?.Judgement;
    }
}
