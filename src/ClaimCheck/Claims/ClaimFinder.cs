using ClaimCheck.Articles;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Claims;

/// <summary>Says of each quantity what it is about: quantities in, claims out.</summary>
/// <remarks>Pure; linear in the tokens of the sentences that hold a quantity.</remarks>
public static class ClaimFinder
{
    /// <summary>Makes a claim of every quantity, in order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="findings">Its numbers.</param>
    public static IReadOnlyList<Claim> Find(Article article, ReadOnlySpan<Token> tokens, IReadOnlyList<Sentence> sentences, QuantityFindings findings)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(findings);
        var claims = new List<Claim>(findings.Quantities.Count);
        var concepts = new ConceptFinder();
        var tagger = new Tagger();
        var ids = new ClaimId(article.Name);
        var next = 0;
        foreach (var sentence in sentences)
        {
            if (next == findings.Quantities.Count) break;
            var scan = new Scan(article.Text, tokens, sentence.FirstToken, sentence.EndToken);
            var has = findings.Quantities[next].FirstToken < sentence.EndToken;
            var syntax = has ? tagger.Read(scan, findings.Quantities, next) : default;
            Mention? attribution = null;
            var attributed = false;
            while (next < findings.Quantities.Count && findings.Quantities[next].FirstToken < sentence.EndToken)
            {
                var quantity = findings.Quantities[next++];
                if (!attributed) (attribution, attributed) = (AttributionFinder.Find(scan), true);
                var last = claims.Count == 0 ? null : claims[^1];
                var isPair = last is { Pair: null } && last.Sentence == sentence.Span && ChangePairs.Are(scan, last.Quantity, quantity);
                var claim = Make(syntax, quantity, sentence, concepts, ids, attribution, findings.Periods, article.Published, last, isPair);
                if (isPair && last is not null)
                {
                    claims[^1] = last with { Pair = claim.Id };
                    claim = claim with { Pair = last.Id };
                }

                claims.Add(claim);
            }

            concepts.Remember(scan);
        }

        return claims;
    }

    private static Claim Make(in Syntax syntax, Quantity quantity, Sentence sentence, ConceptFinder concepts, ClaimId ids, Mention? attribution, IReadOnlyList<PeriodMention> periods, DateOnly? published, Claim? before, bool isPair)
    {
        var scan = syntax.Scan;
        var (subject, metric) = before is not null && ((isPair && before.Metric is not null) || SameThing.IsSaid(syntax, before.Quantity, quantity)) ? (before.Subject, before.Metric) : concepts.Find(syntax, quantity);
        var reason = MoodReader.Read(syntax, quantity);
        var period = PeriodReader.Find(syntax, quantity, periods, published)?.Period;
        // "Said on Tuesday that it will add 300 jobs": the day of the telling is not that of the jobs.
        if (reason == MoodReader.Forecast && period?.Last <= published && MoodReader.SaysWill(scan, quantity)) period = null;
        return new Claim(ids.Next(quantity, subject?.Name, metric?.Name), quantity, sentence.Span)
        {
            Subject = subject,
            Metric = metric,
            Period = period,
            Attribution = attribution,
            Reason = reason,
        };
    }
}
