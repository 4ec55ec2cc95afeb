using System.Text;
using ClaimCheck.Articles;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Articles;

public sealed class TextDecoderTests
{
    private const string Sample = "Caf\u00E9 \U0001F600\r\n\u20AC5 million";

    public static TheoryData<byte[]> Encodings => new()
    {
        Encoding.UTF8.GetBytes(Sample),
        (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)],
        (byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)],
        (byte[])[0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)],
        Encoding.Unicode.GetBytes(Sample),
        Encoding.BigEndianUnicode.GetBytes(Sample),
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_same_text_is_read_from_every_encoding_without_its_byte_order_mark(byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes, "a.txt");

        decoded.Problem.Should().BeNull();
        decoded.Text.Should().Be(Sample);
    }

    [Fact]
    public void No_bytes_are_an_empty_text() =>
        TextDecoder.Decode([], "a.txt").Text.Should().BeEmpty();

    [Fact]
    public void A_byte_that_is_no_utf8_is_named_with_line_column_and_offset()
    {
        // "é" and LF take offsets 0 to 2; the bad byte is the third character of the second line.
        byte[] bytes = [0xC3, 0xA9, (byte)'\n', (byte)'5', (byte)' ', 0x93, (byte)'x'];

        TextDecoder.Decode(bytes, "a.txt").Problem!.ToString().Should().Be(
            "a.txt:2:3: byte 0x93 at offset 5 is not UTF-8; save the file as UTF-8; it may be in Windows-1252");
    }

    [Fact]
    public void A_character_cut_off_at_the_end_is_a_problem_at_its_first_byte()
    {
        byte[] bytes = [(byte)'a', 0xE2, 0x82];

        TextDecoder.Decode(bytes, "a.txt").Problem.Should().BeEquivalentTo(new { Code = "CC910", Line = 1, Column = 2 });
    }

    [Fact]
    public void The_offset_of_a_bad_byte_counts_the_byte_order_mark_and_the_column_does_not()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, (byte)'a', 0xFF];

        TextDecoder.Decode(bytes, "a.txt").Problem!.ToString().Should().StartWith("a.txt:1:2: byte 0xFF at offset 4 is not UTF-8");
    }

    [Fact]
    public void An_encoded_surrogate_is_no_utf8() =>
        TextDecoder.Decode([(byte)'a', 0xED, 0xA0, 0x80], "a.txt").Problem!.Message.Should().Be("byte 0xED at offset 1 is not UTF-8");

    [Theory]
    [InlineData("%PDF-1.7\n", "a PDF", "turn it into text first, for example with pdftotext")]
    [InlineData("PK\u0003\u0004....word/document.xml", "a Word document (DOCX)", "save it as text, HTML or Markdown")]
    [InlineData("PK\u0003\u0004....xl/workbook.xml", "an Excel workbook (XLSX)", "save it as CSV and give it with --reference")]
    [InlineData("PK\u0003\u0004....a.txt", "a zip archive", "unpack it and give the articles in it")]
    [InlineData("\u0089PNG\r\n", "a PNG picture", "give the article's text")]
    [InlineData("{\\rtf1 five", "a rich text document (RTF)", "save it as text, HTML or Markdown")]
    public void A_binary_file_is_called_what_it_looks_like(string start, string kind, string help) =>
        TextDecoder.Decode(Encoding.Latin1.GetBytes(start), "a.txt").Problem!.ToString()
            .Should().Be($"a.txt: looks like {kind}, which holds no plain text; {help}");

    [Fact]
    public void A_nul_byte_is_named_with_its_place() =>
        TextDecoder.Decode("ab\ncde\0fgh"u8, "a.bin").Problem!.ToString().Should().Be(
            "a.bin:2:4: a NUL byte at offset 6, so this is no text file; give a text, Markdown or HTML file in UTF-8");

    [Fact]
    public void A_lone_half_of_a_character_in_utf16_is_named_with_its_place()
    {
        byte[] bytes = [0xFF, 0xFE, (byte)'a', 0, (byte)'\n', 0, 0x3D, 0xD8, (byte)'b', 0];

        TextDecoder.Decode(bytes, "a.txt").Problem!.ToString().Should().Be(
            "a.txt:2:1: half a character at offset 6 of a file in UTF-16 LE; save the file as UTF-8");
    }

    [Fact]
    public void An_odd_byte_at_the_end_of_utf16_is_a_problem() =>
        TextDecoder.Decode([0xFE, 0xFF, 0, (byte)'a', 0], "a.txt").Problem!.ToString().Should().Be(
            "a.txt:1:2: half a character at offset 4 of a file in UTF-16 BE; save the file as UTF-8");
}
