using System.Diagnostics;
using System.Text.Json;
using ClaimCheck.Cli.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Cli.Tests.Outputs;

public sealed class OutputTests : IDisposable
{
    private readonly Desk _desk = new Desk().With("a.txt", Desk.Wrong).With("facts.csv", Desk.Table);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Several_reports_are_written_in_one_run_and_the_terminal_keeps_its_own()
    {
        var run = _desk.Run("verify", "a.txt", "-o", "csv:report.csv", "-o", "jsonl:report.out", "-o", "report.json");
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("error: ✗ contradicted");
        _desk.Files().Should().Equal("a.txt", "facts.csv", "report.csv", "report.json", "report.out");
        _desk.Read("report.csv").Should().StartWith("schema,id,document,").And.Contain(",contradicted,").And.EndWith("\r\n");
        _desk.Read("report.out").Should().StartWith("{\"schema\":\"claimcheck.problem/1\"").And.Contain("{\"schema\":\"claimcheck.summary/1\"");
        JsonDocument.Parse(_desk.Read("report.json")).RootElement.GetProperty("schema").GetString().Should().Be("claimcheck.report/1");
    }

    [Fact]
    public void Quiet_takes_the_terminal_report_and_the_notes_away()
    {
        _desk.Run("verify", "a.txt", "-q").Should().Be(new ProgramRun(1, "", ""));
        _desk.Run("verify", "a.txt", "-q", "-o", "csv:report.csv").Should().Be(new ProgramRun(1, "", ""));
        _desk.Run("verify", "a.txt", "-q", "-f", "csv").Output.Should().StartWith("schema,");
    }

    [Fact]
    public void The_format_goes_to_a_file_without_a_prefix_and_else_to_standard_output()
    {
        _desk.Run("verify", "a.txt", "-f", "jsonl", "-o", "csv:one.csv").Output.Should().StartWith("{");
        _desk.Run("verify", "a.txt", "-f", "jsonl", "-o", "two.txt").Output.Should().StartWith("a.txt:1:19: error");
        _desk.Read("two.txt").Should().StartWith("{");
        _desk.Run("verify", "a.txt", "-o", "csv:-").Output.Should().StartWith("schema,");
    }

    [Fact]
    public void A_byte_order_mark_comes_only_when_asked_for()
    {
        _desk.Run("extract", "a.txt", "-q", "--bom", "-o", "csv:with.csv", "-o", "json:plain.json");
        File.ReadAllBytes(Path.Combine(_desk.Folder, "with.csv")).Take(3).Should().Equal(0xEF, 0xBB, 0xBF);
        File.ReadAllBytes(Path.Combine(_desk.Folder, "plain.json"))[0].Should().Be((byte)'{');
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_known_before_the_work()
    {
        var run = _desk.Run("verify", "a.txt", "-o", "csv:nowhere/report.csv", "-o", "json:report.json");
        run.Should().Be(new ProgramRun(2, "", "nowhere/report.csv: cannot be written: no such folder\n"));
        _desk.Files().Should().Equal("a.txt", "facts.csv");
        _desk.Run("verify", "a.txt", "-o", ".").Errors.Should().Be(".: cannot be written: is a folder\n");
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("./facts.csv")]
    public void A_file_that_is_read_is_never_written(string path)
    {
        _desk.Run("verify", "a.txt", "-r", "facts.csv", "-o", $"csv:{path}").Should().Be(
            new ProgramRun(2, "", $"--output: \"{path}\" is read in this run; give the report a file of its own\n"));
        _desk.Read("a.txt").Should().Be(Desk.Wrong);
    }

    [Fact]
    public void A_report_replaces_an_older_one_whole()
    {
        _desk.With("report.csv", new string('x', 100_000));
        _desk.Run("verify", "a.txt", "-q", "-o", "csv:report.csv");
        _desk.Read("report.csv").Should().StartWith("schema,").And.NotContain("xxx");
    }

    [Theory]
    [InlineData("always", "", "", true)]
    [InlineData("never", "1", "", false)]
    [InlineData("auto", "", "", false)]
    [InlineData("auto", "1", "", true)]
    [InlineData("auto", "1", "1", false)]
    [InlineData("always", "", "1", true)]
    public void Colour_follows_the_option_then_the_environment_then_the_terminal(string option, string force, string no, bool hasColor)
    {
        var run = BuiltProgram.Run(["verify", "a.txt", "--color", option], "", _desk.Folder, ("FORCE_COLOR", force), ("NO_COLOR", no));
        run.Output.Contains('\u001B', StringComparison.Ordinal).Should().Be(hasColor);
    }

    [Fact]
    public void Colour_stays_out_of_files()
    {
        _desk.Run("verify", "a.txt", "--color", "always", "-q", "-o", "terminal:report.txt");
        _desk.Read("report.txt").Should().Contain("✗ contradicted").And.NotContain("\u001B");
    }

    [Fact]
    public void Only_discrepancies_and_explain_are_obeyed()
    {
        _desk.With("b.txt", Desk.Right);
        _desk.Run("verify", "a.txt", "b.txt", "--only", "discrepancies").Output.Should().Contain("contradicted").And.NotContain("b.txt");
        _desk.Run("verify", "b.txt", "--explain").Output.Should().Contain("    read     count 130 ");
    }

    [Fact]
    public async Task A_closed_pipe_is_no_error_and_stops_the_work()
    {
        _desk.With("in.jsonl", string.Concat(Enumerable.Range(0, 20_000).Select(number => $$"""{"id":"{{number}}","text":"Acme Robotics has {{number}} employees."}""" + "\n")));
        var start = BuiltProgram.Start(["extract", "in.jsonl", "-f", "jsonl"], _desk.Folder);
        using var program = Process.Start(start)!;
        program.StandardInput.Close();
        var errors = program.StandardError.ReadToEndAsync();
        program.StandardOutput.ReadLine().Should().StartWith("{\"schema\":\"claimcheck.claim/1\"");
        program.StandardOutput.Close();
        program.WaitForExit(TimeSpan.FromMinutes(1)).Should().BeTrue();
        (await errors).Should().BeEmpty();
        program.ExitCode.Should().Be(0);
    }

    [Fact]
    public void An_interrupt_ends_with_130_and_leaves_no_half_written_file()
    {
        // Windows has no signal that one process sends to another.
        if (OperatingSystem.IsWindows()) return;
        using var program = Process.Start(BuiltProgram.Start(["extract", "-", "-o", "csv:report.csv"], _desk.Folder))!;
        var started = Stopwatch.StartNew();
        while (_desk.Files().Count() < 3 && started.Elapsed < TimeSpan.FromSeconds(30)) Thread.Sleep(20);
        _desk.Files().Should().HaveCount(3, "the report is being written beside its place");
        Process.Start("kill", ["-INT", program.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        program.WaitForExit(TimeSpan.FromMinutes(1)).Should().BeTrue();
        program.ExitCode.Should().Be(130);
        _desk.Files().Should().Equal("a.txt", "facts.csv");
    }
}
