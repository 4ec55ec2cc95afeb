using ClaimCheck.Articles;
using ClaimCheck.Tests.Support;
using ClaimCheck.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCheck.Tests.Articles;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Every_kind_of_block_is_told_apart() =>
        ArticleLaws.Parts(Read("""
            # Bridge *approved*

            The **town** has 5,300
            people and `12` schools.

            Next
            ----

            - a [link](http://example.org/5 "6")
            - b
              1. inner

            > We came.

            | town | people |
            |------|-------:|
            | Aa   | 5,300  |

            ```
            x = 7
            ```
            """)).Should().Equal(
            "Title: Bridge approved",
            "Paragraph: The town has 5,300 people and 12 schools.",
            "Heading: Next",
            "ListItem: a link",
            "ListItem: b",
            "ListItem: inner",
            "Quote: We came.",
            "TableRow: town\tpeople",
            "TableRow: Aa\t5,300",
            "Code: x = 7");

    [Fact]
    public void Pictures_comments_and_addresses_are_left_out() =>
        Read("See ![5 men](a.png) it <!-- 6 --> [here][1].\n\n<!-- 7 -->\n\n[1]: http://example.org/8\n").Text.Should().Be("See it here.");

    [Fact]
    public void Escapes_and_character_references_are_read() =>
        Read("\\*5 &euro; &amp; 6\\* a<br>b").Text.Should().Be("*5 \u20AC & 6* a\nb");

    [Fact]
    public void Html_inside_markdown_gives_its_text() =>
        ArticleLaws.Parts(Read("One.\n\n<div>\nIt has &euro;5 <b>million</b>.\n</div>\n\nTwo.\n")).Should().Equal(
            "Paragraph: One.", "Paragraph: It has \u20AC5 million.", "Paragraph: Two.");

    [Fact]
    public void Front_matter_gives_title_day_and_address_and_is_no_text()
    {
        var article = Read("---\ntitle: \"A: b\"\ndate: 2026-05-31\nurl: https://example.org/a\ntags: [5]\n---\n\nText.\n");

        article.Text.Should().Be("Text.");
        article.Title.Should().Be("A: b");
        article.Published.Should().Be(new DateOnly(2026, 5, 31));
        article.Url.Should().Be("https://example.org/a");
    }

    [Fact]
    public void The_first_heading_of_the_first_level_is_the_title_only_at_the_start()
    {
        Read("# One\n\nText.").Title.Should().Be("One");
        Read("Text.\n\n# One\n\nMore.").Title.Should().BeNull();
    }

    [Fact]
    public void Every_character_has_the_place_of_its_own_in_the_file()
    {
        const string file = "# A\r\n\r\n- \U0001F600 **e\u0301** \\*5 km &euro;7\r\n  and 8\r\n\r\n| a | 9 |\r\n|---|---|\r\n| b | 10\\|11 |\r\n";
        var article = Read(file);

        foreach (var words in (string[])["A", "\U0001F600", "e\u0301", "*5 km", "7", "and 8", "a\u007C", "9", "10", "11"])
        {
            var found = article.Text.IndexOf(words, StringComparison.Ordinal);
            if (words == "a\u007C") found.Should().Be(-1);
            else article.Source.FileOffset(found).Should().Be(file.IndexOf(words, StringComparison.Ordinal), words);
        }

        article.Source.At(article.Text.IndexOf("and 8", StringComparison.Ordinal)).Should().Be(new LinePosition(4, 3));
    }

    [Fact]
    public void Blocks_are_in_order_inside_the_text_and_whole_characters() =>
        Prop.ForAll(ArticleLaws.Texts(), text => ArticleLaws.Hold(Read(text))).Check(Law.Tried);

    // A tab after a heading's mark makes the parser lose count of the places inside the heading.
    [Fact]
    public void Each_character_stands_in_the_file_where_the_map_says() =>
        Prop.ForAll(ArticleLaws.Texts().Filter(text => !text.Contains("# \t", StringComparison.Ordinal)), text => ArticleLaws.IsMapped(Read(text))).Check(Law.Tried);

    [Theory]
    [InlineData(">", 200)]
    [InlineData("[", 50_000)]
    [InlineData("[a](b", 20_000)]
    [InlineData("*a _b ", 20_000)]
    [InlineData("|a", 500_001)]
    public void What_nobody_writes_is_read_as_plain_text_and_said_so(string piece, int times)
    {
        var file = string.Concat(Enumerable.Repeat(piece, times)) + " 5";

        var article = Read(file);

        article.Format.Should().Be(ArticleFormat.Text);
        article.Text.Should().Be(file);
    }

    [Fact]
    public void A_long_list_is_still_markdown() =>
        Read(string.Concat(Enumerable.Repeat("- `5` [km](a) *far*\n", 20_000))).Blocks.Should().HaveCount(20_000);

    [Fact]
    public void A_long_table_is_still_markdown() =>
        Read("|a|b|\n|-|-|\n" + string.Concat(Enumerable.Repeat("|Aa|5,300|\n", 5_000))).Blocks.Should().HaveCount(5_001);

    private static Article Read(string file) => new MarkdownReader().Read("a.md", file);
}
