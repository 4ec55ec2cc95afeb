using ClaimCheck.Cli.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Cli.Tests.Commands;

/// <summary>A command line that cannot be followed: exit code 2, nothing on standard output, one line that says what would be right.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("verify a.txt --refrence t.csv", "--refrence: no such option of verify; did you mean --reference")]
    [InlineData("verify a.txt --foo", "--foo: no such option of verify; --help lists them, and a file of that name is given after --")]
    [InlineData("verify a.txt --fail-on=eror", "--fail-on: \"eror\" is none of error, warning, note, never; did you mean error")]
    [InlineData("verify a.txt -f xml", "--format: \"xml\" is none of terminal, json, jsonl, csv")]
    [InlineData("verify a.txt --only findings", "--only: \"findings\" is none of discrepancies")]
    [InlineData("verify a.txt --as-of 2025-13-01", "--as-of: \"2025-13-01\" is no day; write it as 2026-05-31")]
    [InlineData("verify a.txt --max-bytes 3x", "--max-bytes: \"3x\" is no size; write 1048576, 512kB, 64MB or 1GB")]
    [InlineData("verify a.txt --jobs 0", "--jobs: \"0\" is no number from 1 to 1024")]
    [InlineData("verify a.txt -o csv:", "--output: \"csv:\" names no path; write FORMAT:PATH or PATH")]
    [InlineData("verify a.txt -o csv:x -o json:x", "--output: \"x\" is given twice; give each report a file of its own")]
    [InlineData("verify a.txt -f json -f csv", "--format: given 2 times; give it once")]
    [InlineData("verify a.txt --format", "--format: no value; write --format terminal|json|jsonl|csv")]
    [InlineData("verify", "verify: no FILES given; --help shows how")]
    [InlineData("extract", "extract: no FILES given; --help shows how")]
    [InlineData("verfy a.txt", "verfy: no such command; did you mean verify")]
    [InlineData("frobnicate", "frobnicate: no such command; one of verify, extract, read, explain, facts, completion")]
    [InlineData("", "no command was given; one of verify, extract, read, explain, facts, completion")]
    [InlineData("README.md", "README.md: no command; did you mean claimcheck verify README.md")]
    [InlineData("--verison", "--verison: no such option of claimcheck; did you mean --version")]
    [InlineData("completion basch", "completion: \"basch\" is none of bash, zsh, fish, pwsh")]
    public void Is_told_in_one_line(string line, string message) =>
        BuiltProgram.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Should().Be(new ProgramRun(2, "", $"{message}\n"));

    [Theory]
    [InlineData("--refrence", "--reference")]
    [InlineData("--fail-no", "--fail-on")]
    [InlineData("--jbs", "--jobs")]
    [InlineData("--xyz", null)]
    public void The_nearest_option_is_suggested_and_none_that_is_far(string given, string? expected) =>
        Nearest.To(given, ["--reference", "--fail-on", "--jobs", "--require-reference"]).Should().Be(expected);

    [Fact]
    public void A_bug_is_one_line_and_its_place_is_told_only_when_asked_for()
    {
        using var plain = new StringWriter { NewLine = "\n" };
        Crash.Report(new InvalidOperationException("lost \u001B[31mcount"), isVerbose: false, plain, "a.txt").Should().Be(ExitCode.InternalError);
        plain.ToString().Should().Be("a.txt: internal error, InvalidOperationException: lost \uFFFD[31mcount; --verbose says where\n");
        using var verbose = new StringWriter { NewLine = "\n" };
        var error = Record.Exception(Fail)!;
        Crash.Report(error, isVerbose: true, verbose);
        verbose.ToString().Should().StartWith("claimcheck: internal error, InvalidOperationException: x\n").And.Contain("UsageTests");
    }

    private static void Fail() => throw new InvalidOperationException("x");
}
