using System.CommandLine;
using ClaimCheck.References;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck facts import --from KIND FILE</c>: a published file as a table of one fact a row.</summary>
internal sealed class FactsImportCommand : Command
{
    private readonly Argument<string> _file = new("FILE") { Description = "The file as it was downloaded" };

    private readonly ChoiceOption<IFactImporter?> _from = new(
        "--from", null, "What the file is", null, [.. FactImporters.All.Select(importer => (importer.Name, (IFactImporter?)importer))]);

    private readonly Option<string?> _metric = new("--metric") { Description = "The name of the metric, where the file does not say it as prose does", HelpName = "NAME" };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write the table to a file instead of standard output", HelpName = "PATH" };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No notes; only what cannot be used is told" };

    public FactsImportCommand(StandardStreams streams)
        : base("import", "Turn a published file into a table of one fact a row; offline")
    {
        _from.Required = true;
        Add(_file);
        Add(_from);
        Add(_metric);
        Add(_output);
        Add(_quiet);
        SetAction(parsed => (int)ImportRunner.Execute(
            _from.Of(parsed)!, parsed.GetRequiredValue(_file), parsed.GetValue(_metric), parsed.GetValue(_output), parsed.GetValue(_quiet), streams));
    }
}
