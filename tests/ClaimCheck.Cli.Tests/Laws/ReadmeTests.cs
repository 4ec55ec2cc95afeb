using System.Diagnostics;
using System.Text;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Cli.Tests.Laws;

/// <summary>The README cannot lie: each of its runs is run.</summary>
public sealed class ReadmeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void Every_run_in_the_readme_prints_what_the_readme_shows()
    {
        // Arrange
        var readme = File.ReadAllText(Repository.At("README.md"));

        // Act
        var anew = Readme.WithOutput(readme, Output);

        // Assert
        var received = Repository.At("README.received.md");
        if (anew == readme) File.Delete(received);
        else File.WriteAllText(received, anew);
        anew.Should().Be(readme, "accept by renaming README.received.md");
    }

    [Fact]
    public void The_readme_shows_the_main_job_on_a_sample() =>
        Readme.Commands(File.ReadAllText(Repository.At("README.md")))
            .Should().Contain(command => command.Contains("verify samples/", StringComparison.Ordinal));

    [Fact]
    public void A_block_is_filled_with_what_its_command_prints() =>
        Readme.WithOutput("Try it:\n\n```console\n$ claimcheck --version\nold\n```\n\nDone.\n", command => $"ran {command}\r\n")
            .Should().Be("Try it:\n\n```console\n$ claimcheck --version\nran claimcheck --version\n```\n\nDone.\n");

    private static string Output(string command)
    {
        var arguments = Readme.Arguments(command);
        arguments.Should().NotBeNull("\"{0}\" stands in a console block, and those run claimcheck; use a sh block for anything else", command);
        return Run(arguments!);
    }

    private static string Run(string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "claimcheck.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);

        using var program = Process.Start(start)!;
        program.StandardInput.Close();
        var errors = program.StandardError.ReadToEndAsync();
        var printed = program.StandardOutput.ReadToEndAsync();
        if (program.WaitForExit(Patience)) return printed.Result;

        program.Kill(entireProcessTree: true);
        throw new TimeoutException($"claimcheck {string.Join(' ', arguments)} still ran after {Patience}: {errors.Result}");
    }
}
