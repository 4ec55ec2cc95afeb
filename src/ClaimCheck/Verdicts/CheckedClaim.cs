using ClaimCheck.Claims;
using ClaimCheck.Links;

namespace ClaimCheck.Verdicts;

/// <summary>A claim and what came of it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Link">The row it was linked to, or why none; null when claims are only extracted.</param>
/// <param name="Judgement">The verdict; null when claims are only extracted.</param>
public sealed record CheckedClaim(Claim Claim, Link? Link, Judgement? Judgement)
{
    /// <summary>Whether the claim disagrees with the table, or with itself, at any severity above none.</summary>
    public bool IsDiscrepancy => Judgement is { Severity: > Severity.None };
}
