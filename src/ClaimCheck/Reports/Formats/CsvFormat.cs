using ClaimCheck.Text;
using CsvHelper;

namespace ClaimCheck.Reports;

/// <summary>CSV after RFC 4180: one row a claim, the header always, for a spreadsheet or a statistics program.</summary>
/// <remarks>Problems and totals are no rows; the other formats carry them. Memory does not grow with the number of rows.</remarks>
public sealed class CsvFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public string Summary => "one row a claim, for spreadsheets";

    /// <inheritdoc/>
    public IReportWriter Open(TextWriter output, ReportOptions options) => new Writer(output, options);

    private sealed class Writer : IReportWriter
    {
        private readonly CsvWriter _csv;
        private readonly ReportOptions _options;

        public Writer(TextWriter output, ReportOptions options)
        {
            _options = options;
            if (options.ByteOrderMark) output.Write('\uFEFF');
            _csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\r\n" }, true);
            foreach (var column in CsvColumns.All) _csv.WriteField(column.Name);
            _csv.EndRecord();
        }

        public void Article(ArticleReport report)
        {
            foreach (var row in ReportRows.Of(report, _options)) Write(new CsvRow(report.Article, row.Claim, row.Finding, row.Number));
        }

        public void Problem(Problem problem)
        {
        }

        public void Finish(RunSummary summary) => _csv.Dispose();

        private void Write(CsvRow row)
        {
            foreach (var column in CsvColumns.All)
            {
                var text = column.Cell(row) ?? "";
                var cell = column.IsText ? CsvText.Cell(text) : CsvText.BareCell(text);
                // RFC 4180 asks for no quotes around a tab, but readers that sniff the separator do.
                _csv.WriteField(cell, cell.Contains('\t', StringComparison.Ordinal) ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
            }

            _csv.EndRecord();
        }
    }
}
