using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Words that name two units: "ton", "mile", and the dollar of whoever writes.</summary>
internal static class UnitReadings
{
    private static readonly FrozenSet<string> AtSea = FrozenSet.Create(
        StringComparer.Ordinal, "sea", "ship", "ships", "sail", "sailed", "sailing", "boat", "boats", "yacht", "vessel", "vessels", "offshore", "coast", "ocean", "island", "naval", "navy", "flew", "flown", "pilot", "aircraft");

    /// <summary>Tons as metric ones; null for a claim in another unit, and for "short tons".</summary>
    public static Case? MetricTon(Case claim) => Under(claim, "ton", "tonne");

    /// <summary>Miles at sea; null for a claim in another unit, and for one on land.</summary>
    public static Case? NauticalMile(Case claim) => claim.Words.Before.Concat(claim.Words.After).Any(AtSea.Contains) ? Under(claim, "mile", "nautical mile") : null;

    /// <summary>The claim in the dollars of its row, where the article writes a bare "$" and the row has dollars of another country; null for every other claim.</summary>
    public static Case? OtherDollar(Case claim) =>
        claim is { Fact: { Unit: { Dimension: Dimension.Money, Per: null } own } fact, Quantity.Unit: { Code: "USD", Per: null } } && own.Code != "USD"
        && own.Name.EndsWith(" dollar", StringComparison.Ordinal) && IsBare(claim.Words.Number)
            ? claim.Reading(claim.Quantity with { Unit = own }, fact)
            : null;

    private static Case? Under(Case claim, string word, string other)
    {
        if (claim is not { Fact: { Unit: not null } fact, Quantity.Unit: { Per: null } unit } || unit.Code != UnitCatalog.Find(word)?.Code) return null;
        var says = ClaimWords.Split(claim.Words.Number);
        // "Short tons" and "statute miles" leave nothing open.
        return says.Count > 0 && says[^1].TrimEnd('s') == word && !says.Exists(part => part is "short" or "statute")
            ? claim.Reading(claim.Quantity with { Unit = UnitCatalog.Find(other) }, fact)
            : null;
    }

    private static bool IsBare(string number) =>
        number.StartsWith('$') && !number.Contains("US", StringComparison.OrdinalIgnoreCase);
}
