namespace ClaimCheck.Verdicts;

/// <summary>How two figures relate, and what it rests on.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Severity">How much it matters; none where nobody need look.</param>
/// <param name="Why">One sentence that an editor can read aloud. It never says which of the two is right.</param>
public sealed record FigureRelation(Relation Relation, Severity Severity, string Why)
{
    /// <summary>What keeps them from being compared: <c>subject</c>, <c>metric</c>, <c>scope</c> or <c>unit</c>; null when they were.</summary>
    public string? Tag { get; init; }

    /// <summary>For a conflict or a change: the larger of the two nearest ends as a multiple of the smaller; null when they have different signs or one is 0.</summary>
    public decimal? Ratio { get; init; }

    /// <summary>Marks that qualify the relation: <c>range-endpoint</c>, <c>same-number</c>, <c>order</c>.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>The word of a report: agree, differ, conflict or changed; null for what forms no group.</summary>
    public string? Word => Relation switch
    {
        Relation.Agree => "agree",
        Relation.Compatible or Relation.Tension => "differ",
        Relation.Conflict => "conflict",
        Relation.Changed => "changed",
        _ => null,
    };
}
