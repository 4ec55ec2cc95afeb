using ClaimCheck.Reports;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>All reports of one run, written at the same time. An output that fails is dropped; the others go on.</summary>
internal sealed class ReportOutputs : IDisposable
{
    private readonly List<Sink> _sinks = [];
    private readonly List<Problem> _problems = [];
    private bool _hadOutputs;

    /// <summary>Whether anybody still wants a report; true for a run that was asked for none.</summary>
    public bool IsWanted => !_hadOutputs || _sinks.Count > 0;

    /// <summary>What could not be written, since the last call.</summary>
    public IReadOnlyList<Problem> TakeProblems()
    {
        Problem[] problems = [.. _problems];
        _problems.Clear();
        return problems;
    }

    /// <summary>Opens every output. What cannot be opened is a problem of kind <see cref="ProblemKind.Usage"/>.</summary>
    public static ReportOutputs Open(OutputSettings settings, StandardStreams streams)
    {
        var outputs = new ReportOutputs();
        foreach (var (format, target) in settings.Plan())
        {
            outputs._hadOutputs = true;
            if (target.IsStandardOutput)
            {
                var isTerminal = StandardStreams.OutputIsTerminal;
                var report = settings.Report with
                {
                    Color = settings.Color.UseColor(Environment.GetEnvironmentVariable, isTerminal),
                    Width = isTerminal ? TerminalWidth() : new ReportOptions().Width,
                };
                outputs.Add("standard output", streams.Output, null, format, report);
                continue;
            }

            outputs.Try(target.Path, () =>
            {
                var file = new OutputFile(target.Path);
                outputs.Add(target.Path, file.Writer, file, format, settings.Report);
            });
        }

        return outputs;
    }

    /// <summary>Writes one document to every report.</summary>
    public void Article(ArticleReport report) => Each(sink =>
    {
        sink.Writer.Article(report);
        // Whoever reads along sees each document when it is done.
        if (sink.File is null) sink.Text.Flush();
    });

    /// <summary>Writes one problem to every report.</summary>
    public void Problem(Problem problem) => Each(sink => sink.Writer.Problem(problem));

    /// <summary>Ends every report and puts the files in their places.</summary>
    public void Finish(RunSummary summary) => Each(sink =>
    {
        sink.Writer.Finish(summary);
        sink.Text.Flush();
        sink.File?.Finish();
    });

    /// <summary>Throws away the files that were not finished.</summary>
    public void Dispose()
    {
        foreach (var sink in _sinks) sink.File?.Dispose();
    }

    private static int TerminalWidth()
    {
        try
        {
            return Math.Clamp(Console.WindowWidth, 40, 160);
        }
        catch (IOException)
        {
            return new ReportOptions().Width;
        }
    }

    private void Add(string name, TextWriter text, OutputFile? file, IReportFormat format, ReportOptions options) =>
        Try(name, () => _sinks.Add(new Sink(name, text, file, format.Open(text, options))));

    private void Each(Action<Sink> write)
    {
        for (var at = 0; at < _sinks.Count;)
        {
            var sink = _sinks[at];
            if (Try(sink.Name, () => write(sink)))
            {
                at++;
                continue;
            }

            sink.File?.Dispose();
            _sinks.RemoveAt(at);
        }
    }

    private bool Try(string name, Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (ClosedPipeException)
        {
            return false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _problems.Add(CliProblems.Unwritable(name, error));
            return false;
        }
    }

    private sealed record Sink(string Name, TextWriter Text, OutputFile? File, IReportWriter Writer);
}
