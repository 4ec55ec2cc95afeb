namespace ClaimCheck.Links;

/// <summary>The claims of one article whose rows are still open, by how they are linked then.</summary>
internal sealed class OpenClaims
{
    /// <summary>Numbers of their own.</summary>
    public List<PendingClaim> Loose { get; } = [];

    /// <summary>What other figures are held against: "compared with €655 million".</summary>
    public List<PendingClaim> Compared { get; } = [];

    /// <summary>Numbers that a phrase links: open only where something speaks against their rows.</summary>
    public List<PendingClaim> Named { get; } = [];

    /// <summary>Numbers that are claims only if they get a row, each with the rows that it could have, best first.</summary>
    public IReadOnlyList<(PendingClaim Claim, IReadOnlyList<Affinity> Fits)> Implied { get; set; } = [];

    /// <summary>What changes started from: their sentence, and their place among the claims.</summary>
    public List<(int Sentence, int At)> Starts { get; } = [];

    /// <summary>Whether words are to be weighed at all.</summary>
    public bool HaveWords => Loose.Count > 0 || Compared.Count > 0 || Named.Count > 0 || Implied.Count > 0;
}
