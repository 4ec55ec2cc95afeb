using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Says what rows of the table have, or give.</summary>
internal static class TableWording
{
    /// <summary>What a row has, in the claim's unit too where that is another, and for when: "60 kilometres (37.28 miles) for May 2026".</summary>
    public static string Of(Fact fact, Unit? unit = null)
    {
        // "56 years (56 years of age)" says nothing twice.
        var converted = fact is { Amount.Value: { } value, Unit: { } from } && unit is not null && from.Name != unit.Name
            && from.Dimension is not (Dimension.Count or Dimension.Percent) && from.ConvertsTo(unit) && UnitMatching.Convert(value, from, unit) != value
            ? $" ({QuantityWording.Of(NumberWording.Rough(UnitMatching.Convert(value, from, unit)), unit)})"
            : "";
        var period = fact.Period is { } time ? $" for {QuantityWording.Of(time)}" : "";
        return $"{QuantityWording.Of(fact)}{converted}{period}{StatusWording.Of(fact)}";
    }

    /// <summary>What rows give, and how: "facts.csv:2 and facts.csv:3 give 153.9% ($965 billion ÷ $380 billion − 1)".</summary>
    public static string Of(Derivation derivation)
    {
        var places = derivation.Rows.Select(WhySentence.Place).Distinct().ToList();
        var value = derivation.Field is not null ? $"{RankWording.Ordinal(derivation.Value)} place" : QuantityWording.Of(NumberWording.Rough(derivation.Value), derivation.Unit);
        var listed = places.Count switch
        {
            1 => places[0],
            <= 3 => $"{string.Join(", ", places.SkipLast(1))} and {places[^1]}",
            _ => $"{places[0]}, {places[1]} and {NumberWording.Of(places.Count - 2)} more rows",
        };
        return $"{listed} {(places.Count == 1 ? "gives" : "give")} {value} ({derivation.Formula})";
    }
}
