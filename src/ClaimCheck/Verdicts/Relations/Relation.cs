namespace ClaimCheck.Verdicts;

/// <summary>How two stated figures stand to each other when no table decides between them.</summary>
public enum Relation
{
    /// <summary>They speak of different things, and nothing follows from their numbers.</summary>
    NotComparable,

    /// <summary>Some value is what both assert.</summary>
    Agree,

    /// <summary>Both may be true: one is a rounding of the other, or a maximum beside a typical value.</summary>
    Compatible,

    /// <summary>Both may be literally true, but one suggests what the other denies: "more than 50", "about 200".</summary>
    Tension,

    /// <summary>Not both are true.</summary>
    Conflict,

    /// <summary>Not both are true of one time, and they speak of different times.</summary>
    Changed,
}
