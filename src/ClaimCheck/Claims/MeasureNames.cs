using System.Collections.Frozen;

namespace ClaimCheck.Claims;

/// <summary>The names of common measures: a number that stands with one of them is that measure and no other.</summary>
/// <remarks>A closed list. A paraphrase ("lifeline", "war chest", "hit") is no measure's name: it may mean any of them.</remarks>
public static class MeasureNames
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        [
            "valuation", "revenue", "revenues", "sales", "turnover", "profit", "profits", "earnings", "income", "loss", "losses", "debt", "assets", "budget", "deficit", "surplus", "ipo", "offering", "dividend", "salary", "wage", "wages",
            "price", "cost", "costs", "fee", "fine", "tax", "rent", "spending", "investment", "acquisition", "takeover", "buyback", "round", "funding", "loan", "grant", "donation", "capitalisation", "capitalization", "margin", "market cap", "market value",
            "population", "turnout", "unemployment", "inflation", "growth", "staff", "workforce", "employees", "customers", "users", "subscribers", "deaths", "injuries", "cases", "capacity", "output", "production", "share", "stake", "rate", "yield",
            "speed", "length", "height", "weight", "distance", "area", "depth", "temperature", "rainfall", "age", "duration",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a phrase has, or is, the name of a common measure: "initial public offering", "net profit".</summary>
    public static bool IsNamedBy(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Known.Contains(phrase) || Array.Exists(words, Known.Contains);
    }
}
