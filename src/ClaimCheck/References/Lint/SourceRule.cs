namespace ClaimCheck.References;

/// <summary>Rows that say nothing about where they come from; one finding a file.</summary>
internal sealed class SourceRule : ILintRule
{
    public IEnumerable<LintFinding> Find(IReadOnlyList<Fact> facts, LintOptions options) => facts
        .Where(fact => fact.Source is null && fact.SourceUrl is null).GroupBy(fact => fact.Address.File)
        .Select(rows => LintProblems.NoSource(rows.First(), rows.Count()));
}
