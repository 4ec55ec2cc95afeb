using AngleSharp.Html;
using ClaimCheck.Articles;
using ClaimCheck.Tests.Support;
using ClaimCheck.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCheck.Tests.Articles;

public sealed class HtmlReaderTests
{
    private const string Story = """
        <h2>Why a bridge</h2>
        <p>The town council approved a budget of &euro;4 million on Monday, after months of talks about the bridge.</p>
        <p>Work on the bridge starts in May and is to be finished within 18 months, said the mayor of the town.</p>
        """;

    [Fact]
    public void An_article_is_found_among_menus_advertisements_and_comments()
    {
        var page = $"""
            <!DOCTYPE html><html><head><title>Bridge approved</title><style>p {"{"} margin: 5px {"}"}</style></head>
            <body class="has-sidebar"><nav><ul><li><a href="/">Home 1</a><li><a href="/a">News 2</a></ul></nav>
            <header><p>The oldest newspaper of the town, founded 150 years ago, is read by 20,000 people every day.</p></header>
            <div class="content"><h1>Bridge approved</h1><article>{Story}
            <div class="ad-slot"><p>Save 50 percent on our chairs and tables this week, and get a free lamp, only today.</p></div>
            <figure><img alt="x"><figcaption>The old bridge, built in 1920.</figcaption></figure>
            <ul><li>12 schools</li><li>3 bridges</li></ul></article></div>
            <div id="comments"><p>I paid 300 in taxes last year, and this is what they do with it, says everyone in my street.</p>
            <p>They paid 400 in taxes last year, and this is what we do with it, says everyone in their street.</p></div>
            <footer><p>Copyright 2026, all rights reserved, the newspaper of the town, street 5, and its owners.</p></footer>
            <script>var x = "<p>5 million</p>";</script></body></html>
            """;

        Parts(page).Should().Equal(
            "Title: Bridge approved",
            "Heading: Why a bridge",
            "Paragraph: The town council approved a budget of \u20AC4 million on Monday, after months of talks about the bridge.",
            "Paragraph: Work on the bridge starts in May and is to be finished within 18 months, said the mayor of the town.",
            "Caption: The old bridge, built in 1920.",
            "ListItem: 12 schools",
            "ListItem: 3 bridges");
    }

    [Fact]
    public void The_text_has_a_blank_line_between_blocks_and_a_line_break_between_list_items() =>
        Read("<p>One.<ul><li>a<li>b</ul><p>Two.").Text.Should().Be("One.\n\na\nb\n\nTwo.");

    [Fact]
    public void White_space_collapses_and_a_line_break_stays_one() =>
        Read("<p>  5\r\n\t million <b> people </b><br> of <i>them</i> </p>").Text.Should().Be("5 million people\nof them");

    [Fact]
    public void Two_line_breaks_divide_paragraphs() =>
        Parts("<div>One sentence.<br><br>Another sentence.</div>").Should().Equal("Paragraph: One sentence.", "Paragraph: Another sentence.");

    [Fact]
    public void The_cells_of_a_row_are_divided_by_tabs() =>
        Parts("<table><tr><th>town<th>people</tr><tr><td>Aa</td><td>5,300</td></tr></table>")
            .Should().Equal("TableRow: town\tpeople", "TableRow: Aa\t5,300");

    [Fact]
    public void A_quotation_and_preformatted_text_are_what_they_are() =>
        Parts("<blockquote><p>We came.</p></blockquote><pre>a\n  b</pre>").Should().Equal("Quote: We came.", "Code: a\n  b");

    [Fact]
    public void What_is_hidden_is_left_out() =>
        Parts("<p>Seen.</p><p hidden>Not 5.</p><p style='display: none'>Nor 6.</p><noscript>7</noscript><template>8</template><svg><text>9</text></svg>")
            .Should().Equal("Paragraph: Seen.");

    [Fact]
    public void The_head_of_a_page_gives_title_day_and_address()
    {
        var article = Read("""
            <meta property="og:title" content="A &amp; B"><meta property="article:published_time" content="2026-05-31T23:30:00-05:00">
            <link rel="canonical" href="https://example.org/a"><p>Text.</p>
            """);

        article.Title.Should().Be("A & B");
        article.Published.Should().Be(new DateOnly(2026, 5, 31));
        article.Url.Should().Be("https://example.org/a");
    }

