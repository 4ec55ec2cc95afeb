using ClaimCheck.Articles;
using ClaimCheck.Links;
using ClaimCheck.Text;

namespace ClaimCheck.Verdicts;

/// <summary>Takes the severity from claims that somebody muted, and says so.</summary>
internal static class MutedClaims
{
    /// <summary>The claims, the muted ones among them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="claims">Its claims with their verdicts.</param>
    /// <param name="decisions">Which are muted, and why.</param>
    /// <param name="problems">Gets a note for each.</param>
    public static IReadOnlyList<CheckedClaim> Apply(Article article, IReadOnlyList<CheckedClaim> claims, HandDecisions decisions, List<Problem> problems)
    {
        if (decisions.Ignored.Count == 0) return claims;
        var made = claims.ToArray();
        for (var at = 0; at < made.Length; at++)
        {
            if (made[at].Judgement is not { } judgement || !decisions.Ignored.TryGetValue(made[at].Claim.Id, out var reason)) continue;
            made[at] = made[at] with { Judgement = judgement.Mute(reason) };
            var place = article.Source.At(made[at].Claim.Quantity.Span.Start);
            problems.Add(new Problem(ProblemKind.Note, "CC977", article.Name, $"\"{made[at].Claim.Quantity.Span.In(article.Text)}\" is {judgement.Verdict.ToString().ToLowerInvariant()} and muted: {reason}")
            {
                Line = place.Line,
                Column = place.Column,
            });
        }

        return made;
    }

    /// <summary>The findings, those with an ignored id without severity and with the reason behind their sentence.</summary>
    public static IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, HandDecisions decisions) => decisions.Ignored.Count == 0 ? findings :
        [.. findings.Select(finding => decisions.Ignored.TryGetValue(finding.Id, out var reason) ? finding with { Severity = Severity.None, Message = $"{finding.Message} (muted: {reason})" } : finding)];
}
