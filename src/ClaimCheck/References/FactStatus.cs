namespace ClaimCheck.References;

/// <summary>How final a value is, as its source says.</summary>
public enum FactStatus
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>Not expected to change.</summary>
    Final,

    /// <summary>Published to be replaced by a final one.</summary>
    Provisional,

    /// <summary>Estimated, not counted or measured.</summary>
    Estimate,

    /// <summary>About a time to come.</summary>
    Forecast,

    /// <summary>Replaces an earlier value.</summary>
    Revised,
}
