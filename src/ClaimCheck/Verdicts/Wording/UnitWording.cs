using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Puts units to numbers the way people write them: $965 billion, 80%, 5 million Swiss francs, 1,800 people.</summary>
internal static class UnitWording
{
    private static readonly FrozenDictionary<string, UnitEntry> Entries =
        UnitCatalog.All.DistinctBy(entry => entry.Unit.Code).ToFrozenDictionary(entry => entry.Unit.Code, StringComparer.Ordinal);

    /// <summary>A value with its unit; the bare number when there is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="granule">What its last written digit is worth, when that digit must be printed even if it is a zero.</param>
    public static string Of(decimal value, Unit? unit, decimal? granule = null)
    {
        if (unit is null || unit == Unit.Things || unit.Code.Length == 0) return NumberWording.Of(value, granule);
        var rate = unit.Per is { } below ? $" per {below.Name}" : "";
        var upper = Above(unit);
        var number = NumberWording.Of(value, granule);
        if (Sign(upper) is { } sign) return value < 0 ? $"-{sign}{number[1..]}{rate}" : $"{sign}{number}{rate}";
        return upper.Code == "%" ? $"{number}%{rate}" : $"{number} {Name(upper, value)}{rate}";
    }

    /// <summary>Whether the unit is a sign that stands at both ends of a span: "$10 million to $12 million", but "4 to 8 hours".</summary>
    public static bool IsSign(Unit? unit) => unit is not null && (unit.Code == "%" || Sign(Above(unit)) is not null);

    /// <summary>The plural of a unit's name: "hours", "feet", "people", "kilometres per hour".</summary>
    public static string Plural(Unit unit)
    {
        if (unit.Dimension == Dimension.Multiple) return unit.Name;
        // "kilometres per hour", "years of age": what is counted stands first.
        var rest = Array.Find([unit.Name.IndexOf(" per ", StringComparison.Ordinal), unit.Name.IndexOf(" of ", StringComparison.Ordinal)], at => at > 0);
        if (rest > 0) return Plural(unit with { Per = null, Name = unit.Name[..rest] }) + unit.Name[rest..];
        if (unit.Name.StartsWith("degree ", StringComparison.Ordinal)) return $"degrees {unit.Name[7..]}";
        var last = unit.Name.LastIndexOf(' ') + 1;
        return Irregular(unit.Name[last..]) is { } plural ? unit.Name[..last] + plural : UnitCatalog.Plural(unit.Name);
    }

    /// <summary>Nouns whose plural no rule makes, and those that are a plural already.</summary>
    private static string? Irregular(string noun) => noun switch
    {
        "person" or "people" => "people",
        "man" => "men",
        "woman" => "women",
        "child" => "children",
        "foot" => "feet",
        "life" => "lives",
        "half" => "halves",
        "staff" or "police" or "aircraft" or "sheep" or "fish" or "species" or "series" or "yen" or "yuan" or "baht" or "rand" or "hertz" or "media" or "news" or "personnel" or "cattle" or "headquarters" or "means" => noun,
        _ => null,
    };

    private static Unit Above(Unit unit) => unit.Per is null ? unit
        : Entries.TryGetValue(unit.Code.Split('/')[0], out var entry) ? entry.Unit
        : unit with { Per = null, Name = unit.Name.Split(" per ")[0] };

    private static string? Sign(Unit unit) =>
        unit.Dimension == Dimension.Money && Entries.TryGetValue(unit.Code, out var entry) && entry.SymbolFirst && entry.Symbols is [{ Length: 1 } symbol, ..] ? symbol : null;

    private static string Name(Unit unit, decimal value)
    {
        if (unit == RatioUnits.Part) return "of one";
        return !NumberWording.IsOne(value) ? Plural(unit) : unit.Name == "people" ? "person" : unit.Name;
    }
}
