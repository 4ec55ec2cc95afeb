namespace ClaimCheck.References;

/// <summary>A row whose time is over and that no other row follows.</summary>
internal sealed class ExpiredRule : ILintRule
{
    public IEnumerable<LintFinding> Find(IReadOnlyList<Fact> facts, LintOptions options)
    {
        if (options.AsOf is not { } day) return [];
        var followed = facts.Where(fact => fact.ValidTo is null || fact.ValidTo >= day).Select(fact => (fact.Subject.ToUpperInvariant(), fact.Metric.ToUpperInvariant())).ToHashSet();
        return facts.Where(fact => fact.ValidTo < day && !followed.Contains((fact.Subject.ToUpperInvariant(), fact.Metric.ToUpperInvariant()))).Select(fact => LintProblems.Expired(fact, day));
    }
}
