namespace ClaimCheck.References;

/// <summary>Two rows about the same thing whose windows of validity share a day and whose values differ.</summary>
internal sealed class ValidityRule : ILintRule
{
    public IEnumerable<LintFinding> Find(IReadOnlyList<Fact> facts, LintOptions options)
    {
        var dated = facts.Where(fact => (fact.ValidFrom ?? fact.ValidTo) is not null && fact.Rank != FactRank.Deprecated);
        foreach (var group in dated.GroupBy(FactKey.Of))
        {
            Fact? widest = null;
            foreach (var fact in group.OrderBy(fact => fact.ValidFrom ?? DateOnly.MinValue))
            {
                if (widest is not null && From(fact) <= To(widest) && (fact.ValidFrom != widest.ValidFrom || fact.ValidTo != widest.ValidTo) && !FactKey.SameValue(fact, widest))
                    yield return LintProblems.Overlap(fact, widest, fact.Address.File == widest.Address.File);
                if (widest is null || To(fact) > To(widest)) widest = fact;
            }
        }
    }

    private static DateOnly From(Fact fact) => fact.ValidFrom ?? DateOnly.MinValue;

    private static DateOnly To(Fact fact) => fact.ValidTo ?? DateOnly.MaxValue;
}
