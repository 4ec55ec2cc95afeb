using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Right numbers of something else.</summary>
internal static class OwnerSlips
{
    public static string? OtherMetric(Case claim) => BorrowedNumber.OfMetric(claim) is { } owner ? OfMetric(claim, owner) : null;

    public static string? OtherPeriod(Case claim) => BorrowedNumber.OfPeriod(claim) is { } row ? OfPeriod(row) : null;

    /// <summary>The hint for a verdict that already names the owner.</summary>
    public static string Of(Case claim, Outcome outcome, Fact owner) =>
        outcome.Detail == Details.Metric ? OfMetric(claim, owner) : OfPeriod(owner);

    private static string OfMetric(Case claim, Fact owner) =>
        $"that is the {owner.Metric} ({WhySentence.Place(owner)}), not the {claim.Fact?.Metric ?? claim.Claim.Metric?.Name}";

    private static string OfPeriod(Fact row) => row switch
    {
        { Rank: FactRank.Deprecated } => $"that value was superseded ({WhySentence.Place(row)})",
        { ValidTo: { } last } => $"that held until {PeriodWording.Of(Quantities.Period.Day(last))} ({WhySentence.Place(row)})",
        { Period: { } period } => $"that is the value for {QuantityWording.Of(period)} ({WhySentence.Place(row)})",
        _ => $"that is the value of another row ({WhySentence.Place(row)})",
    };
}
