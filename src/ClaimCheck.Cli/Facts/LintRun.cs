using ClaimCheck.References;
using ClaimCheck.Reports;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>One run of <c>facts lint</c>.</summary>
internal static class LintRun
{
    /// <summary>Prints one finding a line, with its place and severity, and counts them.</summary>
    public static ExitCode Execute(IReadOnlyList<string> tables, ReferenceOptions reading, LintOptions options, FactSeverity? failOn, bool quiet, StandardStreams streams)
    {
        var store = new TableStore(reading with { KeepPlaces = true });
        var set = store.Get(new ReferenceFinder(tables, allowOutside: true).Given);
        var table = ReferenceTable.Join([.. set.Tables.Select(each => each.Table)]);
        var unusable = table.Problems.Where(problem => problem.Kind == ProblemKind.Reference).ToList();
        foreach (var problem in unusable) streams.Errors.WriteLine(PrintableText.Clean(problem.ToString()));
        var findings = table.Problems.Where(problem => problem.Kind != ProblemKind.Reference)
            .Select(problem => new LintFinding(problem.Kind == ProblemKind.ReferenceRow ? FactSeverity.Error : FactSeverity.Note, problem))
            .Concat(FactLint.Check(table, options))
            .GroupBy(finding => finding.Problem.Document).SelectMany(file => file.OrderBy(finding => finding.Problem.Line ?? (finding.Problem.Code == "CC945" ? int.MaxValue : 0)).ThenBy(finding => finding.Problem.Column ?? 0))
            .ToList();
        foreach (var finding in findings) streams.Output.Write(Line(finding));
        if (!quiet && unusable.Count == 0) streams.Output.Write($"{Count(table.Facts.Count, "fact")}: {Count(Of(findings, FactSeverity.Error), "error")}, {Count(Of(findings, FactSeverity.Warning), "warning")}, {Count(Of(findings, FactSeverity.Note), "note")}\n");
        if (unusable.Count > 0) return ExitCode.Unusable;
        return failOn is { } least && findings.Any(finding => finding.Severity >= least) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static string Line(LintFinding finding)
    {
        var place = finding.Problem with { Message = $"{finding.Severity.ToString().ToLowerInvariant()}: {finding.Problem.Message}" };
        return $"{PrintableText.Clean(place.ToString())} [{finding.Problem.Code}]\n";
    }

    private static int Of(List<LintFinding> findings, FactSeverity severity) => findings.Count(finding => finding.Severity == severity);

    private static string Count(int count, string noun) => $"{count.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";
}
