namespace ClaimCheck.Links;

/// <summary>How what a number counts or measures relates to the unit of a row.</summary>
internal enum UnitFit
{
    /// <summary>The one cannot be the other.</summary>
    None,

    /// <summary>Nothing forbids it: a noun that the table does not know may be another word for what the row counts.</summary>
    Open,

    /// <summary>The noun is kin to the unit, or names the metric.</summary>
    Kin,

    /// <summary>The number has none and may take that of one before it.</summary>
    Elided,

    /// <summary>The same, or convertible; any for a row without a unit.</summary>
    Same,
}
