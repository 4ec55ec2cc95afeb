using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Support;

public sealed class CsvTests
{
    [Fact]
    public void A_quoted_field_may_hold_commas_quotes_and_line_breaks() =>
        Csv.Records("a,b\r\n\"x, \"\"y\"\"\r\nz\",\r\n").Should().BeEquivalentTo(
            new[] { new[] { "a", "b" }, ["x, \"y\"\r\nz", ""] }, options => options.WithStrictOrdering());

    [Theory]
    [InlineData("a,b\r\n1\r\n", "record 2 has 1 fields, the header 2")]
    [InlineData("a\r\n\"1", "a quoted field is left open")]
    [InlineData("a\r\n\"1\"2\r\n", "record 2: '2' after a field")]
    [InlineData("a\r\n1\"2\r\n", "a quote inside a bare field, at 4")]
    public void What_the_standard_forbids_is_refused(string text, string message) =>
        FluentActions.Invoking(() => Csv.Records(text)).Should().Throw<FormatException>().WithMessage(message);
}
