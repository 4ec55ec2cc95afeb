namespace ClaimCheck.References;

/// <summary>One question that <see cref="FactLint"/> asks of a table.</summary>
internal interface ILintRule
{
    /// <summary>The findings, in the order of the rows; linear in them.</summary>
    IEnumerable<LintFinding> Find(IReadOnlyList<Fact> facts, LintOptions options);
}
