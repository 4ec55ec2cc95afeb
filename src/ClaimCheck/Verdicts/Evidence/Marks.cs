namespace ClaimCheck.Verdicts;

/// <summary>The flags that a judgement may carry: marks that qualify a verdict without changing it.</summary>
public static class Marks
{
    /// <summary>A strict bound, met exactly.</summary>
    public const string AtBound = "at-bound";

    /// <summary>Literally true, but the words suggest more.</summary>
    public const string Implicature = "implicature";

    /// <summary>The reference is given too coarsely to say more than "rounded".</summary>
    public const string ReferenceCoarse = "reference-coarse";

    /// <summary>One number in the middle of a range.</summary>
    public const string RangeCollapsed = "range-collapsed";

    /// <summary>One end of a range, told as the whole of it.</summary>
    public const string RangeEndpoint = "range-endpoint";

    /// <summary>The row does not say what statistic it gives; the one that the claim needs was assumed.</summary>
    public const string TagAssumed = "tag-assumed";

    /// <summary>Neither claim nor row has a period, so that a small difference may be one of date.</summary>
    public const string Undated = "undated";

    /// <summary>The unit is missing on one side.</summary>
    public const string UnitAssumed = "unit-assumed";

    /// <summary>A doubling time that depends on where one begins to count.</summary>
    public const string BasePeriod = "base-period";

    /// <summary>The claim does not say whether prices were taken out; the nominal row was taken.</summary>
    public const string Base = "base";

    /// <summary>No row has the value; it was worked out from several.</summary>
    public const string Derived = "derived";

    /// <summary>The row is in another currency; it was converted by the rate of a day.</summary>
    public const string Exchanged = "exchanged";

    /// <summary>Muted by hand: judged, and reported without severity.</summary>
    public const string Muted = "muted";

    /// <summary>The row is of a later time than the article, and agrees: a model year, a season, a fiscal year.</summary>
    public const string LaterRow = "later-row";

    /// <summary>The sentence names another time than the row has; it is the only one of its series, and agrees.</summary>
    public const string OtherTime = "other-time";

    /// <summary>The row is provisional: its source says that it will be replaced.</summary>
    public const string Provisional = "provisional";

    /// <summary>The row is an estimate.</summary>
    public const string Estimate = "estimate";

    /// <summary>The row is a forecast.</summary>
    public const string Forecast = "forecast";

    /// <summary>Several rows fit equally well, and all agree on the verdict.</summary>
    public const string SeveralRows = "several-rows";
}
