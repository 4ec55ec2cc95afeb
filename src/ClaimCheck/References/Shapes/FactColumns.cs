using System.Collections.Frozen;

namespace ClaimCheck.References;

/// <summary>The columns that mean something in a table of one fact a row, and the other names they go by.</summary>
public static class FactColumns
{
    /// <summary>The names by which a column is found, in order of preference: where a table has several of one list, the first is the column and the rest narrow the fact.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> All { get; } =
    [
        ["subject", "entity", "name", "company", "country"],
        ["metric"],
        ["value"],
        ["id"],
        ["unit"],
        ["scale"],
        ["period", "as_of", "year", "date"],
        ["as_of"],
        ["valid_from"],
        ["valid_to"],
        ["low"],
        ["high"],
        ["tolerance"],
        ["stat"],
        ["basis"],
        ["list"],
        ["dims"],
        ["aliases"],
        ["metric_aliases"],
        ["source"],
        ["source_url"],
        ["retrieved"],
        ["status"],
        ["rank"],
        ["severity"],
        ["note"],
    ];

    private static readonly FrozenDictionary<string, string> ByName = All
        .SelectMany(names => names.Select(name => (Name: name, First: names[0])))
        .DistinctBy(pair => pair.Name)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.First, StringComparer.Ordinal);

    /// <summary>The column that a header's name means: "Metric Aliases" means <c>metric_aliases</c>, "Country" means <c>subject</c>.</summary>
    /// <returns>Null for a name without a meaning of its own.</returns>
    public static string? Find(string name) => ByName.GetValueOrDefault(Fold(name));

    /// <summary>A header's name in the form in which names are compared: lower case, blanks and hyphens as underscores.</summary>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
    }
}
