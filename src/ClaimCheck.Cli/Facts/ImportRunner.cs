using ClaimCheck.References;
using ClaimCheck.Reports;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>One run of <c>facts import</c>.</summary>
internal static class ImportRunner
{
    private const string MetadataEnding = ".metadata.json";

    /// <summary>Writes the table, and says what was not taken over.</summary>
    public static ExitCode Execute(IFactImporter importer, string path, string? metric, string? output, bool quiet, StandardStreams streams)
    {
        var outcome = new Outcome(null, strictReference: false);
        var import = Import(importer, path, metric);
        foreach (var problem in import.Problems) Tell(problem, outcome, quiet, streams);
        if (import.Rows.Count > 0 && FactsOutput.Write(import.Rows, output, streams) is { } unwritten) Tell(unwritten, outcome, quiet, streams);
        return outcome.Code;
    }

    private static FactImport Import(IFactImporter importer, string path, string? metric)
    {
        try
        {
            if (!File.Exists(path)) return new FactImport([], [CliProblems.NoSuchTable(path)]);
            var options = new ImportOptions { Metric = metric };
            var beside = Path.ChangeExtension(path, null) + MetadataEnding;
            if (File.Exists(beside)) options = options with { Metadata = File.ReadAllBytes(beside) };
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return FactImporters.Import(importer, path, stream, options);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new FactImport([], [CliProblems.UnreadableTable(path, error)]);
        }
    }

    private static void Tell(Problem problem, Outcome outcome, bool quiet, StandardStreams streams)
    {
        outcome.Add(problem);
        if (problem.Kind != ProblemKind.Note || !quiet) streams.Errors.WriteLine(PrintableText.Clean(problem.ToString()));
    }
}
