using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Says how article and table stand to each other: the end of a sentence, with its comma.</summary>
internal static class CommentWording
{
    /// <summary>The comment on an outcome; empty when there is nothing to say.</summary>
    public static string Of(Case claim, Outcome outcome) => outcome.Verdict switch
    {
        Verdict.Supported => ", which agrees",
        Verdict.Rounded when outcome.Flags.Contains(Marks.AtBound) => ", which is exactly the bound",
        Verdict.Rounded when outcome.Flags.Contains(Marks.RangeCollapsed) => ", and the article names its middle",
        Verdict.Rounded => ", which agrees as a rounding",
        Verdict.Overstated or Verdict.Understated when outcome.Flags.Contains(Marks.Implicature) => ", so it is true but weaker than it could be",
        Verdict.Overstated or Verdict.Understated when outcome.Flags.Contains(Marks.RangeEndpoint) => ", and the article names one end of it only",
        Verdict.Overstated or Verdict.Understated or Verdict.Contradicted => GapWording.Of(claim),
        Verdict.Outdated when outcome.Other is { ValidTo: { } last } over && over == claim.Fact => $", which held until {PeriodWording.Of(Period.Day(last))}",
        Verdict.Outdated when outcome.Other is { Rank: FactRank.Deprecated } old && old == claim.Fact => ", which the table calls superseded",
        Verdict.Outdated when outcome.Other is { } other && other.Period == claim.Fact?.Period => $", and {QuantityWording.Of(other)} is a value that it replaced ({WhySentence.Place(other)})",
        Verdict.Outdated when outcome.Other is { } other => $", and {TableWording.Of(other)} is an earlier value ({WhySentence.Place(other)})",
        Verdict.Mismatch => OfMismatch(claim, outcome),
        Verdict.Conflicting when outcome.Other is { } other => $", but {WhySentence.Place(other)} has {TableWording.Of(other)}",
        Verdict.Ambiguous when outcome.Detail == Marks.BasePeriod => ", which agrees, but the whole series gives another",
        Verdict.Ambiguous when outcome.Diagnosis is { } hint => $", which {hint}",
        Verdict.Ambiguous => ", which fits only if percentage points were meant",
        Verdict.Unverified => Undecided(claim, outcome.Detail),
        _ => "",
    };

    private static string OfMismatch(Case claim, Outcome outcome) => outcome switch
    {
        { Detail: Details.Metric, Other: { } other } => $", and the article's number is the {other.Metric} ({WhySentence.Place(other)})",
        { Detail: Details.Statistic } when claim.Fact is { } row => $", which is {Statistics(row.Statistic)}",
        { Detail: Details.Scope } => ", which is of another scope",
        { Detail: Details.Normalisation or Details.Period, Other: null } when claim.Fact is { Basis: { } basis } => $", which is {Basis(basis)}",
        { Detail: Details.Time, Other: { AsOf: { } known } news } when news.Period == claim.Fact?.Period && StandingRows.IsKnownLater(claim, news) => $", and the article's number is {QuantityWording.Of(news)}, known only since {PeriodWording.Of(known)} ({WhySentence.Place(news)})",
        { Detail: Details.Time, Other: { ValidFrom: { } first } early } when early == claim.Fact => $", which holds only from {PeriodWording.Of(Period.Day(first))}",
        { Detail: Details.Currency } => ", the same digits in another currency",
        { Other: { } other } => $", and the article's number is that of {WhySentence.Place(other)}, {TableWording.Of(other)}",
        _ => "",
    };

    private static string Statistics(Statistic statistic) => statistic switch
    {
        Statistic.Mean => "a mean",
        Statistic.Median => "a median",
        Statistic.Total => "a total",
        _ => "another statistic",
    };

    private static string Basis(string basis) => basis switch
    {
        "per-capita" or "per capita" => "a figure per head",
        "annualised" or "annualized" or "run-rate" => "an annual pace, not the figure of a year",
        _ when basis.StartsWith("real", StringComparison.Ordinal) => "a figure in real terms",
        _ => $"a figure on the basis \"{basis}\"",
    };

    private static string Undecided(Case claim, string? detail) => detail switch
    {
        Details.WithinReferenceUncertainty => ", which is not precise enough to decide",
        Details.CompatibleOnly => ", which neither proves nor disproves it",
        Details.ReferenceForecast => ", which disproves nothing",
        Details.ReferenceStale when claim.Fact is { ValidTo: { } } => ", which no longer holds",
        Details.ReferenceStale when claim.Link.IsAsOf => ", which speaks of another time",
        Details.ReferenceStale => ", which speaks of a later time",
        Details.NoReference => ", which cannot be compared with it",
        _ => "",
    };
}
