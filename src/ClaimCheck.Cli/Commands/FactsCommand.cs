using System.CommandLine;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck facts lint|draft|import</c>: what is done with tables themselves.</summary>
internal sealed class FactsCommand : Command
{
    public FactsCommand(StandardStreams streams)
        : base("facts", "Look over, start or import reference tables")
    {
        Add(new FactsLintCommand(streams));
        Add(new FactsDraftCommand(streams));
        Add(new FactsImportCommand(streams));
    }
}
