namespace ClaimCheck.Links;

/// <summary>Which column of the table a phrase belongs to.</summary>
internal enum Facet
{
    /// <summary>Of whom or what.</summary>
    Subject,

    /// <summary>What is measured.</summary>
    Metric,
}
