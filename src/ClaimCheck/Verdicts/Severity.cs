namespace ClaimCheck.Verdicts;

/// <summary>How much a finding matters, least first; printed in lower case.</summary>
public enum Severity
{
    /// <summary>Nothing to act on.</summary>
    None,

    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Should be looked at.</summary>
    Warning,

    /// <summary>Should not be printed.</summary>
    Error,
}
