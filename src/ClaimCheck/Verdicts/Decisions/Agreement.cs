namespace ClaimCheck.Verdicts;

/// <summary>Rows D7 to D10: the claim agrees, or cannot be faulted.</summary>
internal static class Agreement
{
    public static Outcome? Supported(Case claim) =>
        claim.Comparison is { } beside && Fit.Of(beside).Supports(beside) ? new Outcome(Verdict.Supported) : null;

    public static Outcome? Rounded(Case claim) =>
        claim.Comparison is { } beside && Fit.Of(beside).Rounds(beside) is { } flags ? new Outcome(Verdict.Rounded) { Flags = flags } : null;

    public static Outcome? Inconclusive(Case claim) =>
        claim.Comparison is { } beside && Fit.Of(beside).Undecided(beside) is { } detail ? Outcome.Unverified(detail) : null;

    public static Outcome? TrueButWeak(Case claim) =>
        claim.Comparison is { } beside ? Fit.Of(beside).Weaker(beside) : null;
}
