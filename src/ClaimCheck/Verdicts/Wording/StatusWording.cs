using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Says how final a row is.</summary>
internal static class StatusWording
{
    /// <summary>The flag of a row that is not final; null for one that is, or does not say.</summary>
    public static string? Mark(Fact? fact) => fact?.Status switch
    {
        FactStatus.Provisional => Marks.Provisional,
        FactStatus.Estimate => Marks.Estimate,
        FactStatus.Forecast => Marks.Forecast,
        _ => null,
    };

    /// <summary>Behind a value in a sentence: " (an estimate)"; nothing for a final one.</summary>
    public static string Of(Fact fact) => fact.Status switch
    {
        FactStatus.Provisional => " (provisional)",
        FactStatus.Estimate => " (an estimate)",
        FactStatus.Forecast => " (a forecast)",
        _ => "",
    };
}
