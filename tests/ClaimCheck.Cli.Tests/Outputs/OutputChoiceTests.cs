using FluentAssertions;
using Xunit;

namespace ClaimCheck.Cli.Tests.Outputs;

public sealed class OutputChoiceTests
{
    [Theory]
    [InlineData("csv:report.csv", "csv", "report.csv")]
    [InlineData("JSONL:x", "jsonl", "x")]
    [InlineData("csv:C:\\reports\\r.csv", "csv", "C:\\reports\\r.csv")]
    [InlineData("C:\\reports\\r.csv", null, "C:\\reports\\r.csv")]
    [InlineData("c:r.csv", null, "c:r.csv")]
    [InlineData("xml:r.xml", null, "xml:r.xml")]
    [InlineData("report.csv", null, "report.csv")]
    [InlineData("csv:-", "csv", "-")]
    [InlineData("csv:", "csv", "")]
    public void A_prefix_counts_only_if_it_is_the_name_of_a_format(string value, string? format, string path)
    {
        var target = OutputTarget.Parse(value);
        target.Format?.Name.Should().Be(format);
        (target.Format is null).Should().Be(format is null);
        target.Path.Should().Be(path);
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "dumb", false)]
    [InlineData(false, null, false)]
    public void A_dumb_terminal_gets_no_colour(bool isTerminal, string? term, bool expected) =>
        ColorChoice.Auto.UseColor(name => name == "TERM" ? term : null, isTerminal).Should().Be(expected);
}
