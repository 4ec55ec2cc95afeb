namespace ClaimCheck.References;

/// <summary>How much a claim against a row matters, where the row says so.</summary>
public enum FactSeverity
{
    /// <summary>The row says nothing; the verdict decides.</summary>
    Unstated,

    /// <summary>Nothing to act on.</summary>
    None,

    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Should be looked at.</summary>
    Warning,

    /// <summary>Should not be printed.</summary>
    Error,
}
