using System.Text.Json;
using ClaimCheck.Cli.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Cli.Tests.Outputs;

/// <summary>What an article says against itself, on the command line; no table is needed.</summary>
public sealed class FindingTests : IDisposable
{
    private const string Text = "It opened on Tuesday 3 March 2025.\n";

    private readonly Desk _desk = new Desk().With("a.txt", Text);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void It_is_a_warning_with_its_sentence()
    {
        var run = _desk.Run("verify", "a.txt");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(
            """
            a.txt:1:14: warning: ▲ inconsistent "Tuesday" [CC301]
                It opened on Tuesday 3 March 2025.
                             ^^^^^^^
                why      3 March 2025 is a Monday, and the article says Tuesday

            1 finding over 1 file: 1 warning
            0 claims
            reference: none
            1 message on standard error

            """.ReplaceLineEndings("\n"));
        _desk.Run("verify", "a.txt", "--fail-on", "warning").ExitCode.Should().Be(1);
    }

    [Fact]
    public void Json_lines_have_it_with_all_its_numbers()
    {
        var finding = JsonDocument.Parse(_desk.Run("verify", "a.txt", "-f", "jsonl").Output.Split('\n').First(line => line.Contains("finding/1", StringComparison.Ordinal))).RootElement;

        finding.GetProperty("schema").GetString().Should().Be("claimcheck.finding/1");
        finding.GetProperty("rule").GetString().Should().Be("CC301");
        finding.GetProperty("severity").GetString().Should().Be("warning");
        finding.GetProperty("spans").EnumerateArray().Select(span => (span.GetProperty("start").GetInt32(), span.GetProperty("column").GetInt32(), span.GetProperty("text").GetString()))
            .Should().Equal((13, 14, "Tuesday"), (21, 22, "3 March 2025"));
        (finding.GetProperty("stated").GetString(), finding.GetProperty("computed").GetString()).Should().Be(("Tuesday", "Monday"));
    }

    [Fact]
    public void The_object_has_it_among_its_findings_and_the_summary_counts_it()
    {
        var report = JsonDocument.Parse(_desk.Run("verify", "a.txt", "-f", "json").Output).RootElement;

        report.GetProperty("findings").GetArrayLength().Should().Be(1);
        report.GetProperty("summary").GetProperty("findings").GetInt32().Should().Be(1);
    }

    [Fact]
    public void A_row_of_the_table_has_its_schema_and_its_sentence() =>
        _desk.Run("verify", "a.txt", "-f", "csv").Output.Split("\r\n")[1].Should().StartWith("claimcheck.finding/1,").And.Contain(",warning,CC301,").And.Contain("3 March 2025 is a Monday, and the article says Tuesday");

    [Fact]
    public void An_extraction_checks_nothing() => _desk.Run("extract", "a.txt").Output.Should().NotContain("CC301");
}
