using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Text;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Articles;

public sealed class JsonLinesReaderTests
{
    [Fact]
    public void Every_field_of_a_document_is_taken_over_and_the_rest_becomes_meta()
    {
        var line = One("""{"id": "a1", "text": "It has <b>5</b> km.", "title": "T", "published": "2026-05-31", "url": "u", "reference": "t.csv", "n": 1.50, "deep": {"x": [1]}}""");

        line.Problems.Should().BeEmpty();
        var article = line.Article!;
        (article.Name, article.Text, article.Title, article.Url, article.Reference).Should().Be(("a1", "It has <b>5</b> km.", "T", "u", "t.csv"));
        article.Published.Should().Be(new DateOnly(2026, 5, 31));
        article.InputLine.Should().Be(1);
        article.Format.Should().Be(ArticleFormat.JsonLines);
        article.Meta!.Value.GetRawText().Should().Be("""{"n":1.50,"deep":{"x": [1]}}""");
        article.Blocks.Should().Equal(new Block(BlockKind.Paragraph, new TextSpan(0, 19)));
        article.Source.At(10).Should().Be(new LinePosition(1, 11));
    }

    [Fact]
    public void A_document_without_other_fields_has_no_meta() => One("""{"text": "a"}""").Article!.Meta.Should().BeNull();

    [Fact]
    public void A_missing_id_becomes_the_line_and_a_number_its_digits()
    {
        Names("""{"text": "a"}""", "", """{"text": "b"}""", """{"id": 17, "text": "c"}""", """{"id": null, "text": "d"}""")
            .Should().Equal("line 1", "line 3", "17", "line 5");
    }

