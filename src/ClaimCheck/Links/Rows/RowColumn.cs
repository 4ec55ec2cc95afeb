using System.Collections.Frozen;

namespace ClaimCheck.Links;

/// <summary>A column of a table of rows.</summary>
/// <param name="place">Which it is.</param>
/// <param name="name">Its header.</param>
internal sealed class RowColumn(int place, string name)
{
    // Origin: headers of lists of matches, episodes, drafts and standings.
    private static readonly FrozenSet<string> Orders = FrozenSet.ToFrozenSet(
        ["rank", "ranking", "round", "rd", "episode", "ep", "no", "no.", "number", "pick", "week", "game", "match", "stage", "season", "series", "year", "date", "draw", "lane", "heat", "position", "pos", "place", "district", "race", "leg", "event"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Which it is.</summary>
    public int Place { get; } = place;

    /// <summary>Its header, as written.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it holds what is measured.</summary>
    public bool IsMetric { get; set; }

    /// <summary>Whether its numbers pick rows: a rank, a round, a year.</summary>
    public bool IsKey { get; set; }

    /// <summary>Whether its numbers are places in an order: "3 stages" then counts, and "stage 3" is the cell.</summary>
    public bool IsOrder { get; } = Orders.Contains(name);

    /// <summary>Whether it holds numbers.</summary>
    public bool IsNumeric => IsMetric || IsKey;
}
