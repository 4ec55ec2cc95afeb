using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ClaimCheck.Cli;

/// <summary>What <c>verify</c> and <c>extract</c> both take about the run itself.</summary>
internal sealed class RunOptions
{
    private readonly Option<bool> _failIfEmpty = new("--fail-if-empty") { Description = "Exit with 1 when no claim is found" };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many documents at once (default: one a processor); the output is the same",
        HelpName = "N",
        CustomParser = ParseJobs,
    };

    private readonly Option<string?> _configuration = new("--config") { Description = "The claimcheck.json of the run (default: the one beside the first input or above it)", HelpName = "PATH" };

    private readonly Option<bool> _noConfiguration = new("--no-config") { Description = "No claimcheck.json is looked for; mappings of tables hold all the same" };

    private readonly Option<bool> _noProgress = new("--no-progress") { Description = "No count of documents on a terminal" };

    private readonly Option<bool> _verbose = new("--verbose") { Description = "Tell a bug with its place in the code" };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_failIfEmpty);
        command.Add(_jobs);
        command.Add(_configuration);
        command.Add(_noConfiguration);
        command.Add(_noProgress);
        command.Add(_verbose);
    }

    /// <summary>Puts what was given into the settings of a run.</summary>
    public RunSettings Apply(ParseResult parsed, RunSettings settings) => settings with
    {
        FailIfEmpty = parsed.GetValue(_failIfEmpty),
        Configuration = parsed.GetValue(_noConfiguration) ? RunConfiguration.None : ConfigurationFinder.Find(parsed.GetValue(_configuration), settings.Inputs.Paths),
        Jobs = parsed.GetResult(_jobs) is { Implicit: false } ? parsed.GetValue(_jobs) : null,
        Progress = !parsed.GetValue(_noProgress) && !settings.Outputs.Quiet && StandardStreams.ErrorsAreTerminal,
        Verbose = parsed.GetValue(_verbose),
    };

    private static int ParseJobs(ArgumentResult result)
    {
        var given = result.Tokens[0].Value;
        if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= 1024) return jobs;
        result.AddError($"--jobs: \"{given}\" is no number from 1 to 1024");
        return 1;
    }
}
