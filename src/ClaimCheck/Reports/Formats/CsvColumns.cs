using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Text;
using static ClaimCheck.Reports.CsvColumn;

namespace ClaimCheck.Reports;

/// <summary>The columns of the CSV report, in order: the same for every command, so that a header can be relied on. New ones go to the end of their group.</summary>
internal static class CsvColumns
{
    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        Worded("schema", row => row.Claim is not null ? ReportWords.ClaimSchema : row.Finding is not null ? ReportWords.FindingSchema : ReportWords.NumberSchema),
        Worded("id", row => row.Claim?.Claim.Id ?? row.Finding?.Id),
        Worded("document", row => row.Article.Name),
        Numeric("start", row => Whole(row.Span.Start)),
        Numeric("end", row => Whole(row.Span.End)),
        Numeric("line", row => Whole(row.Article.Source.At(row.Span.Start).Line)),
        Numeric("column", row => Whole(row.Article.Source.At(row.Span.Start).Column)),
        Numeric("input_line", row => Whole(row.Article.InputLine)),
        Worded("text", row => Slice(row, row.Span)),
        Worded("kind", row => row.Quantity is { } quantity ? ReportWords.Of(quantity.Kind) : null),
        Numeric("value", row => ReportNumber.Plain(Stated(row)?.Value)),
        Numeric("low", row => ReportNumber.Plain(Stated(row)?.Low)),
        Numeric("high", row => ReportNumber.Plain(Stated(row)?.High)),
        Numeric("descending", row => row.Quantity?.Amount is Amount.Range range ? YesNo(range.Descending) : null),
        Worded("unit", row => row.Quantity?.Unit?.Code),
        Worded("unit_name", row => row.Quantity?.Unit?.Name),
        Worded("change", row => Stated(row)?.Change),
        Worded("hedge_words", row => Hedged(row) is { } hedge ? Slice(row, hedge.Span) : null),
        Worded("hedge_class", row => Hedged(row) is { } hedge ? ReportWords.Of(hedge.Class) : null),
        Worded("direction", row => row.Quantity is { } quantity ? ReportWords.Of(quantity.Direction) : null),
        .. Mentioned("subject", row => row.Claim?.Claim.Subject),
        .. Mentioned("metric", row => row.Claim?.Claim.Metric),
        Worded("period", row => row.Claim?.Claim.Period?.ToString()),
        Worded("attribution", row => row.Claim?.Claim.Attribution?.Name),
        Numeric("checkable", row => row.Claim is { } claim ? YesNo(claim.Claim.Checkable) : null),
        Worded("reason", row => row.Claim is { } claim ? claim.Claim.Reason : row.Finding is null ? ReportWords.Of(row.Number.Reason) : null),
        Worded("pair", row => row.Claim?.Claim.Pair),
        Worded("verdict", row => row.Judgement is { } judgement ? ReportWords.Of(judgement.Verdict) : null),
        Worded("detail", row => row.Judgement?.Detail),
        Worded("severity", row => (row.Judgement?.Severity ?? row.Finding?.Severity) is { } severity ? ReportWords.Of(severity) : null),
        Worded("rule", row => row.Judgement?.Rule ?? row.Finding?.Rule),
        Worded("decided", row => row.Judgement?.Decided),
        Worded("reference_file", row => row.Judgement?.Fact?.Address.File),
        Numeric("reference_line", row => Whole(row.Judgement?.Fact?.Address.Line)),
        Worded("reference_column", row => row.Judgement?.Fact?.Address.Column),
        Worded("reference_id", row => row.Judgement?.Fact?.Id),
        Worded("reference_subject", row => row.Judgement?.Fact?.Subject),
        Worded("reference_metric", row => row.Judgement?.Fact?.Metric),
        Numeric("reference_value", row => row.Judgement?.Fact is { } fact ? ReportNumber.Plain(fact) : null),
        Worded("reference_unit", row => row.Judgement?.Fact?.Unit?.Code),
        Worded("reference_period", row => row.Judgement?.Fact?.Period?.ToString()),
        Worded("reference_source", row => row.Judgement?.Fact?.Source),
        .. Ends("core", row => row.Judgement?.Core),
        .. Ends("halo", row => row.Judgement?.Halo),
        Numeric("difference", row => ReportNumber.Plain(row.Judgement?.Difference)),
        Numeric("relative", row => ReportNumber.Relative(row.Judgement?.Relative)),
        Worded("why", row => row.Judgement?.Why ?? row.Finding?.Message),
        Worded("diagnosis", row => row.Judgement?.Diagnosis),
        Worded("flags", row => row.Judgement is { } judgement ? string.Join("; ", judgement.Flags) : null),
        Worded("candidates", row => row.Judgement is { } judgement
            ? string.Join("; ", judgement.Candidates.Select(candidate => $"{Place(candidate.Fact)} {candidate.Fact.Subject}, {candidate.Fact.Metric}: {candidate.Reason}"))
            : null),
        Worded("meta", row => row.Article.Meta?.GetRawText()),
    ];

    private static IEnumerable<CsvColumn> Mentioned(string name, Func<CsvRow, Mention?> mention) =>
    [
        Worded(name, row => mention(row)?.Name),
        Worded($"{name}_text", row => mention(row)?.Span is { } span ? Slice(row, span) : null),
        Numeric($"{name}_start", row => Whole(mention(row)?.Span?.Start)),
        Numeric($"{name}_end", row => Whole(mention(row)?.Span?.End)),
    ];

    private static IEnumerable<CsvColumn> Ends(string name, Func<CsvRow, Interval?> interval) =>
    [
        Numeric($"{name}_low", row => ReportNumber.Plain(interval(row)?.Low)),
        Numeric($"{name}_high", row => ReportNumber.Plain(interval(row)?.High)),
        Numeric($"{name}_low_open", row => interval(row) is { } ends ? YesNo(ends.LowOpen) : null),
        Numeric($"{name}_high_open", row => interval(row) is { } ends ? YesNo(ends.HighOpen) : null),
    ];

    private static StatedValue? Stated(CsvRow row) => row.Quantity is { } quantity ? StatedValue.Of(quantity) : null;

    private static Hedge? Hedged(CsvRow row) => row.Quantity?.Hedge is { Class: not HedgeClass.Unhedged } hedge ? hedge : null;

    private static string Slice(CsvRow row, TextSpan span) => span.In(row.Article.Text).ToString();

    private static string Place(Fact fact) => string.Create(CultureInfo.InvariantCulture, $"{fact.Address.File}:{fact.Address.Line}");

    private static string? Whole(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string YesNo(bool value) => value ? "true" : "false";
}
