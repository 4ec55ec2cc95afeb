namespace ClaimCheck.References;

/// <summary>What sort of figure a fact is, when the table says so.</summary>
public enum Statistic
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>A total.</summary>
    Total,

    /// <summary>A count.</summary>
    Count,

    /// <summary>An arithmetic mean.</summary>
    Mean,

    /// <summary>A median.</summary>
    Median,

    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>A rate.</summary>
    Rate,

    /// <summary>An index.</summary>
    Index,

    /// <summary>The smallest that was seen.</summary>
    Min,

    /// <summary>The largest that was seen.</summary>
    Max,

    /// <summary>A place in an order.</summary>
    Rank,
}
