using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Whose number it is: a name in the sentence, or one that it takes over from before.</summary>
internal static class SubjectCue
{
    private const double AfterNumber = 0.8;
    private const double Governed = 0.6;
    private const double Object = 0.8;

    /// <summary>The cost of saying that a number belongs to a subject named in its sentence; null when grammar forbids it.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="mention">The subject's name.</param>
    /// <param name="others">All mentions of the sentence: "the population of" before a name makes it the owner.</param>
    public static double? Cost(in Scan scan, Quantity quantity, FacetMention mention, IReadOnlyList<FacetMention> others)
    {
        var cost = Attachment.Cost(scan, quantity, mention.First, mention.End);
        // A name behind the number owns it only through a small word: "authored by Claude", "the population of Chile".
        if (mention.First >= quantity.EndToken)
        {
            var reached = scan.Is(mention.First - 1, "of") || scan.Is(mention.First - 1, "in") || scan.Is(mention.First - 1, "for") || scan.Is(mention.First - 1, "by") || scan.Is(mention.First - 1, "at") || scan.Is(mention.First - 1, "from")
                || scan.Any(mention.First - 1, WordClass.Determiner) || mention.First == quantity.EndToken;
            if (!reached && !IsPossessive(scan, mention)) return null;
            cost += AfterNumber;
        }
        else
        {
            cost -= ClauseCue.Aside(scan, mention.End, quantity.FirstToken);
            if (ClauseCue.IsApposed(scan, mention.First, mention.End)) cost += Object;
            // "the high-point man for Miami", "led the Clippers": what a preposition or a verb governs is not who did it.
            var before = scan.Any(mention.First - 1, WordClass.Determiner) ? mention.First - 2 : mention.First - 1;
            if (scan.Is(before, "of") ? !EndsMetric(before, others) && HasNameBefore(scan, before) : scan.Any(before, WordClass.Preposition) && before > scan.First + 1 && !EndsMetric(before, others)) cost += Governed;
            else if (before > scan.First && scan.IsWord(before) && !scan.Any(before, WordClass.Boundary & ~WordClass.Verb) && !IsPossessive(scan, mention) && HasNameBefore(scan, before)) cost += Object;
        }

        return cost > Attachment.TooFar ? null : cost;
    }

    private static bool EndsMetric(int at, IReadOnlyList<FacetMention> others)
    {
        foreach (var other in others)
            if (other.Phrase.Facet == Facet.Metric && other.End >= at - 6 && other.End <= at + 1) return true;
        return false;
    }

    private static bool HasNameBefore(in Scan scan, int at)
    {
        for (var name = at - 1; name >= scan.First; name--)
            if (NameFinder.TryRead(scan.Text, scan.Tokens, name, scan.First, scan.End, out _)) return true;
        return false;
    }

    private static bool IsPossessive(in Scan scan, FacetMention mention) => scan.IsKind(mention.End, Tokens.TokenKind.Possessive);
}
