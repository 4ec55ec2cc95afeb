namespace ClaimCheck.Links;

/// <summary>A column of a table of rows.</summary>
/// <param name="place">Which it is.</param>
/// <param name="name">Its header.</param>
internal sealed class RowColumn(int place, string name)
{
    /// <summary>Which it is.</summary>
    public int Place { get; } = place;

    /// <summary>Its header, as written.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it holds what is measured.</summary>
    public bool IsMetric { get; set; }

    /// <summary>Whether its numbers pick rows: a rank, a round, a year.</summary>
    public bool IsKey { get; set; }

    /// <summary>Whether it holds numbers.</summary>
    public bool IsNumeric => IsMetric || IsKey;
}
