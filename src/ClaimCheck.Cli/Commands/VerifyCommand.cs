using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ClaimCheck.Reports;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck verify FILES… [-r TABLE]…</c>: the claims of articles against a reference.</summary>
internal sealed class VerifyCommand : Command
{
    private readonly Option<string[]> _references = new("--reference", "-r")
    {
        Description = "A table to check against; may be repeated. Without one, facts.csv beside the article or above it",
        HelpName = "TABLE",
    };

    private readonly Option<bool> _strictReference = new("--strict-reference") { Description = "A bad row of a table is an error, and no table is guessed at" };

    private readonly Option<string?> _rates = new("--rates") { Description = "A table of exchange rates with their days: date, from, to, rate. Without one no two currencies are compared", HelpName = "TABLE" };

    private readonly Option<bool> _allowOutside = new("--allow-outside") { Description = "The \"reference\" of a JSON-lines document may lie outside its folder" };

    private readonly Option<bool> _requireReference = new("--require-reference") { Description = "A claim that no row speaks of is a warning" };

    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "The day that undated claims speak of",
        HelpName = "YYYY-MM-DD",
        CustomParser = ParseDate,
    };

    private readonly ChoiceOption<Severity?> _failOn = new(
        "--fail-on", null, "The least severity that exits with 1 (default error)", Severity.Error,
        ("error", Severity.Error), ("warning", Severity.Warning), ("note", Severity.Note), ("never", null));

    private readonly ChoiceOption<Profile> _profile = new(
        "--profile", null, "How much slack rounded numbers are given", Profile.Default,
        ("default", Profile.Default), ("strict", Profile.Strict), ("lenient", Profile.Lenient));

    private readonly ChoiceOption<bool> _only = new("--only", null, "Leave out what agrees and what cannot be checked", false, ("discrepancies", true));

    private readonly Option<bool> _explain = new("--explain") { Description = "Add how each claim was read and linked" };

    public VerifyCommand(StandardStreams streams)
        : base("verify", "Check the claims of articles against a reference table")
    {
        var (inputs, tables, outputs, run) = (new InputOptions(), new TableOptions(), new OutputOptions(), new RunOptions());
        inputs.AddTo(this);
        Add(_references);
        Add(_failOn);
        Add(_only);
        Add(_explain);
        Add(_requireReference);
        Add(_strictReference);
        Add(_rates);
        Add(_allowOutside);
        Add(_asOf);
        Add(_profile);
        tables.AddTo(this);
        outputs.AddTo(this);
        run.AddTo(this);
        SetAction(parsed => (int)CheckRun.Execute(run.Apply(parsed, Settings(parsed, inputs, tables, outputs)), streams));
    }

    private RunSettings Settings(ParseResult parsed, InputOptions inputs, TableOptions tables, OutputOptions outputs) => new()
    {
        Inputs = inputs.Of(parsed),
        Outputs = outputs.Of(parsed, new ReportOptions { Explain = parsed.GetValue(_explain), OnlyDiscrepancies = _only.Of(parsed) }),
        Check = new CheckOptions { AsOf = parsed.GetValue(_asOf), RequireReference = parsed.GetValue(_requireReference), Profile = _profile.Of(parsed) },
        References = parsed.GetValue(_references) ?? [],
        Rates = parsed.GetValue(_rates),
        Tables = tables.Of(parsed) with { Strict = parsed.GetValue(_strictReference) },
        TableLimits = tables.LimitsOf(parsed),
        StrictReference = parsed.GetValue(_strictReference),
        AllowOutside = parsed.GetValue(_allowOutside),
        FailOn = _failOn.Of(parsed),
    };

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var given = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"--as-of: \"{given}\" is no day; write it as 2026-05-31");
        return null;
    }
}
