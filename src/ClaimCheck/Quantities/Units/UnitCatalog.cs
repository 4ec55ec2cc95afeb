using System.Collections.Frozen;

namespace ClaimCheck.Quantities;

/// <summary>Every unit the tool knows, one file a dimension. Adding one is an entry there.</summary>
public static class UnitCatalog
{
    /// <summary>All entries, ordered by dimension; where two share a name the first one wins.</summary>
    public static IReadOnlyList<UnitEntry> All { get; } =
    [
        .. RatioUnits.All, .. DurationUnits.All, .. MoneyUnits.All, .. LengthUnits.All, .. AreaUnits.All, .. VolumeUnits.All,
        .. MassUnits.All, .. SpeedUnits.All, .. PhysicsUnits.All, .. ScienceUnits.All, .. DataUnits.All, .. RatingUnits.All,
    ];

    // After All: static fields are filled in the order in which they stand.
    private static readonly FrozenDictionary<string, Unit> ByName = BuildNames();
    private static readonly FrozenDictionary<string, Unit> BySymbol = BuildSymbols();
    private static readonly FrozenDictionary<string, Unit> Symbols = BuildSpelled();

    /// <summary>The unit that a word or sign of a table means: a code, a symbol, a name in singular or plural.</summary>
    /// <param name="text">One unit without scale words: "USD", "hours", "km²".</param>
    /// <returns>Null for a word that is no unit here; in a table it is then a counted noun.</returns>
    public static Unit? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        return BySymbol.TryGetValue(text, out var unit) || ByName.TryGetValue(text.ToLowerInvariant(), out unit) ? unit : null;
    }

    /// <summary>The unit of a sign or abbreviation as it must be spelled; null for any other text. Makes no string.</summary>
    internal static Unit? Symbol(ReadOnlySpan<char> text) => Symbols.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var unit) ? unit : null;

    /// <summary>The currency of "MUSD", which counts it by the million; null for any other text.</summary>
    internal static Unit? Millions(ReadOnlySpan<char> text) => text.Length == 4 && text[0] == 'M' && Symbol(text[1..]) is { Dimension: Dimension.Money } money && money.Code.Length == 3 ? money : null;

    /// <summary>The unit "so many of a noun": its code is the noun's singular.</summary>
    /// <param name="singular">The noun, lower case.</param>
    /// <param name="name">The noun with the words that go with it ("tech expert"); the noun alone when left out.</param>
    public static Unit Noun(string singular, string? name = null) => new(singular, name ?? (singular == "person" ? "people" : singular), Dimension.Count);

    /// <summary>The plural that English makes of a name's head: its last word, or the one before "of", "per" and their like: "years of age".</summary>
    public static string Plural(string name) => Nouns.Plural(name);

    private static FrozenDictionary<string, Unit> BuildSpelled() =>
        All.SelectMany(entry => entry.Symbols.Append(entry.Unit.Dimension == Dimension.Money ? entry.Unit.Code : "").Where(symbol => symbol.Length > 0).Select(symbol => (symbol, entry.Unit)))
            .DistinctBy(pair => pair.symbol).ToFrozenDictionary(pair => pair.symbol, pair => pair.Unit, StringComparer.Ordinal);

    private static FrozenDictionary<string, Unit> BuildNames()
    {
        var names = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var entry in All)
        {
            foreach (var name in entry.Names)
            {
                names.TryAdd(name, entry.Unit);
                names.TryAdd(Plural(name), entry.Unit);
            }

            foreach (var plural in entry.Plurals) names.TryAdd(plural, entry.Unit);
            names.TryAdd(entry.Unit.Name.ToLowerInvariant(), entry.Unit);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, Unit> BuildSymbols()
    {
        var symbols = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var entry in All)
        {
            symbols.TryAdd(entry.Unit.Code, entry.Unit);
            foreach (var symbol in entry.Symbols) symbols.TryAdd(symbol, entry.Unit);
        }

        return symbols.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