    [Fact]
    public void Blank_lines_a_byte_order_mark_and_a_missing_last_line_break_do_not_matter()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. "\r\n{\"id\":\"a\",\"text\":\"x\"}\r\n \t\r\n{\"id\":\"b\",\"text\":\"y\"}"u8];

        JsonLinesReader.Read(new MemoryStream(file), "in.jsonl").Select(line => (line.Line, line.Article!.Name)).Should().Equal((2, "a"), (4, "b"));
    }

    [Theory]
    [InlineData("""{"id": "a", "text": }""", "in.jsonl:1:21: not a JSON object in one line: found \"}\"")]
    [InlineData("not json", "in.jsonl:1:1: not a JSON object in one line: found \"not json\"")]
    [InlineData("""{"text": tru }""", "in.jsonl:1:10: not a JSON object in one line: found \"tru }\"")]
    [InlineData("hello", "in.jsonl:1:1: not a JSON object in one line: found \"hello\"")]
    [InlineData("""{"text": "a" """, "in.jsonl:1:14: not a JSON object in one line: it ends too early")]
    [InlineData("""{"text": "a", "text": "b"}""", "in.jsonl:1: not a JSON object in one line: a field is given twice")]
    [InlineData("[5]", "in.jsonl:1: not a JSON object in one line: it is a list")]
    [InlineData("\"abc\"", "in.jsonl:1: not a JSON object in one line: it is a string")]
    [InlineData("""{"\ud800": 1, "text": "a"}""", "in.jsonl:1: not a JSON object in one line: a field's name holds half a surrogate pair")]
    public void A_bad_line_is_named_with_what_was_found(string line, string message)
    {
        var read = One(line);

        read.Article.Should().BeNull();
        read.Problems.Should().ContainSingle().Which.ToString().Should().Be(message + """; write {"id": "…", "text": "…"}""");
    }

    [Fact]
    public void Nesting_without_end_is_a_bad_line() =>
        One(new string('[', 100_000)).Problems[0].Message.Should().Be("not a JSON object in one line: it is nested deeper than 64 levels");

    [Theory]
    [InlineData("""{"id": "a"}""", "missing")]
    [InlineData("""{"id": "a", "text": 5}""", "a number")]
    [InlineData("""{"id": "a", "text": null}""", "null")]
    public void A_line_without_a_text_is_a_problem(string line, string found)
    {
        var read = One(line);

        read.Article.Should().BeNull();
        read.Problems[0].Should().Be(new Problem(ProblemKind.Input, "CC917", "in.jsonl", $"\"text\" is {found}")
        {
            Line = 1,
            Help = "give the article as a string in \"text\"",
        });
    }

    [Fact]
    public void A_duplicate_id_is_a_problem_and_the_rest_goes_on()
    {
        var lines = Read("""{"id":"a","text":"1"}""", """{"id":"a","text":"2"}""", "{", """{"id":"b","text":"3"}""");

        lines.Select(line => line.Article?.Text).Should().Equal("1", null, null, "3");
        lines[1].Problems[0].ToString().Should().Be("in.jsonl:2: the id \"a\" was used in line 1; give each document an id of its own");
    }

    [Theory]
    [InlineData("\"yesterday\"", "\"yesterday\"")]
    [InlineData("\"2026-02-30\"", "\"2026-02-30\"")]
    [InlineData("20260531", "a number")]
    public void A_bad_date_is_a_note_and_the_article_is_undated(string value, string found)
    {
        var read = One($$"""{"text": "a", "published": {{value}}}""");

        read.Article!.Published.Should().BeNull();
        read.Problems[0].Kind.Should().Be(ProblemKind.Note);
        read.Problems[0].ToString().Should().Be($"in.jsonl:1: \"published\" is {found}, no date; the document counts as undated; write it as 2026-05-31");
    }

    [Fact]
    public void A_field_that_is_no_string_is_a_note()
    {
        var read = One("""{"text": "a", "title": ["T"]}""");

        read.Article!.Title.Should().BeNull();
        read.Problems[0].ToString().Should().Be("in.jsonl:1: \"title\" is a list, so it was left out; give \"title\" as a string");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_and_every_offset_kept()
    {
        var read = One("""{"text": "a\ud83d 5 \ude00\u0041\n\"\\\ud83d\ude00", "x": "\ud800"}""");

        read.Article!.Text.Should().Be("a\uFFFD 5 \uFFFDA\n\"\\\U0001F600");
        read.Article.Meta!.Value.GetRawText().Should().Be("""{"x":"\ud800"}""");
        read.Problems.Should().ContainSingle().Which.ToString().Should().Be("in.jsonl:1: \"text\" holds half a surrogate pair, read as U+FFFD");
    }

    [Fact]
    public void A_line_that_is_no_utf8_is_a_problem_and_the_rest_goes_on()
    {
        byte[] file = [.. "{\"text\":\"a\"}\n{\"text\":\""u8, 0x93, .. "\"}\n{\"text\":\"c\"}"u8];

        var lines = JsonLinesReader.Read(new MemoryStream(file), "in.jsonl").ToList();

        lines.Select(line => line.Article?.Text).Should().Equal("a", null, "c");
        lines[1].Problems[0].ToString().Should().StartWith("in.jsonl:2:10: byte 0x93 at offset 9 is not UTF-8");
    }

    [Fact]
    public void A_line_over_the_limit_is_a_problem_with_its_size_and_the_rest_goes_on()
    {
        var big = "{\"text\":\"" + new string('x', 300_000) + "\"}";
        var file = Encoding.UTF8.GetBytes("{\"text\":\"a\"}\n" + big + "\n{\"text\":\"c\"}\n");

        var lines = JsonLinesReader.Read(new MemoryStream(file), "in.jsonl", maxBytes: 1000).ToList();

        lines.Select(line => line.Article?.Text).Should().Equal("a", null, "c");
        lines[1].Problems[0].ToString().Should().Be("in.jsonl:2: a line of 300,011 bytes, over the limit of 1,000; raise it with --max-bytes");
    }

    [Fact]
    public void Documents_come_while_the_stream_goes_on()
    {
        using var endless = new EndlessStream("{\"text\":\"It has 5 km.\"}\n"u8.ToArray());

        JsonLinesReader.Read(endless, "in.jsonl").Take(10_000).Select(line => line.Line).Should().Equal(Enumerable.Range(1, 10_000));
    }

    [Fact]
    public void An_endless_line_is_counted_and_not_kept()
    {
        using var endless = new EndlessStream([(byte)'x'], length: 200_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var lines = JsonLinesReader.Read(endless, "in.jsonl", maxBytes: 1000).ToList();

        lines.Should().ContainSingle().Which.Problems[0].Message.Should().Be("a line of 200,000,000 bytes, over the limit of 1,000");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(5_000_000);
    }

    [Fact]
    public void A_file_in_utf16_is_one_problem() =>
        JsonLinesReader.Read(new MemoryStream([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}\n{}\n")]), "in.jsonl").Should().ContainSingle()
            .Which.Problems[0].ToString().Should().Be("in.jsonl: JSON lines in UTF-16; save the file as UTF-8");

    [Fact]
    public void A_binary_file_is_one_problem() =>
        JsonLinesReader.Read(new MemoryStream([0x1F, 0x8B, 0x08, 1, 2, 0x0A, 3, 4]), "in.jsonl").Should().ContainSingle()
            .Which.Problems[0].ToString().Should().Be("in.jsonl: looks like a gzip archive, which holds no plain text; unpack it and give the articles in it");

    private static JsonLine One(string line) => Read(line).Should().ContainSingle().Subject;

    private static IEnumerable<string> Names(params string[] lines) => Read(lines).Select(line => line.Article!.Name);

    private static List<JsonLine> Read(params string[] lines) =>
        JsonLinesReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))), "in.jsonl").ToList();
}
