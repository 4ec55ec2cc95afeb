using ClaimCheck.Quantities;
using ClaimCheck.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>A claim, a finding, or a number that is no claim.</summary>
internal readonly record struct ReportRow(CheckedClaim? Claim, Finding? Finding, SkippedNumber Number)
{
    /// <summary>How much it matters; none for what is only listed.</summary>
    public Severity Severity => Claim?.Judgement?.Severity ?? Finding?.Severity ?? Severity.None;

    /// <summary>Its first number in the article.</summary>
    public TextSpan Span => Claim?.Claim.Quantity.Span ?? Finding?.Spans[0] ?? Number.Span;
}

/// <summary>What a report shows of one article, in the order that every format keeps.</summary>
internal static class ReportRows
{
    /// <summary>The claims and findings, and under <see cref="ReportOptions.AllNumbers"/> the other numbers, by start, then end, a claim first, then a finding.</summary>
    public static IEnumerable<ReportRow> Of(ArticleReport report, ReportOptions options)
    {
        var rows = report.Claims.Where(claim => !options.OnlyDiscrepancies || claim.IsDiscrepancy).Select(claim => new ReportRow(claim, null, default))
            .Concat(report.Findings.Where(finding => !options.OnlyDiscrepancies || finding.Severity > Severity.None).Select(finding => new ReportRow(null, finding, default)));
        if (options.AllNumbers) rows = rows.Concat(report.Skipped.Select(number => new ReportRow(null, null, number)));
        // Sorting is stable: what stands first here stands first at the same place.
        return rows.OrderBy(row => row.Span);
    }
}
