using System.Globalization;
using System.Text;
using ClaimCheck.Text;

namespace ClaimCheck.Reports;

/// <summary>One JSON object, <c>claimcheck.report/1</c>: the same objects as JSON lines, gathered in arrays.</summary>
/// <remarks>Claims are written as they come; numbers that are no claims and problems are kept as text until the end.</remarks>
public sealed class JsonFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public string Summary => "one JSON object with everything in arrays";

    /// <inheritdoc/>
    public IReportWriter Open(TextWriter output, ReportOptions options) => new Writer(output, options);

    private sealed class Writer : IReportWriter
    {
        private readonly TextWriter _output;
        private readonly ReportOptions _options;
        private readonly JsonOutput _line;
        private readonly Elements _numbers = new();
        private readonly Elements _findings = new();
        private readonly Elements _problems = new();
        private bool _hasClaims;

        public Writer(TextWriter output, ReportOptions options)
        {
            _output = output;
            _options = options;
            _line = new JsonOutput(output);
            output.Write($"{{\"schema\":\"{ReportWords.ReportSchema}\",\n\"claims\":[");
        }

        public void Article(ArticleReport report)
        {
            foreach (var row in ReportRows.Of(report, _options))
            {
                if (row.Finding is { } finding)
                {
                    _findings.Begin().Write((report.Article, finding), FindingJson.Write, "");
                    continue;
                }

                if (row.Claim is not { } claim)
                {
                    _numbers.Begin().Write((report.Article, row.Number), ClaimJson.Write, "");
                    continue;
                }

                _output.Write(_hasClaims ? ",\n" : "\n");
                _hasClaims = true;
                _line.Write((report.Article, claim), ClaimJson.Write, "");
            }
        }

        public void Problem(Problem problem) => _problems.Begin().Write(problem, RunJson.Write, "");

        public void Finish(RunSummary summary)
        {
            _output.Write(_hasClaims ? "\n],\n" : "],\n");
            if (_options.AllNumbers) _output.Write($"\"numbers\":[{_numbers}],\n");
            _output.Write($"\"findings\":[{_findings}],\n\"problems\":[{_problems}],\n\"summary\":");
            _line.Write(summary, RunJson.Write, "}\n");
        }
    }

    /// <summary>The elements of an array that has to wait.</summary>
    private sealed class Elements
    {
        private readonly StringBuilder _text = new();
        private readonly JsonOutput _line;

        public Elements() => _line = new JsonOutput(new StringWriter(_text, CultureInfo.InvariantCulture));

        public JsonOutput Begin()
        {
            _text.Append(_text.Length == 0 ? "\n" : ",\n");
            return _line;
        }

        public override string ToString() => _text.Length == 0 ? "" : $"{_text}\n";
    }
}
