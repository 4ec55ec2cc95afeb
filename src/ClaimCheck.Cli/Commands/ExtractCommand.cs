using System.CommandLine;
using ClaimCheck.Reports;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck extract FILES… [--all]</c>: the claims of articles, without a reference.</summary>
internal sealed class ExtractCommand : Command
{
    private readonly Option<bool> _all = new("--all") { Description = "Add the numbers that are no claims, with the reason" };

    public ExtractCommand(StandardStreams streams)
        : base("extract", "List the numeric claims of articles")
    {
        var (inputs, outputs, run) = (new InputOptions(), new OutputOptions(), new RunOptions());
        inputs.AddTo(this);
        Add(_all);
        outputs.AddTo(this);
        run.AddTo(this);
        SetAction(parsed => (int)CheckRun.Execute(
            run.Apply(parsed, new RunSettings
            {
                Inputs = inputs.Of(parsed),
                Outputs = outputs.Of(parsed, new ReportOptions { AllNumbers = parsed.GetValue(_all) }),
                FailOn = Severity.Error,
            }),
            streams));
    }
}
