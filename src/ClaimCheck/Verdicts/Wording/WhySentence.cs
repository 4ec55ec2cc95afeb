using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Says in one sentence why a verdict came out: what the article has, what the table has and where, and how the two stand.</summary>
internal static class WhySentence
{
    /// <summary>Where a row stands: "facts.csv:2".</summary>
    public static string Place(Fact fact) => $"{fact.Address.File}:{fact.Address.Line}";

    /// <summary>The sentence for an outcome.</summary>
    public static string Of(Case claim, Outcome outcome)
    {
        if (outcome.Detail is { } detail && detail.StartsWith(Details.NotCheckable, StringComparison.Ordinal)) return NotCheckable(claim, detail[Details.NotCheckable.Length..]);
        if (claim.Fact is not { } fact) return WithoutRow(claim, outcome);
        var table = claim.Derivation is { } derivation ? TableWording.Of(derivation) : $"{Place(fact)} has {TableWording.Of(fact, claim.Quantity.Unit)}";
        return $"{ArticleWording.Of(claim)}; {table}{CommentWording.Of(claim, outcome)}";
    }

    private static string WithoutRow(Case claim, Outcome outcome) => outcome switch
    {
        { Verdict: Verdict.Mismatch, Other: { } owner } => $"{ArticleWording.Of(claim, owner.Subject)}; that number is the {owner.Metric} ({Place(owner)})",
        { Verdict: Verdict.Ambiguous } => $"several rows fit {ArticleWording.Quoted(claim)}{Places(claim)}, and they lead to different verdicts",
        _ => NoRow(claim),
    };

    // What the claim is about may be a fragment of its sentence: only the number is quoted where no row says what it measures.
    private static string NoRow(Case claim)
    {
        var reason = claim.Link.Reasons is [{ Length: > 0 } first, ..] ? $": {first}" : "";
        return $"no row of the table speaks of {ArticleWording.Quoted(claim)}{reason}";
    }

    private static string Places(Case claim) =>
        claim.Link.Candidates is [var first, var second, ..] ? $" ({Place(first.Fact)} and {Place(second.Fact)})" : "";

    private static string NotCheckable(Case claim, string code)
    {
        var number = ArticleWording.Quoted(claim);
        if (code == Details.SeriesIncomplete && claim.Link.Ranking is { Since: { } since }) return $"{number} needs every value since {PeriodWording.Of(since)}, and the table does not have them all";
        var doubt = RankDerivations.Doubt(claim) is { } reason ? $": {reason}" : "";
        return UncheckedCatalog.Find(code) is { } found ? $"{number} {found.Why}{doubt}" : $"{number} is not checked ({code})";
    }
}
