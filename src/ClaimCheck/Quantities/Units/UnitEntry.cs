namespace ClaimCheck.Quantities;

/// <summary>A unit of the catalogue with the words it goes by.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Names">Its names in prose, singular and lower case, one or more words; plurals are made from them.</param>
public sealed record UnitEntry(Unit Unit, params IReadOnlyList<string> Names)
{
    /// <summary>Its signs and abbreviations, spelled exactly as they must stand: <c>km</c>, <c>MW</c>, <c>$</c>.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    /// <summary>Whether a symbol stands before the number: <c>$5</c>.</summary>
    public bool SymbolFirst { get; init; }

    /// <summary>Plurals that no rule makes: "feet", "pence".</summary>
    public IReadOnlyList<string> Plurals { get; init; } = [];

    /// <summary>Where the factor comes from; null for a factor that needs none.</summary>
    public string? Source { get; init; }

    /// <summary>At least one phrase that must be read, and one look-alike that must not.</summary>
    public IReadOnlyList<Example> Examples { get; init; } = [];
}
