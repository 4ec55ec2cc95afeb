namespace ClaimCheck.References;

/// <summary>Which of several rows about the same thing comes first.</summary>
public enum FactRank
{
    /// <summary>Neither of the others; so is a row that states none.</summary>
    Normal,

    /// <summary>Before all others.</summary>
    Preferred,

    /// <summary>Superseded: kept to say so of a claim that still uses it.</summary>
    Deprecated,
}
