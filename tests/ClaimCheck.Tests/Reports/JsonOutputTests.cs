using System.Text.Json;
using ClaimCheck.Reports;
using ClaimCheck.Tests.Support;
using ClaimCheck.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCheck.Tests.Reports;

public sealed class JsonOutputTests
{
    [Fact]
    public void Whatever_a_text_contains_a_reader_gets_it_back_from_one_line() =>
        Prop.ForAll<NonNull<string>>(input =>
        {
            var line = Line(input.Get);
            return line.IndexOf('\n', StringComparison.Ordinal) == line.Length - 1
                && !line[..^1].Any(char.IsControl)
                && JsonDocument.Parse(line).RootElement.GetProperty("message").GetString() == WithoutHalves(input.Get);
        }).Check(Law.Tried);

    [Theory]
    [InlineData("Zürich 日本 …", "Zürich 日本 …")]
    [InlineData("<b> & 'x' + \"y\"", "<b> & 'x' + \\\"y\\\"")]
    [InlineData("a\u001B[1m\u0000\u0085", "a\\u001B[1m\\u0000\\u0085")]
    public void Letters_are_printed_as_they_are_and_controls_escaped(string text, string expected) =>
        Line(text).Should().Contain($"\"message\":\"{expected}\"");

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() =>
        JsonDocument.Parse(Line("half \uD83D pair")).RootElement.GetProperty("message").GetString().Should().Be("half \uFFFD pair");

    private static string Line(string message)
    {
        using var output = new StringWriter();
        new JsonLinesFormat().Open(output, new()).Problem(new Problem(ProblemKind.Note, "CC999", null, message));
        return output.ToString();
    }

    private static string WithoutHalves(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
