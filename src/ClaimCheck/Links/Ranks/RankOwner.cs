using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Whose place is stated: only where the grammar leaves no doubt, because another subject's place is always another one.</summary>
/// <param name="Subject">The name in the sentence; null when it is taken over from the sentence before.</param>
/// <param name="Metric">The metric that stands beside the name as what is ranked ("Spain's population is the second-largest"), if any.</param>
internal readonly record struct RankOwner(FacetMention? Subject, FacetMention? Metric)
{
    /// <summary>Reads whose place it is; null when no name of the table stands where the owner stands.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="phrase">The place.</param>
    /// <param name="clause">The noun phrase around it.</param>
    /// <param name="mentions">What the sentence names of the table.</param>
    public static RankOwner? Find(in Scan scan, RankPhrase phrase, RankClause clause, IReadOnlyList<FacetMention> mentions)
    {
        if (!phrase.IsOnePlace) clause = WithSome(scan, clause);
        var before = clause.First - 1;
        // "Spain, the second-largest …", "Spain, with the second-largest …".
        var comma = scan.Is(before, "with") ? before - 1 : before;
        if (scan.Is(comma, ',') || scan.Is(comma, '(') || scan.Is(comma, '—') || scan.Is(comma, '–')) return Ending(scan, mentions, comma) ?? Following(scan, clause, mentions);
        var verb = IsRanked(scan, phrase) ? phrase.First : BeforeAdverbs(scan, clause.First);
        if (verb != phrase.First && !IsLink(scan, verb - 1)) return Following(scan, clause, mentions);
        var subject = BeforeAdverbs(scan, verb == phrase.First ? verb : verb - 1);
        while (scan.Is(subject - 1, "has") || scan.Is(subject - 1, "have") || scan.Is(subject - 1, "had") || IsCopula(scan, subject - 1)) subject = BeforeAdverbs(scan, subject - 1);
        return AtVerb(scan, mentions, subject);
    }

    /// <summary>Whether the words of the place are their own verb: "ranks second".</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="phrase">The place.</param>
    public static bool IsRanked(in Scan scan, RankPhrase phrase) => scan.Is(phrase.First, "ranked") || scan.Is(phrase.First, "ranks");

    // "is among the top five", "is one of the five largest": of a span of places that is all there is to say.
    private static RankClause WithSome(in Scan scan, RankClause clause) =>
        scan.Is(clause.First - 1, "among") || scan.Is(clause.First - 1, "in") ? clause with { First = clause.First - 1 }
        : scan.Is(clause.First - 1, "of") && scan.Is(clause.First - 2, "one") ? clause with { First = clause.First - 2 }
        : clause;

    private static RankOwner? AtVerb(in Scan scan, IReadOnlyList<FacetMention> mentions, int end)
    {
        if (end <= scan.First) return null;
        if (scan.Is(end - 1, "it") && (end - 1 == scan.First || scan.Is(end - 2, ','))) return new RankOwner(null, null);
        // "Acme's revenue in 2024 was …": the year is that of the value.
        if (scan.IsNumber(end - 1) && scan.Is(end - 2, "in") && DateReader.YearOf(scan, end - 1) > 0) end -= 2;
        if (scan.Is(end - 1, "who") || scan.Is(end - 1, "which")) end--;
        if (Ending(scan, mentions, scan.Is(end - 1, ',') ? end - 1 : end) is { } owner) return owner;
        if (!scan.Is(end - 1, ',')) return null;
        // "Spain, a kingdom, is the second-largest …".
        var open = end - 2;
        while (open > scan.First && !scan.Is(open, ',')) open--;
        return open > scan.First ? Ending(scan, mentions, open) : null;
    }

    private static RankOwner? Ending(in Scan scan, IReadOnlyList<FacetMention> mentions, int end)
    {
        foreach (var mention in mentions)
        {
            if (mention.End != end) continue;
            if (mention.Phrase is { Facet: Facet.Subject, IsName: true })
            {
                if (IsJoined(scan, mention)) return null;
                if (scan.Any(mention.First - 1, WordClass.Preposition) || (scan.Any(mention.First - 1, WordClass.Determiner) && scan.Any(mention.First - 2, WordClass.Preposition))) return OfMetric(scan, mentions, mention);
                return scan.IsKind(mention.End, TokenKind.Possessive) ? null : new RankOwner(mention, null);
            }

            if (mention.Phrase.Facet == Facet.Metric && mention.Kind == MatchKind.Exact && OwnerOf(scan, mentions, mention) is { } subject) return new RankOwner(subject, mention);
        }

        return null;
    }

    // "The population of Spain is …".
    private static RankOwner? OfMetric(in Scan scan, IReadOnlyList<FacetMention> mentions, FacetMention subject)
    {
        var of = scan.Any(subject.First - 1, WordClass.Determiner) ? subject.First - 2 : subject.First - 1;
        if (!scan.Is(of, "of")) return null;
        foreach (var metric in mentions)
            if (metric.Phrase.Facet == Facet.Metric && metric.Kind == MatchKind.Exact && metric.End == of) return new RankOwner(subject, metric);
        return null;
    }

    // "Spain's population is …".
    private static FacetMention? OwnerOf(in Scan scan, IReadOnlyList<FacetMention> mentions, FacetMention metric)
    {
        if (!scan.IsKind(metric.First - 1, TokenKind.Possessive)) return null;
        foreach (var subject in mentions)
            if (subject.Phrase is { Facet: Facet.Subject, IsName: true } && subject.End == metric.First - 1 && !IsJoined(scan, subject)) return subject;
        return null;
    }

    // "The second-largest port is Rotterdam", "Europe's second-largest port, Rotterdam, …".
    private static RankOwner? Following(in Scan scan, RankClause clause, IReadOnlyList<FacetMention> mentions)
    {
        if (clause.First != scan.First && !scan.Is(clause.First - 1, ',') && !scan.Any(clause.First - 1, WordClass.Preposition | WordClass.Conjunction)) return null;
        var isSentence = clause.First == scan.First && IsCopula(scan, clause.End);
        if (!isSentence && !scan.Is(clause.End, ',')) return null;
        foreach (var mention in mentions)
        {
            if (mention.First != clause.End + 1 || mention.Phrase is not { Facet: Facet.Subject, IsName: true } || scan.IsKind(mention.End, TokenKind.Possessive)) continue;
            var ends = mention.End >= scan.End || scan.Is(mention.End, ',') || scan.Is(mention.End, '.') || scan.Is(mention.End, ';') || (isSentence && scan.Is(mention.End, "with"));
            return ends ? new RankOwner(mention, null) : null;
        }

        return null;
    }

    private static bool IsJoined(in Scan scan, FacetMention mention) =>
        scan.Is(mention.First - 1, "and") || scan.Is(mention.First - 1, "or") || scan.Is(mention.First - 1, '&') || scan.Is(mention.First - 1, '-') || scan.Is(mention.First - 1, "than") || scan.Is(mention.First - 1, "unlike");

    private static int BeforeAdverbs(in Scan scan, int at)
    {
        while (scan.Is(at - 1, "now") || scan.Is(at - 1, "still") || scan.Is(at - 1, "also") || scan.Is(at - 1, "already") || scan.Is(at - 1, "currently") || scan.Is(at - 1, "easily") || scan.Is(at - 1, "comfortably")
            || scan.Is(at - 1, "clearly") || scan.Is(at - 1, "only") || scan.Is(at - 1, "even") || scan.Is(at - 1, "as") || scan.Is(at - 1, "far") || (scan.Is(at - 1, "by") && scan.Is(at, "far")) || scan.Is(at - 1, "therefore") || scan.Is(at - 1, "today")) at--;
        return at;
    }

    private static bool IsCopula(in Scan scan, int at) =>
        scan.Is(at, "is") || scan.Is(at, "was") || scan.Is(at, "remains") || scan.Is(at, "remained") || scan.Is(at, "became") || scan.Is(at, "becomes") || scan.Is(at, "been") || scan.Is(at, "being");

    private static bool IsLink(in Scan scan, int at) =>
        IsCopula(scan, at) || scan.Is(at, "become") || scan.Is(at, "has") || scan.Is(at, "had") || scan.Is(at, "recorded") || scan.Is(at, "records") || scan.Is(at, "posted") || scan.Is(at, "reported")
        || scan.Is(at, "boasts") || scan.Is(at, "registered") || scan.Is(at, "ranks") || scan.Is(at, "ranked") || scan.Is(at, "came") || scan.Is(at, "comes") || scan.Is(at, "finished") || scan.Is(at, "placed") || scan.Is(at, "in") && (scan.Is(at - 1, "came") || scan.Is(at - 1, "is") || scan.Is(at - 1, "was"));
}
