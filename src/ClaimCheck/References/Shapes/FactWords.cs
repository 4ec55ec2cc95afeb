namespace ClaimCheck.References;

/// <summary>The words of the columns that hold one of a few.</summary>
internal static class FactWords
{
    public static WordColumn<Statistic> Statistics { get; } = new(
        ("total", Statistic.Total), ("count", Statistic.Count), ("mean", Statistic.Mean), ("median", Statistic.Median), ("share", Statistic.Share),
        ("rate", Statistic.Rate), ("index", Statistic.Index), ("min", Statistic.Min), ("max", Statistic.Max), ("rank", Statistic.Rank))
    {
        Synonyms =
        [
            ("sum", Statistic.Total), ("average", Statistic.Mean), ("avg", Statistic.Mean), ("p50", Statistic.Median), ("percentage", Statistic.Share),
            ("minimum", Statistic.Min), ("maximum", Statistic.Max), ("number", Statistic.Count),
        ],
    };

    public static WordColumn<FactStatus> Statuses { get; } = new(
        ("final", FactStatus.Final), ("provisional", FactStatus.Provisional), ("estimate", FactStatus.Estimate), ("forecast", FactStatus.Forecast), ("revised", FactStatus.Revised))
    {
        Synonyms = [("preliminary", FactStatus.Provisional), ("estimated", FactStatus.Estimate), ("projection", FactStatus.Forecast), ("projected", FactStatus.Forecast)],
    };

    public static WordColumn<FactRank> Ranks { get; } = new(("preferred", FactRank.Preferred), ("normal", FactRank.Normal), ("deprecated", FactRank.Deprecated));

    public static WordColumn<FactSeverity> Severities { get; } = new(
        ("error", FactSeverity.Error), ("warning", FactSeverity.Warning), ("note", FactSeverity.Note), ("none", FactSeverity.None))
    {
        Synonyms = [("info", FactSeverity.Note)],
    };
}
