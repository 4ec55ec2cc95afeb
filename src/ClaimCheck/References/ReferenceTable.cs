using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>Facts to check against, in the order of their files and rows.</summary>
/// <param name="Facts">The usable rows.</param>
/// <param name="Problems">What could not be used, with its place; the facts serve all the same.</param>
public sealed record ReferenceTable(IReadOnlyList<Fact> Facts, IReadOnlyList<Problem> Problems)
{
    // Made at the first question; a table that was copied with other facts makes its own.
    private TableLookup? _found;

    /// <summary>A table without facts: every claim stays unverified.</summary>
    public static ReferenceTable Empty { get; } = new([], []);

    /// <summary>Whether it holds only those rows of larger tables that an article can be about: what it lacks then says nothing.</summary>
    public bool IsExtract { get; init; }

    /// <summary>The plain currencies of its values, in the order of their first rows.</summary>
    internal IReadOnlyList<Unit> Currencies => (_found is { } found && found.Of == Facts ? found : _found = new TableLookup(Facts)).Currencies;

    /// <summary>The rows with an id, as the table writes it.</summary>
    internal IReadOnlyList<Fact> FindById(string id) => (_found is { } found && found.Of == Facts ? found : _found = new TableLookup(Facts)).ById(id);

    /// <summary>Where its cells stand; empty unless <see cref="ReferenceOptions.KeepPlaces"/> was asked for.</summary>
    internal IReadOnlyList<TablePlaces> Places { get; init; } = [];

    /// <summary>Several tables as one set of equal precedence.</summary>
    public static ReferenceTable Join(IReadOnlyList<ReferenceTable> tables) => tables switch
    {
        [] => Empty,
        [var one] => one,
        _ => new([.. tables.SelectMany(table => table.Facts)], [.. tables.SelectMany(table => table.Problems)]) { IsExtract = tables.Any(table => table.IsExtract), Places = [.. tables.SelectMany(table => table.Places)] },
    };
}
