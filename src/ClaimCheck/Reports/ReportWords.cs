using ClaimCheck.Quantities;
using ClaimCheck.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>The words of machine-readable output. Written out, because other programs read them: renaming a member must not change one.</summary>
internal static class ReportWords
{
    public const string ClaimSchema = "claimcheck.claim/1";
    public const string FindingSchema = "claimcheck.finding/1";
    public const string NumberSchema = "claimcheck.number/1";
    public const string ProblemSchema = "claimcheck.problem/1";
    public const string SummarySchema = "claimcheck.summary/1";
    public const string ReportSchema = "claimcheck.report/1";

    public static string Of(QuantityKind kind) => kind switch
    {
        QuantityKind.Count => "count",
        QuantityKind.Money => "money",
        QuantityKind.Percent => "percent",
        QuantityKind.Share => "share",
        QuantityKind.Measure => "measure",
        QuantityKind.Duration => "duration",
        QuantityKind.Age => "age",
        QuantityKind.Multiple => "multiple",
        QuantityKind.Rate => "rate",
        QuantityKind.Temperature => "temperature",
        QuantityKind.Rank => "rank",
        QuantityKind.Date => "date",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind has a word"),
    };

    public static string Of(HedgeClass hedge) => hedge switch
    {
        HedgeClass.Unhedged => "U",
        HedgeClass.Exact => "E",
        HedgeClass.Approximate => "A",
        HedgeClass.Loose => "A+",
        HedgeClass.CloseTo => "CT",
        HedgeClass.Nearly => "N",
        HedgeClass.JustUnder => "JU",
        HedgeClass.JustOver => "JO",
        HedgeClass.Approaching => "AP",
        HedgeClass.MoreThan => "L",
        HedgeClass.AtLeast => "L=",
        HedgeClass.WellOver => "LL",
        HedgeClass.LessThan => "Ub",
        HedgeClass.AtMost => "Ub=",
        HedgeClass.WellUnder => "UL",
        HedgeClass.UpTo => "UT",
        HedgeClass.AsFewAs => "DT",
        HedgeClass.Threshold => "TH",
        _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "a hedge class has a code"),
    };

    public static string Of(SkipReason reason) => reason switch
    {
        SkipReason.Year => "year",
        SkipReason.Date => "date",
        SkipReason.Time => "time",
        SkipReason.Version => "version",
        SkipReason.Name => "name",
        SkipReason.Ordinal => "ordinal",
        SkipReason.Pronoun => "pronoun",
        SkipReason.Idiom => "idiom",
        SkipReason.Score => "score",
        SkipReason.Identifier => "identifier",
        SkipReason.Group => "group",
        SkipReason.Code => "code",
        SkipReason.Unreadable => "unreadable",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "a reason has a word"),
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Unverified => "unverified",
        Verdict.Supported => "supported",
        Verdict.Rounded => "rounded",
        Verdict.Overstated => "overstated",
        Verdict.Understated => "understated",
        Verdict.Contradicted => "contradicted",
        Verdict.Outdated => "outdated",
        Verdict.Mismatch => "mismatch",
        Verdict.Conflicting => "conflicting",
        Verdict.Ambiguous => "ambiguous",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "a verdict has a word"),
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.None => "none",
        Severity.Note => "note",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "a severity has a word"),
    };

    public static string Of(ProblemKind kind) => kind switch
    {
        ProblemKind.Note => "note",
        ProblemKind.Input => "input",
        ProblemKind.ReferenceRow => "reference-row",
        ProblemKind.Reference => "reference",
        ProblemKind.Usage => "usage",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind has a word"),
    };

    public static string? Of(ChangeDirection direction) => direction switch
    {
        ChangeDirection.None => null,
        ChangeDirection.Up => "up",
        ChangeDirection.Down => "down",
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "a direction has a word"),
    };

    /// <summary>The verdicts in the order that summaries list them: what agrees, what does not, what is open.</summary>
    public static IReadOnlyList<Verdict> VerdictOrder { get; } =
    [
        Verdict.Supported, Verdict.Rounded, Verdict.Overstated, Verdict.Understated, Verdict.Contradicted,
        Verdict.Outdated, Verdict.Mismatch, Verdict.Conflicting, Verdict.Ambiguous, Verdict.Unverified,
    ];

    /// <summary>The severities, worst first.</summary>
    public static IReadOnlyList<Severity> SeverityOrder { get; } = [Severity.Error, Severity.Warning, Severity.Note, Severity.None];
}
