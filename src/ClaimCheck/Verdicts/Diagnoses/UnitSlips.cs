using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Slips in the unit of a right number.</summary>
internal static class UnitSlips
{
    // Pairs that are mixed up in print, by a name that the unit catalogue knows.
    private static readonly (string One, string Other)[] Pairs =
    [
        ("mile", "kilometre"), ("pound", "kilogram"), ("°F", "°C"), ("ton", "tonne"), ("foot", "metre"),
        ("day", "week"), ("month", "year"), ("minute", "hour"), ("second", "minute"),
    ];

    public static string? OtherUnit(Case claim)
    {
        if (claim is not { Quantity.Unit: { } stated, Fact: { Unit: not null } fact }) return null;
        foreach (var (one, other) in Pairs)
        {
            if (Partner(stated, one, other) is { } meant && Fits(claim, claim.Quantity with { Unit = meant }, fact)) return $"fits if {UnitWording.Plural(meant)} were meant";
        }

        return null;
    }

    public static string? OtherCurrency(Case claim) =>
        claim is { Comparison: null, Quantity.Unit: { Dimension: Dimension.Money }, Fact: { Unit.Dimension: Dimension.Money } fact }
        && Comparisons.IgnoringUnits(claim.Quantity, fact, claim.Tolerances) is { } digits && digits.Plain.Core.Contains(digits.Reference.Low)
            ? "same digits in another currency"
            : null;

    /// <summary>The other unit of a pair; null when the stated one is neither.</summary>
    private static Unit? Partner(Unit stated, string one, string other)
    {
        if (stated.Code == UnitCatalog.Find(one)?.Code) return UnitCatalog.Find(other);
        return stated.Code == UnitCatalog.Find(other)?.Code ? UnitCatalog.Find(one) : null;
    }

    private static bool Fits(Case claim, Quantity meant, References.Fact fact) =>
        Comparisons.Of(meant, fact, claim.Tolerances) is { Reference: { IsRange: false, Bound: null } reference } beside
        && beside.Plain.Halo.Contains(reference.Low);
}
