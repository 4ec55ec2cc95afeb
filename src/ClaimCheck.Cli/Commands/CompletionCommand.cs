using System.CommandLine;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck completion bash|zsh|fish|pwsh</c>: a script that has the shell ask this program what could come next.</summary>
internal sealed class CompletionCommand : Command
{
    public CompletionCommand(StandardStreams streams)
        : base("completion", "Print a script that completes commands and options in a shell")
    {
        var shell = new Argument<string>("SHELL")
        {
            Description = $"One of {string.Join(", ", CompletionScripts.All.Select(script => script.Shell))}",
            HelpName = string.Join('|', CompletionScripts.All.Select(script => script.Shell)),
        };
        shell.CompletionSources.Add([.. CompletionScripts.All.Select(script => script.Shell)]);
        shell.Validators.Add(result =>
        {
            var given = result.Tokens[0].Value;
            if (CompletionScripts.For(given) is null)
                result.AddError($"completion: \"{given}\" is none of {string.Join(", ", CompletionScripts.All.Select(script => script.Shell))}");
        });
        Add(shell);
        SetAction(parsed =>
        {
            streams.Output.Write(CompletionScripts.For(parsed.GetRequiredValue(shell)));
            return (int)ExitCode.Clean;
        });
    }
}
