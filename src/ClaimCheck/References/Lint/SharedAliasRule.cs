namespace ClaimCheck.References;

/// <summary>A name that stands for two subjects.</summary>
internal sealed class SharedAliasRule : ILintRule
{
    public IEnumerable<LintFinding> Find(IReadOnlyList<Fact> facts, LintOptions options)
    {
        var subjects = new Dictionary<string, List<(string Subject, Fact First)>>(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<(string Alias, string Subject)>();
        var metrics = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var fact in facts)
        {
            if (!metrics.TryGetValue(fact.Subject, out var own)) metrics.Add(fact.Subject, own = new(StringComparer.OrdinalIgnoreCase));
            own.Add(fact.Metric);
            // What a wide table has in its other columns may name the row in prose, and is no alias that anybody gave.
            foreach (var name in fact.Aliases.Where(alias => !fact.Dimensions.Values.Contains(alias)).Prepend(fact.Subject))
            {
                if (!subjects.TryGetValue(name, out var named)) subjects.Add(name, named = []);
                if (seen.Add((name.ToUpperInvariant(), fact.Subject.ToUpperInvariant()))) named.Add((fact.Subject, fact));
            }
        }

        foreach (var (alias, named) in subjects)
        {
            foreach (var (subject, fact) in named.Skip(1))
            {
                var other = named[0].Subject;
                yield return LintProblems.SharedAlias(fact, alias, other, metrics[subject].Where(metrics[other].Contains).Order(StringComparer.Ordinal).FirstOrDefault());
            }
        }
    }
}
