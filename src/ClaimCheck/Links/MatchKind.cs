namespace ClaimCheck.Links;

/// <summary>How closely a phrase of the table stands in the text; the better first.</summary>
internal enum MatchKind
{
    /// <summary>Word by word.</summary>
    Exact,

    /// <summary>In order, with other words between: "valued the tech firm at" for "valued at".</summary>
    Gapped,

    /// <summary>All its words near each other, in another order.</summary>
    Scattered,

    /// <summary>Understood, from a rule that the reason names.</summary>
    Implied,
}
