using System.Text;
using ClaimCheck.Articles;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Articles;

public sealed class ArticleReadersTests
{
    [Fact]
    public void No_two_readers_share_a_form_or_an_extension()
    {
        ArticleReaders.All.Select(reader => reader.Format).Should().OnlyHaveUniqueItems();
        ArticleReaders.Extensions.Should().OnlyHaveUniqueItems().And.OnlyContain(extension => extension.StartsWith('.') && !extension.Any(char.IsAsciiLetterUpper));
    }

    [Fact]
    public void Every_form_but_json_lines_has_a_reader()
    {
        foreach (var reader in ArticleReaders.All) ArticleReaders.Of(reader.Format).Should().BeSameAs(reader);
        FluentActions.Invoking(() => ArticleReaders.Of(ArticleFormat.JsonLines)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("a.txt", ArticleFormat.Text)]
    [InlineData("b/c.MARKDOWN", ArticleFormat.Markdown)]
    [InlineData("a.html", ArticleFormat.Html)]
    [InlineData("a.ndjson", ArticleFormat.JsonLines)]
    [InlineData("a.csv", null)]
    [InlineData("README", null)]
    public void The_ending_of_a_name_means_a_form(string name, ArticleFormat? format) =>
        ArticleReaders.FormatOf(name).Should().Be(format);

    [Theory]
    [InlineData("<!-- saved --><html><body>a", ArticleFormat.Html)]
    [InlineData("<?xml version='1.0'?>\n<HTML>", ArticleFormat.Html)]
    [InlineData("<b>5</b> km", ArticleFormat.Text)]
    [InlineData("They said <html> is a tag", ArticleFormat.Text)]
    [InlineData("{\"id\": \"a\", \"text\": \"b\"}\n{\"id\"", ArticleFormat.JsonLines)]
    [InlineData("{\n  \"text\": \"b\"\n}", ArticleFormat.Text)]
    [InlineData("{sic} he said", ArticleFormat.Text)]
    [InlineData("", ArticleFormat.Text)]
    public void Standard_input_is_told_by_how_it_starts(string start, ArticleFormat format) =>
        ArticleReaders.Detect("-", Encoding.UTF8.GetBytes(start)).Should().Be(format);

    [Fact]
    public void Standard_input_in_utf16_is_told_as_well() =>
        ArticleReaders.Detect("-", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html>")]).Should().Be(ArticleFormat.Html);
}
