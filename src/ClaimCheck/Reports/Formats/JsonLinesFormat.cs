using ClaimCheck.Text;

namespace ClaimCheck.Reports;

/// <summary>JSON lines: one object a line, claims as they are found, the summary last.</summary>
/// <remarks>Nothing is kept: memory is that of the longest line.</remarks>
public sealed class JsonLinesFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <inheritdoc/>
    public string Summary => "one JSON object a line: claims, findings, problems, summary";

    /// <inheritdoc/>
    public IReportWriter Open(TextWriter output, ReportOptions options) => new Writer(output, options);

    private sealed class Writer(TextWriter output, ReportOptions options) : IReportWriter
    {
        private readonly JsonOutput _line = new(output);

        public void Article(ArticleReport report)
        {
            foreach (var row in ReportRows.Of(report, options))
            {
                if (row.Claim is { } claim) _line.Write((report.Article, claim), ClaimJson.Write, "\n");
                else if (row.Finding is { } finding) _line.Write((report.Article, finding), FindingJson.Write, "\n");
                else _line.Write((report.Article, row.Number), ClaimJson.Write, "\n");
            }
        }

        public void Problem(Problem problem) => _line.Write(problem, RunJson.Write, "\n");

        public void Finish(RunSummary summary) => _line.Write(summary, RunJson.Write, "\n");
    }
}
