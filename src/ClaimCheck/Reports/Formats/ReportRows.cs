using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>A claim, or a number that is none.</summary>
internal readonly record struct ReportRow(CheckedClaim? Claim, SkippedNumber Number);

/// <summary>What a report shows of one article, in the order that every format keeps.</summary>
internal static class ReportRows
{
    /// <summary>The claims, and under <see cref="ReportOptions.AllNumbers"/> the other numbers, by start, then end, a claim first.</summary>
    public static IEnumerable<ReportRow> Of(ArticleReport report, ReportOptions options)
    {
        var numbers = options.AllNumbers ? report.Skipped : [];
        var next = 0;
        foreach (var claim in report.Claims)
        {
            if (options.OnlyDiscrepancies && !claim.IsDiscrepancy) continue;
            for (; next < numbers.Count && numbers[next].Span.CompareTo(claim.Claim.Quantity.Span) < 0; next++) yield return new(null, numbers[next]);
            yield return new(claim, default);
        }

        for (; next < numbers.Count; next++) yield return new(null, numbers[next]);
    }
}
