using ClaimCheck.References;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>Where <c>facts</c> writes tables.</summary>
internal static class FactsOutput
{
    /// <summary>Writes to a file, which appears whole or not at all, or to standard output.</summary>
    /// <returns>What kept it from being written; null when it was.</returns>
    public static Problem? Write(IReadOnlyCollection<FactRow> rows, string? path, StandardStreams streams)
    {
        if (path is null or "-")
        {
            FactCsv.Write(streams.Output, rows);
            return null;
        }

        try
        {
            using var file = new OutputFile(path);
            FactCsv.Write(file.Writer, rows);
            file.Finish();
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return CliProblems.Unwritable(path, error);
        }
    }
}
