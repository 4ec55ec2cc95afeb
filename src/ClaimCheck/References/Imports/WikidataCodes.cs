using System.Collections.Frozen;

namespace ClaimCheck.References;

/// <summary>The items and properties of Wikidata that news numbers are about; exports name them by number only.</summary>
internal static class WikidataCodes
{
    /// <summary>What a property measures.</summary>
    public static FrozenDictionary<string, string> Properties { get; } = new[]
    {
        ("P1082", "population"), ("P2046", "area"), ("P2044", "elevation"), ("P2048", "height"), ("P2043", "length"), ("P2067", "mass"), ("P1128", "employees"), ("P2139", "total revenue"),
        ("P2295", "net profit"), ("P3362", "operating income"), ("P2226", "market capitalization"), ("P2403", "total assets"), ("P2131", "nominal GDP"), ("P2132", "nominal GDP per capita"),
        ("P4010", "GDP (PPP)"), ("P2299", "GDP (PPP) per capita"), ("P2219", "real GDP growth rate"), ("P2250", "life expectancy"), ("P1198", "unemployment rate"), ("P1279", "inflation rate"),
        ("P4841", "total fertility rate"), ("P1081", "Human Development Index"), ("P1098", "number of speakers"), ("P2196", "students"), ("P1120", "deaths"), ("P1339", "injured"),
        ("P1174", "visitors per year"), ("P2142", "box office"), ("P2130", "cost"), ("P2664", "units sold"), ("P1101", "floors above ground"), ("P1083", "maximum capacity"),
        ("P2124", "members"), ("P3872", "passengers"), ("P1538", "households"), ("P2769", "budget"), ("P2218", "net worth"),
    }.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The unit that an item stands for, as a unit column may have it.</summary>
    public static FrozenDictionary<string, string> Units { get; } = new[]
    {
        ("Q4917", "USD"), ("Q4916", "EUR"), ("Q25224", "GBP"), ("Q8146", "JPY"), ("Q39099", "CNY"), ("Q712226", "km2"), ("Q25343", "m2"), ("Q232291", "square mile"), ("Q35852", "hectare"),
        ("Q11573", "m"), ("Q828224", "km"), ("Q174728", "cm"), ("Q3710", "foot"), ("Q253276", "mile"), ("Q11570", "kg"), ("Q41803", "g"), ("Q191118", "tonne"), ("Q11229", "%"),
        ("Q577", "year"), ("Q7727", "minute"), ("Q25235", "hour"), ("Q573", "day"), ("Q11574", "second"), ("Q550207", "international dollars"),
    }.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
}
