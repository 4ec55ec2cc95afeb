using System.Globalization;
using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Reports;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCheck.Tests.Reports;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("a\tb\r\n c", "a b c")]
    [InlineData("a\u001B[31mred", "a\uFFFD[31mred")]
    [InlineData("a\u0007\u009Bb", "a\uFFFD\uFFFDb")]
    [InlineData("safe\u202Etxt.exe", "safe\uFFFDtxt.exe")]
    [InlineData("soft\u00ADhyphen\u200B", "softhyphen")]
    [InlineData("caf\u00E9 日本 🙂", "caf\u00E9 日本 🙂")]
    public void Text_of_an_input_is_printed_without_its_controls(string text, string expected) => PrintableText.Clean(text).Should().Be(expected);

    [Fact]
    public void A_lone_surrogate_is_replaced() => PrintableText.Clean("a\uD83Db").Should().Be("a\uFFFDb");

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("日本", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("🙂", 2)]
    [InlineData("…—é", 3)]
    public void Width_counts_columns(string text, int expected) => PrintableText.Width(text).Should().Be(expected);

    [Fact]
    public void Nothing_that_a_terminal_obeys_survives() =>
        Prop.ForAll<NonNull<string>>(input =>
            PrintableText.Clean(input.Get).EnumerateRunes().All(rune => Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control))
            .Check(Law.Tried);

    [Theory]
    [InlineData("It has crossed a [$1 trillion] valuation.", 60, "It has crossed a $1 trillion valuation.", 17, 11)]
    [InlineData("It has crossed a [$1 trillion] valuation.", 30, "…a $1 trillion valuation.", 3, 11)]
    [InlineData("[日本 5円] is the price of it", 20, "日本 5円 is the…", 0, 8)]
    [InlineData("日本 has\t[5] plants", 40, "日本 has 5 plants", 9, 1)]
    [InlineData("[12345678901234567890] more", 10, "123456789…", 0, 10)]
    public void An_excerpt_keeps_the_claim_and_says_where_it_is(string marked, int width, string line, int indent, int length)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var article = new Article("a", text) { Source = new SourceMap(text) };
        Excerpt.Of(article, new(0, text.Length), new(start, end), width).Should().Be(new Excerpt(line, indent, length));
    }

    [Fact]
    public void An_excerpt_never_leaves_its_width() =>
        Prop.ForAll<NonNull<string>, NonNull<string>, NonNull<string>>((before, claim, after) =>
        {
            var text = $"{before.Get}{claim.Get}{after.Get}";
            var article = new Article("a", text) { Source = new SourceMap(text) };
            var excerpt = Excerpt.Of(article, new(0, text.Length), new(before.Get.Length, before.Get.Length + claim.Get.Length), 20);
            return PrintableText.Width(excerpt.Line) <= 20 && excerpt.Indent + excerpt.Length <= 21;
        }).Check(Law.Tried);

    [Fact]
    public void A_claim_in_a_sentence_without_end_costs_no_more_than_one_in_a_short_one()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 100_000)) + "5 plants" + string.Concat(Enumerable.Repeat(" word", 100_000));
        var article = new Article("a", text) { Source = new SourceMap(text) };
        Excerpt.Of(article, new(0, text.Length), new(500_000, 508_000 - 7_992), 30).Line.Should().Be("…word word 5 plants word word…");
    }
}
