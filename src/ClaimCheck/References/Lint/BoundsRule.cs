namespace ClaimCheck.References;

/// <summary>A value outside of what the row itself holds possible.</summary>
internal sealed class BoundsRule : ILintRule
{
    public IEnumerable<LintFinding> Find(IReadOnlyList<Fact> facts, LintOptions options)
    {
        foreach (var fact in facts)
        {
            if (fact.Low is { } low && fact.Amount.Low < low) yield return LintProblems.OutOfBounds(fact, low, isLow: true);
            else if (fact.High is { } high && fact.Amount.High > high) yield return LintProblems.OutOfBounds(fact, high, isLow: false);
        }
    }
}
