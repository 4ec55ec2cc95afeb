using System.Collections.Frozen;

namespace ClaimCheck.References;

/// <summary>The names of Eurostat's codes of countries and unions. Source: the code list GEO.</summary>
internal static class AreaCodes
{
    private static readonly FrozenDictionary<string, string> Names = new[]
    {
        ("EU27_2020", "European Union"), ("EU28", "European Union (28 countries)"), ("EA20", "Euro area"), ("EA19", "Euro area (19 countries)"), ("EA", "Euro area"),
        ("BE", "Belgium"), ("BG", "Bulgaria"), ("CZ", "Czechia"), ("DK", "Denmark"), ("DE", "Germany"), ("EE", "Estonia"), ("IE", "Ireland"), ("EL", "Greece"), ("ES", "Spain"),
        ("FR", "France"), ("HR", "Croatia"), ("IT", "Italy"), ("CY", "Cyprus"), ("LV", "Latvia"), ("LT", "Lithuania"), ("LU", "Luxembourg"), ("HU", "Hungary"), ("MT", "Malta"),
        ("NL", "Netherlands"), ("AT", "Austria"), ("PL", "Poland"), ("PT", "Portugal"), ("RO", "Romania"), ("SI", "Slovenia"), ("SK", "Slovakia"), ("FI", "Finland"), ("SE", "Sweden"),
        ("IS", "Iceland"), ("LI", "Liechtenstein"), ("NO", "Norway"), ("CH", "Switzerland"), ("UK", "United Kingdom"), ("BA", "Bosnia and Herzegovina"), ("ME", "Montenegro"),
        ("MK", "North Macedonia"), ("AL", "Albania"), ("RS", "Serbia"), ("TR", "Türkiye"), ("UA", "Ukraine"), ("XK", "Kosovo"), ("MD", "Moldova"), ("GE", "Georgia"), ("US", "United States"), ("JP", "Japan"),
    }.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The name; null for a region or a code that is not listed.</summary>
    public static string? Find(string code) => Names.GetValueOrDefault(code);
}
