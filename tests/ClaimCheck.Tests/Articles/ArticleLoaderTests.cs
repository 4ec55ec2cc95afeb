using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Text;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Articles;

public sealed class ArticleLoaderTests
{
    [Theory]
    [InlineData("a.TXT", "<p>5 km", "<p>5 km", ArticleFormat.Text)]
    [InlineData("a.htm", "<p>5 km", "5 km", ArticleFormat.Html)]
    [InlineData("a.md", "*5* km", "5 km", ArticleFormat.Markdown)]
    [InlineData("-", "\n <!DOCTYPE html><p>5 km", "5 km", ArticleFormat.Html)]
    [InlineData("-", "*5* km", "*5* km", ArticleFormat.Text)]
    public void The_form_is_told_from_the_name_and_then_from_the_content(string name, string file, string text, ArticleFormat format)
    {
        var article = ArticleLoader.Load(Encoding.UTF8.GetBytes(file), name).Article!;

        (article.Name, article.Text, article.Format).Should().Be((name, text, format));
    }

    [Fact]
    public void A_given_form_counts_more_than_the_name() =>
        ArticleLoader.Load("<p>5 km"u8, "a.txt", ArticleFormat.Html).Article!.Text.Should().Be("5 km");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public void An_empty_file_is_an_article_and_a_note(string file)
    {
        var loaded = ArticleLoader.Load(Encoding.UTF8.GetBytes(file), "a.txt");

        loaded.Article!.Blocks.Should().BeEmpty();
        loaded.Problems.Should().Equal(new Problem(ProblemKind.Note, "CC914", "a.txt", "the file is empty: there is nothing to check"));
    }

    [Fact]
    public void A_page_without_text_is_an_article_and_a_note()
    {
        var loaded = ArticleLoader.Load("<html><script>5</script></html>"u8, "a.html");

        loaded.Article!.Text.Should().BeEmpty();
        loaded.Problems.Should().Equal(new Problem(ProblemKind.Note, "CC925", "a.html", "the file holds markup and no text: there is nothing to check"));
    }

    [Fact]
    public void Markdown_that_is_nested_too_deeply_is_plain_text_and_a_note() =>
        ArticleLoader.Load(Encoding.UTF8.GetBytes(new string('>', 500) + "a"), "a.md").Problems.Should().Equal(
            new Problem(ProblemKind.Note, "CC924", "a.md", "nested too deeply for Markdown, so it was read as plain text"));

    [Fact]
    public void A_file_over_the_limit_is_a_problem_with_size_and_limit()
    {
        var loaded = ArticleLoader.Load(new MemoryStream(new byte[2000]), "a.txt", maxBytes: 1999);

        loaded.Article.Should().BeNull();
        loaded.Problems[0].Kind.Should().Be(ProblemKind.Input);
        loaded.Problems[0].ToString().Should().Be("a.txt: 2,000 bytes, over the limit of 1,999; raise it with --max-bytes");
        ArticleLoader.Load(new byte[2000], "a.txt", maxBytes: 1999).Problems.Should().Equal(loaded.Problems);
    }

    [Fact]
    public void A_stream_without_end_is_refused_at_the_limit()
    {
        using var endless = new EndlessStream("5 km\n"u8.ToArray());

        ArticleLoader.Load(endless, "-", maxBytes: 1_000_000).Problems[0].ToString().Should().Be(
            "-: over the limit of 1,000,000 bytes; raise it with --max-bytes");
    }

    [Fact]
    public void A_file_of_exactly_the_limit_is_read() =>
        ArticleLoader.Load(new MemoryStream("5 km"u8.ToArray()), "a.txt", maxBytes: 4).Article!.Text.Should().Be("5 km");

    [Fact]
    public void An_undecodable_file_has_no_article()
    {
        var loaded = ArticleLoader.Load([0x80], "a.txt");

        loaded.Article.Should().BeNull();
        loaded.Problems.Should().ContainSingle().Which.Code.Should().Be("CC910");
    }

    [Theory]
    [InlineData("a.jsonl", "{}", null)]
    [InlineData("-", "{\"text\": \"a\"}\n", null)]
    [InlineData("a.txt", "{}", ArticleFormat.JsonLines)]
    public void Json_lines_are_many_articles(string name, string file, ArticleFormat? format) =>
        ArticleLoader.Load(Encoding.UTF8.GetBytes(file), name, format).Problems.Should().ContainSingle().Which.ToString().Should().Be(
            $"{name}: JSON lines, where one article was asked for; read them with --input-format jsonl");

    [Fact]
    public void The_body_is_everything_but_title_and_captions()
    {
        var article = ArticleLoader.Load("<h1>T</h1><p>One sentence.</p><figure><figcaption>C.</figcaption></figure><ul><li>Item"u8, "a.html").Article!;

        ArticleBody.Of(article).Select(block => block.Span.In(article.Text).ToString()).Should().Equal("One sentence.", "Item");
    }
}
