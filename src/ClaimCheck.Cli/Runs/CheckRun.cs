using ClaimCheck.References;
using ClaimCheck.Reports;
using ClaimCheck.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Cli;

/// <summary>One run of <c>verify</c> or <c>extract</c>: reads, judges, reports, and says how it ended.</summary>
internal sealed class CheckRun
{
    // A corpus with a table for each document would bury its findings under the notes on how each table is read.
    private const int MostTableNotes = 20;

    private readonly RunSettings _settings;
    private readonly StandardStreams _streams;
    private readonly ReportOutputs _outputs;
    private readonly ReferenceFinder _finder;
    private readonly TableStore _tables;
    private readonly RunConfiguration _configuration;
    private readonly HashSet<string> _unseen;
    private readonly RunTally _tally;
    private readonly Outcome _outcome;
    private CheckOptions? _check;
    private int _tableNotes;
    private readonly HashSet<string> _announced = new(StringComparer.Ordinal);

    private CheckRun(RunSettings settings, StandardStreams streams, ReportOutputs outputs)
    {
        _streams = streams;
        _outputs = outputs;
        _configuration = settings.Configuration;
        _unseen = [.. _configuration.Decisions.Places.Keys];
        var inputs = settings.Inputs.With(_configuration.Limits);
        _settings = settings with { Inputs = inputs, Tables = settings.TableLimits.Or(_configuration.Limits).Apply(settings.Tables) };
        _finder = new ReferenceFinder(settings.References, settings.AllowOutside, inputs.MaxFiles ?? Limits.DefaultMaxFiles);
        _tables = new TableStore(_settings.Tables, _configuration.Decisions);
        _tally = new RunTally(settings.Check is not null);
        _outcome = new Outcome(settings.FailOn, settings.StrictReference);
    }

    /// <summary>Does the run.</summary>
    public static ExitCode Execute(RunSettings settings, StandardStreams streams)
    {
        if (Overwritten(settings) is { } path)
        {
            streams.Errors.WriteLine(PrintableText.Clean(CliProblems.Usage($"--output: \"{path}\" is read in this run", "give the report a file of its own").ToString()));
            return ExitCode.Unusable;
        }

        using var outputs = ReportOutputs.Open(settings.Outputs, streams);
        return new CheckRun(settings, streams, outputs).Execute();
    }

    // A slip of the keyboard must not cost anybody an article.
    private static string? Overwritten(RunSettings settings)
    {
        var read = settings.Inputs.Paths.Concat(settings.References).Where(path => path != "-" && File.Exists(path)).Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        return settings.Outputs.Targets.Where(target => !target.IsStandardOutput && read.Contains(Path.GetFullPath(target.Path))).Select(target => target.Path).FirstOrDefault();
    }

    private ExitCode Execute()
    {
        // An output that cannot be written is known before the work, not after it.
        if (TellUnwritten()) return _outcome.Code;
        foreach (var problem in _configuration.Problems) Tell(problem);
        _check = _settings.Check is { } check ? check with { Rates = Rates() } : null;
        if (_settings.Check is not null && _finder.Given.Count > 0 && !_tables.HasLarge(_finder.Given)) Announce(_tables.Get(_finder.Given));
        using var progress = new Progress(_streams.Errors, _settings.Progress);
        foreach (var judged in OrderedWork.Run(new Documents(_settings.Inputs).Read(), Judge, Jobs()))
        {
            progress.Clear();
            Report(judged);
            if (!_outputs.IsWanted) return _outcome.Code;
            progress.Count();
        }

        _outcome.Add(_tally.Worst);
        if (_settings.FailIfEmpty && _tally.Claims == 0)
        {
            Tell(CliProblems.NoClaims());
            _outcome.AddEmpty();
        }

        if (_tableNotes > MostTableNotes) Tell(CliProblems.MoreTableNotes(_tableNotes - MostTableNotes));
        foreach (var id in _unseen.Order(StringComparer.Ordinal)) Tell(ConfigurationProblems.NoClaim(_configuration.Name, _configuration.Decisions.Places[id], id));
        _outputs.Finish(_tally.Summary());
        TellUnwritten();
        return _outcome.Code;
    }

