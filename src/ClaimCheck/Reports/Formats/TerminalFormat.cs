using ClaimCheck.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>The report for a person, after the manner of compilers: place first, the sentence with the claim underlined, what the table says, why.</summary>
/// <remarks>Of each document the discrepancies come first, worst first. Text from the input is printed without its control characters. Memory is that of one document.</remarks>
public sealed class TerminalFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "terminal";

    /// <inheritdoc/>
    public string Summary => "for reading: the sentence, the row, the reason";

    /// <inheritdoc/>
    public IReportWriter Open(TextWriter output, ReportOptions options) => new Writer(output, options);

    private sealed class Writer : IReportWriter
    {
        private readonly ReportOptions _options;
        private readonly TerminalLines _lines;
        private readonly TerminalClaims _claims;
        private readonly TerminalSummary _summary;
        private bool _hasLines;

        public Writer(TextWriter output, ReportOptions options)
        {
            _options = options;
            _lines = new TerminalLines(output, options);
            _claims = new TerminalClaims(_lines, options);
            _summary = new TerminalSummary(_lines);
        }

        public void Article(ArticleReport report)
        {
            _summary.Add(report);
            IReadOnlyList<ReportRow> rows = [.. ReportRows.Of(report, _options)];
            // The rows stand in the order of their places, and sorting is stable.
            foreach (var row in rows.Where(row => row.Severity > Severity.None).OrderByDescending(row => row.Severity))
            {
                if (row.Claim is { } claim) _claims.Block(report.Article, claim, claim.Judgement!);
                else _claims.Block(report.Article, row.Finding!);
                _lines.Line();
                _hasLines = false;
            }

            foreach (var row in rows)
            {
                if (row.Severity > Severity.None) continue;
                if (row.Claim is { } claim) _claims.Short(report.Article, claim);
                else if (row.Finding is { } finding) _claims.Short(report.Article, finding);
                else _claims.Skipped(report.Article, row.Number);
                _hasLines = !_options.Explain;
            }
        }

        // Problems are told on standard error while the report is written; here they are only counted.
        public void Problem(Problem problem)
        {
        }

        public void Finish(RunSummary summary)
        {
            if (_hasLines) _lines.Line();
            _summary.Write(summary);
        }
    }
}
