using System.Globalization;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>The end of the terminal report: what was read, what came of it, and what is left for a person to do.</summary>
internal sealed class TerminalSummary(TerminalLines lines)
{
    private const int NamedEach = 10;

    private readonly List<string> _unchecked = [];
    private int _uncheckedCount;
    private bool _hasDocuments;

    /// <summary>Remembers the first claims that could not be checked, and counts them all.</summary>
    public void Add(ArticleReport report)
    {
        _hasDocuments |= report.Article.InputLine is not null;
        foreach (var claim in report.Claims)
        {
            if (claim.Judgement is not { Verdict: Verdict.Unverified } judgement) continue;
            _uncheckedCount++;
            if (_unchecked.Count >= NamedEach) continue;
            var span = claim.Claim.Quantity.Span;
            var reason = judgement.Detail is { } detail ? $" {PrintableText.Clean(detail)}" : "";
            _unchecked.Add($"{TerminalClaims.Place(report.Article, span)} {TerminalClaims.Quoted(report.Article, span)}{reason}");
        }
    }

    public void Write(RunSummary summary)
    {
        var read = Count(summary.Documents, _hasDocuments ? "document" : "file");
        if (!summary.Verified)
        {
            lines.Line(lines.Ink.Bold($"{Count(summary.Claims, "claim")} in {read}"));
        }
        else
        {
            var findings = summary.Severities.Where(pair => pair.Key != Severity.None).Sum(pair => pair.Value);
            var severities = Listed(ReportWords.SeverityOrder.Where(severity => severity != Severity.None)
                .Select(severity => (Number: summary.Severities.GetValueOrDefault(severity), Word: ReportWords.Of(severity)))
                .Where(each => each.Number > 0).Select(each => Count(each.Number, each.Word)));
            lines.Line(lines.Ink.Bold($"{Count(findings, "finding")} over {read}{severities}"));
            lines.Line($"{Count(summary.Claims, "claim")}{Listed(ReportWords.VerdictOrder.Where(summary.Verdicts.ContainsKey).Select(verdict => Number(summary.Verdicts[verdict], ReportWords.Of(verdict))))}");
            lines.Line(PrintableText.Clean(summary.References.Count == 0 ? "reference: none" : $"reference: {string.Join(", ", summary.References.Take(NamedEach))}{More(summary.References.Count)}"));
            Named("not checked", _uncheckedCount, _unchecked);
            Named("rows that no claim used", summary.UnusedFacts.Count, summary.UnusedFacts.Take(NamedEach)
                .Select(fact => PrintableText.Clean($"{TerminalClaims.Address(fact)}: {TerminalClaims.About(fact)}")));
        }

        if (summary.Problems > 0) lines.Line($"{Count(summary.Problems, "message")} on standard error");
    }

    private void Named(string title, int count, IEnumerable<string> names)
    {
        if (count == 0) return;
        lines.Line($"{title}: {Number(count)}");
        foreach (var name in names) lines.Line($"  {name}");
        if (count > NamedEach) lines.Line($"  and {Number(count - NamedEach)} more");
    }

    private static string More(int count) => count > NamedEach ? $" and {Number(count - NamedEach)} more" : "";

    private static string Listed(IEnumerable<string> parts) => string.Join(", ", parts) is { Length: > 0 } list ? $": {list}" : "";

    private static string Count(int number, string word) => Number(number, number == 1 ? word : $"{word}s");

    private static string Number(int number, string word) => $"{Number(number)} {word}";

    private static string Number(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
