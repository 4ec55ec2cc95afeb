using ClaimCheck.Claims;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>A claim and the row of the table it speaks of, or none: no link is a result.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Fact">The row; null when nothing fits well enough.</param>
/// <param name="Reasons">Which words carried the link, or why there is none; each a clause that a person can read.</param>
/// <remarks>Nothing here was decided by how close the values are.</remarks>
public sealed record Link(Claim Claim, Fact? Fact, IReadOnlyList<string> Reasons)
{
    /// <summary>Rows that were near, best first.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    /// <summary>Whether two rows fit equally well; then <see cref="Fact"/> is null and both are candidates.</summary>
    public bool Ambiguous { get; init; }

    /// <summary>Whether the row was found by scattered words only: good enough to confirm a number, too little to accuse one.</summary>
    public bool Tentative { get; init; }

    /// <summary>What carries the link.</summary>
    public LinkBasis Basis { get; init; }

    /// <summary>Whether little more than its form carries the link: enough to accuse a number by, but not for <c>--profile strict</c>.</summary>
    public bool Slender { get; init; }

    /// <summary>What the sentence says of one thing and the table of two, in words; then no row can hold the number, and <see cref="Fact"/> is null. Null when nothing clashes.</summary>
    public string? Conflict { get; init; }

    /// <summary>Every row about the claim's subject, whatever the metric; empty when the subject is not in the table. Read only to say whose number was borrowed.</summary>
    public IReadOnlyList<Fact> SubjectFacts { get; init; } = [];

    /// <summary>The other rows of the linked row's subject and metric: earlier and later values.</summary>
    public IReadOnlyList<Fact> Series { get; init; } = [];

    /// <summary>For a place in an order: every row that the table puts into a complete list, of whatever subject; empty for all other claims.</summary>
    public IReadOnlyList<Fact> Listed { get; init; } = [];

    /// <summary>For a number of several subjects together ("Acme and Borda together had"), the rows of each, in the order of their names; empty for every other claim.</summary>
    public IReadOnlyList<IReadOnlyList<Fact>> Parts { get; init; } = [];

    /// <summary>For a place in an order, the rows whose order is meant; null for every other claim.</summary>
    public Ranking? Ranking { get; init; }

    /// <summary>Whether the sentence names another time than the row has, which is the only one of its series: the row confirms the number, and says nothing where it does not agree.</summary>
    internal bool IsAsOf { get; init; }

    /// <summary>The rows that the words around the number could mean at all, best first; empty where words were not weighed.</summary>
    internal IReadOnlyList<Fact> Near { get; init; } = [];
}
