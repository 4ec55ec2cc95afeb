namespace ClaimCheck.Verdicts;

/// <summary>A rule of the family CC6xx: what a finding against the table means. Printed by <c>explain</c>.</summary>
/// <param name="Code">Its code; never reused or renumbered.</param>
/// <param name="Name">Its name: lower case, words with hyphens.</param>
/// <param name="Summary">What it reports, in one line.</param>
/// <param name="Why">Why that is worth reporting.</param>
/// <param name="Examples">Cases that it reports, and look-alikes that it leaves alone.</param>
public sealed record Rule(string Code, string Name, string Summary, string Why, params IReadOnlyList<RuleExample> Examples);

/// <summary>A claim beside a value of the table, and what comes of it.</summary>
/// <param name="Claim">What the article says.</param>
/// <param name="Reference">What the table has; empty for no row.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="IsReported">Whether the rule reports it.</param>
public sealed record RuleExample(string Claim, string Reference, Verdict Verdict, bool IsReported);