    [Fact]
    public void Every_character_has_the_place_of_its_own_in_the_file()
    {
        const string page = "<p>\r\n\U0001F600 e\u0301 &euro;5&nbsp;m <b>and</b>\r\n<!-- x -->7 km</p>";
        var article = Read(page);

        article.Text.Should().Be("\U0001F600 e\u0301 \u20AC5\u00A0m and 7 km");
        Place("\u20AC").Should().Be(page.IndexOf("&euro;", StringComparison.Ordinal));
        Place("5").Should().Be(page.IndexOf("5&nbsp;", StringComparison.Ordinal));
        Place("and").Should().Be(page.IndexOf("and</b>", StringComparison.Ordinal));
        Place("7 km").Should().Be(page.IndexOf("7 km", StringComparison.Ordinal));
        article.Source.At(article.Text.IndexOf("7 km", StringComparison.Ordinal)).Should().Be(new LinePosition(3, 11));

        int Place(string words) => article.Source.FileOffset(article.Text.IndexOf(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Positions_stay_exact_past_65535_characters_in_one_line()
    {
        var page = "<p>" + new string('x', 70_000) + "</p><p>5 km.</p>";
        var article = Read(page);

        article.Source.At(article.Text.IndexOf("5 km", StringComparison.Ordinal)).Should().Be(new LinePosition(1, 70_011));
    }

    [Theory]
    [InlineData("&amp;", "&")]
    [InlineData("&copy 5", "\u00A9 5")]
    [InlineData("&notit;", "\u00ACit;")]
    [InlineData("&#8364;", "\u20AC")]
    [InlineData("&#x20ac;", "\u20AC")]
    [InlineData("&#128512;", "\U0001F600")]
    [InlineData("&#150;", "\u2013")]
    [InlineData("&#99999999999;", "\uFFFD")]
    [InlineData("&#xD800;", "\uFFFD")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("&bogus;", "&bogus;")]
    [InlineData("&#;", "&#;")]
    public void Character_references_are_read_as_a_browser_reads_them(string written, string read) =>
        Read($"<p>{written}</p>").Text.Should().Be(read);

    // The tokenizer loses a semicolon after an ampersand without a name, so each has one here.
    [Fact]
    public void Character_references_agree_with_the_tokenizer_on_any_text() =>
        Prop.ForAll(Arb.From(Gen.ListOf(Gen.Elements("&am", "&#8", "&#x2", "&amp;", "&not", "x", "p", "1;", "in", "80", "ac", " ")).Select(pieces => string.Concat(pieces))), text =>
        {
            using var source = new AngleSharp.Text.TextSource(text);
            using var tokens = new AngleSharp.Html.Parser.HtmlTokenizer(source, HtmlEntityProvider.Resolver);
            return Read(text).Text == string.Join(' ', tokens.Get().Data.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }).Check(Law.Tried);

    [Fact]
    public void Blocks_are_in_order_inside_the_text_and_whole_characters() =>
        Prop.ForAll(ArticleLaws.Texts(), text => ArticleLaws.Hold(Read(text))).Check(Law.Tried);

    [Fact]
    public void Each_character_stands_in_the_file_where_the_map_says() =>
        Prop.ForAll(ArticleLaws.Texts(), text => ArticleLaws.IsMapped(Read(text))).Check(Law.Tried);

    [Theory]
    [InlineData("<div>", "")]
    [InlineData("<b>", "</i>")]
    [InlineData("<p><caption><b>", "<div>")]
    [InlineData("<table><tr><td>", "</div>")]
    public void Deep_nesting_takes_linear_time(string open, string after)
    {
        var page = string.Concat(Enumerable.Repeat(open, 100_000)) + "<p>It has 5,300 people." + string.Concat(Enumerable.Repeat(after, 100_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Read(page).Text.Should().Contain("5,300");

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "a DOM takes a minute for the first of these");
    }

    private static Article Read(string page) => new HtmlReader().Read("a.html", page);

    private static IEnumerable<string> Parts(string page) => ArticleLaws.Parts(Read(page));
}
