using System.CommandLine;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck read FILES… [--body]</c>: the plain text of articles as every other command sees it.</summary>
internal sealed class ReadCommand : Command
{
    private readonly Option<bool> _body = new("--body") { Description = "Without title and captions" };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No notes; only what cannot be used is told" };

    public ReadCommand(StandardStreams streams)
        : base("read", "Print the plain text of articles, as the tool sees it")
    {
        var inputs = new InputOptions();
        inputs.AddTo(this);
        Add(_body);
        Add(_quiet);
        SetAction(parsed => (int)ReadRun.Execute(inputs.Of(parsed), parsed.GetValue(_body), parsed.GetValue(_quiet), streams));
    }
}
