namespace ClaimCheck.Verdicts;

/// <summary>The details that a judgement may carry: which mismatch it is, or why a claim stays unverified.</summary>
public static class Details
{
    /// <summary>Before the reason why a claim cannot be checked: <c>not-checkable:forecast</c>.</summary>
    public const string NotCheckable = "not-checkable:";

    /// <summary>Behind <see cref="NotCheckable"/>: a change whose start is not said.</summary>
    public const string NoBase = "no-base";

    /// <summary>Behind <see cref="NotCheckable"/>: a place in an order without the whole of it.</summary>
    public const string SeriesIncomplete = "series-incomplete";

    /// <summary>Of a place in an order: the article may mean another list than the table has.</summary>
    public const string OtherList = "other-list";

    /// <summary>No row fits.</summary>
    public const string NoReference = "no-reference";

    /// <summary>Every row is about a later time.</summary>
    public const string ReferenceStale = "reference-stale";

    /// <summary>The row is a forecast, and what happened may well differ from it.</summary>
    public const string ReferenceForecast = "reference-forecast";

    /// <summary>The reference is less precise than the difference.</summary>
    public const string WithinReferenceUncertainty = "within-reference-uncertainty";

    /// <summary>The row neither proves nor disproves the claim.</summary>
    public const string CompatibleOnly = "compatible-only";

    /// <summary>The number of another metric.</summary>
    public const string Metric = "metric";

    /// <summary>Another currency.</summary>
    public const string Currency = "currency";

    /// <summary>The number of an earlier period.</summary>
    public const string Period = "period";

    /// <summary>The number of a later time.</summary>
    public const string Time = "time";

    /// <summary>Several rows fit and lead to different verdicts.</summary>
    public const string Rows = "rows";

    /// <summary>Another statistic: a median told as a mean.</summary>
    public const string Statistic = "statistic";

    /// <summary>Another region, group or scope.</summary>
    public const string Scope = "scope";

    /// <summary>Per head or in total, in real or in nominal terms.</summary>
    public const string Normalisation = "normalisation";

    /// <summary>Percent where only percentage points fit.</summary>
    public const string Points = "points";
}
