using System.CommandLine;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck facts draft FILES…</c>: a table of an article's own claims, to be confirmed.</summary>
internal sealed class FactsDraftCommand : Command
{
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write the table to a file instead of standard output", HelpName = "PATH" };

    public FactsDraftCommand(StandardStreams streams)
        : base("draft", "Start a table from the claims of articles; confirm each row and name its source")
    {
        var inputs = new InputOptions();
        inputs.AddTo(this);
        Add(_output);
        SetAction(parsed => (int)DraftRun.Execute(inputs.Of(parsed), parsed.GetValue(_output), streams));
    }
}
