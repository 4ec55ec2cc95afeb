using ClaimCheck.Cli.Tests.Support;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Cli.Tests.Laws;

/// <summary>The README cannot lie: each of its runs is run.</summary>
public sealed class ReadmeTests
{
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
        return BuiltProgram.Run(arguments!).Output;
    }
}
