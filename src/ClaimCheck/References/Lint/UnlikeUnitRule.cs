using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>A row whose unit no other row of its metric could be compared with.</summary>
internal sealed class UnlikeUnitRule : ILintRule
{
    public IEnumerable<LintFinding> Find(IReadOnlyList<Fact> facts, LintOptions options)
    {
        // "Points" of one table need not be those of another.
        foreach (var metric in facts.GroupBy(fact => (fact.Address.File, fact.Metric.ToUpperInvariant())))
        {
            var kinds = metric.Where(fact => fact.Unit is not null)
                .GroupBy(fact => (SortOf(fact.Unit), SortOf(fact.Unit!.Per))).OrderByDescending(kind => kind.Count()).ToList();
            if (kinds.Count == 0) continue;
            var usual = kinds[0];
            var rows = usual.Count();
            var text = usual.First().UnitText ?? usual.First().Unit!.Code;
            // Two rows of one unit each say nothing about which is wrong, but one of them is.
            foreach (var fact in kinds.Skip(1).SelectMany(kind => kind)) yield return LintProblems.UnlikeUnit(fact, text, rows);
            if (rows < 2) continue;
            foreach (var fact in metric.Where(fact => fact.Unit is null)) yield return LintProblems.NoUnit(fact, text, rows);
        }
    }

    // Years have no exact number of days, but nobody would call them another sort of unit.
    private static Dimension? SortOf(Unit? unit) => unit?.Dimension == Dimension.CalendarDuration ? Dimension.Duration : unit?.Dimension;
}
