using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>A unit in capitals or signs that no catalogue has: a code, most likely, not a noun.</summary>
internal sealed class UnknownUnitRule : ILintRule
{
    public IEnumerable<LintFinding> Find(IReadOnlyList<Fact> facts, LintOptions options) => facts
        .Where(fact => fact is { UnitText: { } text, Unit: { Dimension: Dimension.Count, Per: null } unit } && unit.Code != Unit.Things.Code
            && UnitCell.Known(text) is null && (!text.Any(char.IsLower) || text.Any(IsSign)))
        .DistinctBy(fact => (fact.Address.File, fact.UnitText)).Select(LintProblems.UnknownUnit);

    private static bool IsSign(char character) => !char.IsLetter(character) && character is not (' ' or '-' or '\'' or '’' or '.' or '(' or ')');
}
