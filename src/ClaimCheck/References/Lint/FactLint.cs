namespace ClaimCheck.References;

/// <summary>Looks a table over for what reads well and is wrong all the same: rows that contradict each other, units that do not fit, what is out of date.</summary>
public static class FactLint
{
    // Adding a rule is a class and a line here; each has a code of its own.
    private static readonly ILintRule[] Rules =
    [
        new ConflictRule(), new ValidityRule(), new UnlikeUnitRule(), new UnknownUnitRule(), new SharedAliasRule(), new BoundsRule(), new ExpiredRule(), new SourceRule(), new SeparatorRule(),
    ];

    /// <summary>The findings, in the order of files and lines. Rows that could not be read are not among them: those are the table's problems.</summary>
    /// <param name="table">One table, or several joined: rows of different files can contradict each other.</param>
    /// <param name="options">How to look; the defaults when null.</param>
    public static IReadOnlyList<LintFinding> Check(ReferenceTable table, LintOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= new LintOptions();
        var files = table.Facts.Select(fact => fact.Address.File).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. Rules.SelectMany(rule => Limited([.. rule.Find(table.Facts, options)], options.MostOfOneRule)).Select(finding => Placed(finding, table))
                .OrderBy(finding => files.IndexOf(finding.Problem.Document!)).ThenBy(finding => finding.Problem.Line ?? int.MaxValue).ThenBy(finding => finding.Problem.Column ?? 0),
        ];
    }

    private static LintFinding Placed(LintFinding finding, ReferenceTable table)
    {
        if (finding is not { Row: { } row, Cell: { } cell, Problem.Line: not null }) return finding;
        var place = table.Places.FirstOrDefault(places => places.File == row.Address.File)?.Find(row.Address, cell);
        return place is { } found ? finding with { Problem = finding.Problem with { Line = found.Line, Column = found.Column } } : finding;
    }

    private static IEnumerable<LintFinding> Limited(IReadOnlyList<LintFinding> findings, int most)
    {
        if (findings.Count <= most) return findings;
        return findings.Take(most).Append(findings[most] with { Problem = LintProblems.More(findings[most].Problem, findings.Count - most) });
    }
}
