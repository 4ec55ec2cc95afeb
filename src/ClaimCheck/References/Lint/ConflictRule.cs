namespace ClaimCheck.References;

/// <summary>Two rows about the same thing with different values, or twice the same row.</summary>
internal sealed class ConflictRule : ILintRule
{
    public IEnumerable<LintFinding> Find(IReadOnlyList<Fact> facts, LintOptions options)
    {
        var seen = new Dictionary<(FactKey Key, DateOnly? From, DateOnly? To, FactRank Rank), Fact>();
        foreach (var fact in facts)
        {
            if (seen.TryAdd((FactKey.Of(fact), fact.ValidFrom, fact.ValidTo, fact.Rank), fact)) continue;
            var first = seen[(FactKey.Of(fact), fact.ValidFrom, fact.ValidTo, fact.Rank)];
            var sameFile = first.Address.File == fact.Address.File;
            if (FactKey.SameValue(first, fact)) yield return LintProblems.Duplicate(fact, first, sameFile);
            // Of superseded rows several may differ: that is why they were superseded.
            else if (fact.Rank != FactRank.Deprecated) yield return LintProblems.Conflict(fact, first, sameFile);
        }
    }
}