    private CurrencyRates? Rates()
    {
        if ((_settings.Rates ?? _configuration.Rates) is not { } path) return null;
        var rates = RateTable.Read(path, out var problems);
        foreach (var problem in problems) Tell(problem);
        return rates;
    }

    // One small file is done before a second thread has started.
    private int Jobs() => _settings.Jobs ?? (IsOne(_settings.Inputs) ? 1 : Environment.ProcessorCount);

    private static bool IsOne(InputSettings inputs) =>
        inputs.Paths is [var only] && File.Exists(only) && (inputs.Format ?? Articles.ArticleReaders.FormatOf(only)) is not (null or Articles.ArticleFormat.JsonLines);

    private Judged Judge(Func<Document> read)
    {
        Document? document = null;
        try
        {
            document = read();
            if (document.Article is not { } article) return new Judged(document, null, null, null);
            if (_check is not { } check) return new Judged(document, Pipeline.Extract(article), null, null);
            var choice = _finder.For(article, document.Input!);
            var tables = _tables.Get(choice.Files, article);
            return new Judged(document, Pipeline.Verify(article, tables.Linker, check, _configuration.Decisions), choice, tables);
        }
        catch (Exception error)
        {
            // A bug that one document finds takes nothing from the others.
            return new Judged(document ?? new Document(null, null, []), null, null, null) { Bug = error };
        }
    }

    private void Report(Judged judged)
    {
        foreach (var problem in judged.Document.Problems) Tell(problem);
        if (judged.Bug is { } bug)
        {
            _outcome.AddBug();
            Crash.Report(bug, _settings.Verbose, _streams.Errors, judged.Document.Article?.Name ?? judged.Document.Input?.Name);
        }

        if (judged.Choice is { Notice: { } notice } choice && _announced.Add(choice.NoticeKey)) Tell(notice);
        if (judged.Tables is { } tables) Announce(tables);
        if (judged.Report is not { } report) return;
        foreach (var problem in report.Problems) Tell(problem);
        if (_unseen.Count > 0) _unseen.ExceptWith(report.Claims.Select(claim => claim.Claim.Id).Concat(report.Findings.Select(finding => finding.Id)));
        _tally.Add(report);
        _outcome.Add(_tally.Worst);
        _outputs.Article(report);
        TellUnwritten();
    }

    private void Announce(TableSet set)
    {
        foreach (var (file, table) in set.Tables)
        {
            if (!_announced.Add(file.Path)) continue;
            if (file.Notice is { } notice) Tell(notice);
            foreach (var problem in table.Problems)
                if (!(_configuration.IsUnreadable && problem.Code == "CC997" && problem.Document == _configuration.Name)) Tell(problem, problem.Kind != ProblemKind.Note || file.IsShared || _tableNotes++ < MostTableNotes);
            if (table.Problems.Any(problem => problem.Kind == ProblemKind.Reference)) continue;
            _tally.Track(file.Name, file.IsShared && !table.IsExtract ? table.Facts : []);
        }
    }

    private bool TellUnwritten()
    {
        var problems = _outputs.TakeProblems();
        foreach (var problem in problems) Tell(problem);
        return problems.Count > 0;
    }

    private void Tell(Problem problem, bool isListed = true)
    {
        _outcome.Add(problem);
        _tally.Add(problem);
        if (isListed && (problem.Kind != ProblemKind.Note || !_settings.Outputs.Quiet)) _streams.Errors.WriteLine(PrintableText.Clean(problem.ToString()));
        _outputs.Problem(problem);
    }

    /// <summary>A document and what came of it.</summary>
    private sealed record Judged(Document Document, ArticleReport? Report, ReferenceChoice? Choice, TableSet? Tables)
    {
        public Exception? Bug { get; init; }
    }
}
