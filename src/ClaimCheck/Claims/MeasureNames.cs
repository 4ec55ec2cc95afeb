using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>The names of common measures: a number that stands with one of them is that measure and no other.</summary>
/// <remarks>A closed list. A paraphrase ("lifeline", "war chest", "hit") is no measure's name: it may mean any of them.</remarks>
public static class MeasureNames
{
    // What has a unit of physics: of users or of a price no 30 metres are told.
    private static readonly FrozenSet<string> Physical = FrozenSet.ToFrozenSet(
        ["speed", "length", "height", "weight", "distance", "area", "depth", "temperature", "rainfall", "age", "duration", "capacity", "output", "production", "rate", "yield"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        [
            "valuation", "revenue", "revenues", "sales", "turnover", "profit", "profits", "earnings", "income", "loss", "losses", "debt", "assets", "budget", "deficit", "surplus", "ipo", "offering", "dividend", "salary", "wage", "wages",
            "price", "cost", "costs", "fee", "fine", "tax", "rent", "spending", "investment", "acquisition", "takeover", "buyback", "round", "funding", "loan", "grant", "donation", "capitalisation", "capitalization", "margin", "market cap", "market value",
            "population", "turnout", "unemployment", "inflation", "growth", "staff", "workforce", "employees", "customers", "users", "subscribers", "deaths", "injuries", "cases", "share", "stake",
            .. Physical,
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a phrase has, or is, the name of a common measure: "initial public offering", "net profit".</summary>
    public static bool IsNamedBy(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return IsIn(Known, phrase);
    }

    /// <summary>Whether a phrase has the name of a measure that a quantity can be of: 30 metres can be a length, and are no price.</summary>
    internal static bool IsNamedBy(string phrase, Quantity quantity) => IsIn(quantity.Unit is { Dimension: > Dimension.Multiple } ? Physical : Known, phrase);

    private static bool IsIn(FrozenSet<string> names, string phrase) => names.Contains(phrase) || Array.Exists(phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries), names.Contains);
}
