using ClaimCheck.Cli.Tests.Support;
using ClaimCheck.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Cli.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("verify")]
    [InlineData("extract")]
    [InlineData("read")]
    [InlineData("facts")]
    [InlineData("explain")]
    [InlineData("completion")]
    public void Help(string command)
    {
        var run = BuiltProgram.Run(command.Length == 0 ? ["--help"] : [command, "--help"]);
        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Output.Should().MatchApproved(command.Length == 0 ? "claimcheck" : command);
    }

    [Fact]
    public void The_version_is_that_of_the_program() =>
        BuiltProgram.Run(["--version"]).Should().Be(new ProgramRun(0, "0.1.0\n", ""));

    [Theory]
    [InlineData("bash", "complete -o default -F _claimcheck claimcheck\n")]
    [InlineData("zsh", "compdef _claimcheck claimcheck\n")]
    [InlineData("fish", "complete -c claimcheck ")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName claimcheck ")]
    public void A_completion_script_asks_the_program_itself(string shell, string registration)
    {
        var run = BuiltProgram.Run(["completion", shell]);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(registration).And.Contain("[suggest:");
    }

    [Theory]
    [InlineData("claimcheck ver", "verify")]
    [InlineData("claimcheck verify --fa", "--fail-on")]
    [InlineData("claimcheck verify --fail-on w", "warning")]
    [InlineData("claimcheck completion ", "zsh")]
    public void The_program_says_what_could_come_next(string line, string expected) =>
        BuiltProgram.Run([$"[suggest:{line.Length}]", line]).Output.Split('\n').Should().Contain(expected);
}
