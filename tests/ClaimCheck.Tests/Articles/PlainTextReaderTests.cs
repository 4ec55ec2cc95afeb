using ClaimCheck.Articles;
using ClaimCheck.Tests.Support;
using ClaimCheck.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCheck.Tests.Articles;

public sealed class PlainTextReaderTests
{
    private static readonly string Wrapped = string.Join('\n',
        "The town council approved a budget of 4 million on Monday, after",
        "months of talks about the new bridge, the two schools and the",
        "library. The vote was nine to two.",
        "",
        "What comes next",
        "",
        "Work on the bridge starts in May and is to be finished within 18",
        "months, said the mayor.");

    [Fact]
    public void The_text_is_the_file_exactly() =>
        Read(" a\r\n\tb \n").Text.Should().Be(" a\r\n\tb \n");

    [Fact]
    public void Blank_lines_divide_blocks() =>
        Parts("One.\n\n \t\nTwo.\r\n\r\nThree.").Should().Equal("Paragraph: One.", "Paragraph: Two.", "Paragraph: Three.");

    [Fact]
    public void Lines_that_break_in_mid_sentence_are_one_paragraph() =>
        Parts(Wrapped).Should().Equal(
            "Paragraph: " + Wrapped[..Wrapped.IndexOf("\n\n", StringComparison.Ordinal)],
            "Heading: What comes next",
            "Paragraph: " + Wrapped[Wrapped.IndexOf("Work", StringComparison.Ordinal)..]);

    [Fact]
    public void Otherwise_each_line_is_a_block_and_a_short_one_without_full_stop_a_heading() =>
        Parts("""
            A bridge for the town
            The town council approved a budget of 4 million on Monday, after months of talks about the new bridge, the two schools and the library.
            What comes next
            Work on the bridge starts in May.
            """).Should().Equal(
            "Heading: A bridge for the town",
            "Paragraph: The town council approved a budget of 4 million on Monday, after months of talks about the new bridge, the two schools and the library.",
            "Heading: What comes next",
            "Paragraph: Work on the bridge starts in May.");

    [Fact]
    public void Short_paragraphs_of_one_line_are_not_taken_for_wrapped_lines() =>
        Parts("The mayor resigned on Monday after the vote.\nThe council meets in May.\nA new mayor is to be elected.")
            .Should().HaveCount(3).And.OnlyContain(part => part.StartsWith("Paragraph: "));

    [Fact]
    public void A_single_line_without_full_stop_is_a_paragraph_because_it_heads_nothing() =>
        Parts("1.4 million people live in the capital").Should().Equal("Paragraph: 1.4 million people live in the capital");

    [Fact]
    public void Bullets_and_numbers_make_list_items_also_in_wrapped_text() =>
        Parts("- 12 schools\n- 3 bridges\n2. a library\n\u2022 more").Should()
            .Equal("ListItem: - 12 schools", "ListItem: - 3 bridges", "ListItem: 2. a library", "ListItem: \u2022 more");

    [Fact]
    public void A_number_that_starts_a_line_is_no_list_item() =>
        Parts("2.5 million came.").Should().Equal("Paragraph: 2.5 million came.");

    [Fact]
    public void Cells_divided_by_tabs_or_bars_are_a_table_row() =>
        Parts("town\tpeople\tyear\n| a | 5 |").Should().Equal("TableRow: town\tpeople\tyear", "TableRow: | a | 5 |");

    [Fact]
    public void Positions_count_utf16_units_and_every_kind_of_line_break()
    {
        var article = Read("\U0001F600 e\u0301\r\n5 km\rsix");

        article.Source.At(article.Text.IndexOf("5 km", StringComparison.Ordinal)).Should().Be(new LinePosition(2, 1));
        article.Source.At(article.Text.IndexOf("six", StringComparison.Ordinal)).Should().Be(new LinePosition(3, 1));
        article.Source.At(3).Should().Be(new LinePosition(1, 4), "an emoji takes two units");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void White_space_has_no_blocks(string text) => Read(text).Blocks.Should().BeEmpty();

    [Fact]
    public void Blocks_are_in_order_inside_the_text_and_hold_all_of_it_but_white_space() =>
        Prop.ForAll(ArticleLaws.Texts(), text => ArticleLaws.Hold(Read(text))).Check(Law.Tried);

    private static Article Read(string text) => new PlainTextReader().Read("a.txt", text);

    private static IEnumerable<string> Parts(string text) => ArticleLaws.Parts(Read(text));
}
