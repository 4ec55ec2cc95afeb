namespace ClaimCheck.Verdicts;

/// <summary>What came of a claim; printed in lower case. The words are those of the fact-checking field (docs/decisions/0004-verdict-words.md).</summary>
public enum Verdict
{
    /// <summary>Cannot be decided; the detail says why.</summary>
    Unverified,

    /// <summary>The reference lies in the core of what was said.</summary>
    Supported,

    /// <summary>Agrees only as a rounding, or exactly at its bound.</summary>
    Rounded,

    /// <summary>Right order and side, but the claim is high.</summary>
    Overstated,

    /// <summary>Right order and side, but the claim is low.</summary>
    Understated,

    /// <summary>The event did not happen, the direction is wrong, or the size is off by half or more.</summary>
    Contradicted,

    /// <summary>Equals an earlier value, not the one that holds now.</summary>
    Outdated,

    /// <summary>The number is about something else: another metric, unit, currency or scope.</summary>
    Mismatch,

    /// <summary>Valid references disagree about it.</summary>
    Conflicting,

    /// <summary>Its readings, or the rows it could mean, disagree.</summary>
    Ambiguous,
}
