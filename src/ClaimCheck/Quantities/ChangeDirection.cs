namespace ClaimCheck.Quantities;

/// <summary>Which way a number that is an amount of change went; apart from any bound.</summary>
public enum ChangeDirection
{
    /// <summary>The number is a level, not a change.</summary>
    None,

    /// <summary>A rise: "up 4 percent".</summary>
    Up,

    /// <summary>A fall: "cut by a third".</summary>
    Down,
}
