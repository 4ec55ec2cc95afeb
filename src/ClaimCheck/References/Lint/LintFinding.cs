using ClaimCheck.Text;

namespace ClaimCheck.References;

/// <summary>Something about a table that an editor should look at.</summary>
/// <param name="Severity">How much it matters: <see cref="FactSeverity.Note"/>, <see cref="FactSeverity.Warning"/> or <see cref="FactSeverity.Error"/>.</param>
/// <param name="Problem">Where it stands, what was found and what would be right. Its kind is always <see cref="ProblemKind.Note"/>: the rows serve all the same.</param>
public sealed record LintFinding(FactSeverity Severity, Problem Problem)
{
    /// <summary>The column of a table of one fact a row in which the cell stands; null for a finding about more than a cell.</summary>
    internal string? Cell { get; init; }

    /// <summary>The row.</summary>
    internal Fact? Row { get; init; }
}
