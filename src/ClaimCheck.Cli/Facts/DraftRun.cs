using ClaimCheck.References;
using ClaimCheck.Reports;
using ClaimCheck.Text;

namespace ClaimCheck.Cli;

/// <summary>One run of <c>facts draft</c>.</summary>
internal static class DraftRun
{
    /// <summary>Writes the table; what holds no checkable number is counted.</summary>
    public static ExitCode Execute(InputSettings settings, string? output, StandardStreams streams)
    {
        var outcome = new Outcome(null, strictReference: false);
        var rows = new List<FactRow>();
        var left = 0;
        foreach (var read in new Documents(settings).Read())
        {
            var (_, article, problems) = read();
            foreach (var problem in problems) Tell(problem, outcome, streams);
            if (article is null) continue;
            var report = Pipeline.Extract(article);
            var drafted = FactDraft.Of(report);
            rows.AddRange(drafted);
            left += report.Claims.Count(claim => !FactDraft.CanBeRow(claim.Claim));
        }

        if (rows.Count == 0) Tell(FactsProblems.NothingToDraft(), outcome, streams);
        else if (FactsOutput.Write(rows, output, streams) is { } unwritten) Tell(unwritten, outcome, streams);
        if (left > 0) Tell(FactsProblems.LeftOut(left), outcome, streams);
        return outcome.Code;
    }

    private static void Tell(Problem problem, Outcome outcome, StandardStreams streams)
    {
        outcome.Add(problem);
        streams.Errors.WriteLine(PrintableText.Clean(problem.ToString()));
    }
}
