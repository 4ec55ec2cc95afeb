using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Links;
using ClaimCheck.References;
using ClaimCheck.Tests.References;
using ClaimCheck.Text;
using ClaimCheck.Verdicts;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Articles;

public sealed class FactPinsTests
{
    private static readonly ReferenceTable Table = TableFiles.Read("id,subject,metric,value\nships,Harbour,ships,12\nstaff,Harbour,staff,40\n");

    [Theory]
    [InlineData("a.md", "Some 9 gulls and <!-- claimcheck fact=ships -->15 hulls lay there with 7 crews.")]
    [InlineData("a.md", "Some 9 gulls.\n\n<!-- claimcheck fact=ships -->\n\nThere lay 15 hulls with 7 crews.")]
    [InlineData("a.html", "<html><body><article><p>Some 9 gulls and <!-- claimcheck fact=\"ships\" --><b>15 hulls</b> lay there with 7 crews, and it was a fine day at the harbour.</p></article></body></html>")]
    public void The_first_number_after_a_comment_is_tied_to_its_row(string name, string text)
    {
        var report = Verify(name, text);

        report.Problems.Should().BeEmpty();
        report.Claims.Where(claim => claim.Link!.Fact?.Id == "ships").Select(claim => claim.Claim.Quantity.Span.In(report.Article.Text).ToString()).Should().Equal("15 hulls");
        report.Claims.Single(claim => claim.Link!.Fact?.Id == "ships").Link!.Reasons.Should().Equal($"pinned to the fact \"ships\" in {name}");
    }

    [Fact]
    public void In_code_and_in_plain_text_a_comment_is_text()
    {
        Load("a.md", "    <!-- claimcheck fact=ships -->\n\nThere lay 15 hulls.").Article!.Pins.Should().BeEmpty();
        Load("a.txt", "<!-- claimcheck fact=ships --> There lay 15 hulls.").Article!.Pins.Should().BeEmpty();
        Load("a.md", "<!-- other fact=ships --> There lay 15 hulls. <!-- claimchecked -->").Problems.Should().BeEmpty();
    }

    [Fact]
    public void What_a_comment_gets_wrong_is_told_with_its_place()
    {
        Load("a.md", "A day.\n\n<!-- claimcheck row=ships -->There lay 15 hulls.").Problems.Select(problem => $"{problem.Kind} {problem.Code} {problem}").Should().Equal(
            "Usage CC927 a.md:3:1: the comment for claimcheck says \"row=ships\"; write <!-- claimcheck fact=ID --> before the number");
        Load("a.md", "There lay 15 hulls.\n<!-- claimcheck fact=ships -->").Problems.Select(problem => $"{problem.Kind} {problem.Code} {problem}").Should().Equal(
            "Usage CC928 a.md:2:1: no number follows the comment that names the fact \"ships\"; put it right before the number, in the same paragraph");
        Verify("a.md", "A day <!-- claimcheck fact=ships -->without numbers.\n\nThere lay 15 hulls.").Problems.Should().ContainSingle().Which.Code.Should().Be("CC928");
        Verify("a.md", "There lay <!-- claimcheck fact=nope -->15 hulls.").Problems.Select(problem => $"{problem.Kind} {problem.Code} {problem}").Should().Equal(
            "Usage CC976 a.md:1:11: the comment names the fact \"nope\", and no row of the table has that id; write it as in the column id");
    }

    private static LoadedArticle Load(string name, string text) => ArticleLoader.Load(Encoding.UTF8.GetBytes(text), name);

    private static ClaimCheck.Reports.ArticleReport Verify(string name, string text) =>
        Pipeline.Verify(Load(name, text).Article!, new ClaimLinker(Table), CheckOptions.Default);
}
