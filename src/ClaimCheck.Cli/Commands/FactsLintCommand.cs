using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ClaimCheck.References;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck facts lint TABLES…</c>: what is wrong with tables, before an article is.</summary>
internal sealed class FactsLintCommand : Command
{
    private readonly Argument<string[]> _tables = new("TABLES") { Description = "Tables: files, or folders of them; rows of different files are compared too", Arity = ArgumentArity.OneOrMore };

    private readonly ChoiceOption<FactSeverity?> _failOn = new(
        "--fail-on", null, "The least severity that exits with 1 (default error)", FactSeverity.Error,
        ("error", FactSeverity.Error), ("warning", FactSeverity.Warning), ("note", FactSeverity.Note), ("never", null));

    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "The day for which rows must hold; without it none has expired",
        HelpName = "YYYY-MM-DD",
        CustomParser = ParseDate,
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No count at the end" };

    public FactsLintCommand(StandardStreams streams)
        : base("lint", "Find rows that contradict each other, units that do not fit, and what is out of date")
    {
        Add(_tables);
        Add(_failOn);
        Add(_asOf);
        var tables = new TableOptions();
        tables.AddTo(this);
        Add(_quiet);
        SetAction(parsed => (int)LintRun.Execute(
            parsed.GetRequiredValue(_tables),
            tables.LimitsOf(parsed).Apply(tables.Of(parsed)),
            new LintOptions { AsOf = parsed.GetValue(_asOf) },
            _failOn.Of(parsed),
            parsed.GetValue(_quiet),
            streams));
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var given = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"--as-of: \"{given}\" is no day; write it as 2026-05-31");
        return null;
    }
}
