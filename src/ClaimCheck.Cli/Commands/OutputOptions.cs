using System.CommandLine;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli;

/// <summary>What every command that writes reports takes.</summary>
internal sealed class OutputOptions
{
    private readonly ChoiceOption<IReportFormat?> _format = new(
        "--format", "-f", "The form of the report (default terminal)", null, [.. ReportFormats.All.Select(format => (format.Name, (IReportFormat?)format))]);

    private readonly Option<string[]> _outputs = new("--output", "-o")
    {
        Description = "Write a report to a file too; may be repeated. Without FORMAT it is that of -f, else told by the ending",
        HelpName = "[FORMAT:]PATH",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No terminal report and no notes; only what cannot be used is told" };

    private readonly ChoiceOption<ColorChoice> _color = new(
        "--color", null, "Colour in the terminal report (default auto: on a terminal, unless NO_COLOR is set)", ColorChoice.Auto,
        ("auto", ColorChoice.Auto), ("always", ColorChoice.Always), ("never", ColorChoice.Never));

    private readonly Option<bool> _byteOrderMark = new("--bom") { Description = "Begin CSV with a byte-order mark, for old spreadsheets" };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_outputs);
        command.Add(_quiet);
        command.Add(_color);
        command.Add(_byteOrderMark);
        command.Validators.Add(result => Check(result.GetValue(_outputs) ?? [], result.AddError));
    }

    /// <summary>What was given.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="report">What the command adds to how reports are written.</param>
    public OutputSettings Of(ParseResult parsed, ReportOptions report) => new()
    {
        Format = _format.Of(parsed),
        Targets = [.. (parsed.GetValue(_outputs) ?? []).Select(OutputTarget.Parse)],
        Quiet = parsed.GetValue(_quiet),
        Color = _color.Of(parsed),
        Report = report with { ByteOrderMark = parsed.GetValue(_byteOrderMark) },
    };

    private static void Check(IReadOnlyList<string> outputs, Action<string> addError)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var output in outputs)
        {
            var target = OutputTarget.Parse(output);
            if (target.Path.Length == 0) addError($"--output: \"{output}\" names no path; write FORMAT:PATH or PATH");
            else if (!paths.Add(target.IsStandardOutput ? "-" : Path.GetFullPath(target.Path))) addError($"--output: \"{target.Path}\" is given twice; give each report a file of its own");
        }
    }
}
