using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Whose number it is: a name in the sentence, or one that it takes over from before.</summary>
internal static class SubjectCue
{
    private const double AfterNumber = 0.8;
    private const double Governed = 0.6;
    private const double Object = 0.8;
    private const int MostTitle = 4;
    private const int Parallel = 9;

    /// <summary>The cost of saying that a number belongs to a subject named in its sentence; null when grammar forbids it.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="mention">The subject's name.</param>
    /// <param name="others">All mentions of the sentence: "the population of" before a name makes it the owner.</param>
    public static double? Cost(in Scan scan, Quantity quantity, FacetMention mention, IReadOnlyList<FacetMention> others)
    {
        if (IsLocator(scan, mention)) return null;
        if (IsDateline(scan, mention)) return null;
        var cost = Attachment.Cost(scan, quantity, mention.First, mention.End);
        // A name behind the number owns it only through a small word: "authored by Claude", "the population of Chile".
        if (mention.First >= quantity.EndToken)
        {
            var reached = scan.Is(mention.First - 1, "of") || scan.Is(mention.First - 1, "in") || scan.Is(mention.First - 1, "for") || scan.Is(mention.First - 1, "by") || scan.Is(mention.First - 1, "at") || scan.Is(mention.First - 1, "from")
                || scan.Any(mention.First - 1, WordClass.Determiner) || mention.First == quantity.EndToken;
            if (IsHeadOf(scan, quantity, mention) || IsListed(scan, quantity, mention)) return 0;
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

    // "The five-time champion Ana Brel", "the 800-metre-long (2,625 feet) Orrin Bridge": what stands before the name in its own phrase is said of it.
    private static bool IsHeadOf(in Scan scan, Quantity quantity, FacetMention mention)
    {
        if (mention.First - quantity.EndToken > MostTitle) return false;
        var isTitle = quantity.Attributive || scan.Is(quantity.EndToken, ')') || quantity.Unit is { Code: "time" };
        for (var at = quantity.EndToken; at < mention.First; at++)
            if (!(scan.IsWord(at) && !scan.Any(at, WordClass.Boundary & ~WordClass.Modifier)) && !scan.Is(at, '-') && !(scan.Is(at, ')') && at == quantity.EndToken)) return false;
        return isTitle;
    }

    // "Two to Harrow Air and three to the Belan navy", "6 for Orla, 4 for Brand": each number has the name behind it, where the one before has its own.
    private static bool IsListed(in Scan scan, Quantity quantity, FacetMention mention)
    {
        var small = scan.Any(mention.First - 1, WordClass.Determiner) ? mention.First - 2 : mention.First - 1;
        if (small < quantity.EndToken || small > quantity.EndToken + 1 || !scan.Any(small, WordClass.Preposition)) return false;
        var word = scan.Of(small);
        return FollowsOther(scan, quantity.FirstToken, word) || PrecedesOther(scan, mention.End, word);
    }

    private static bool FollowsOther(in Scan scan, int end, ReadOnlySpan<char> small)
    {
        for (var at = end - 1; at > scan.First && at > end - Parallel; at--)
            if (scan.IsWord(at) && scan.Of(at).Equals(small, StringComparison.OrdinalIgnoreCase)) return IsNumberNear(scan, at) && HasCapital(scan, at + 1);
        return false;
    }

    private static bool PrecedesOther(in Scan scan, int first, ReadOnlySpan<char> small)
    {
        for (var at = first; scan.Has(at) && at < first + Parallel; at++)
            if (scan.IsWord(at) && scan.Of(at).Equals(small, StringComparison.OrdinalIgnoreCase)) return at > first && IsNumberNear(scan, at) && HasCapital(scan, at + 1);
        return false;
    }

    private static bool IsNumberNear(in Scan scan, int at) => IsNumber(scan, at - 1) || IsNumber(scan, at - 2);

    private static bool IsNumber(in Scan scan, int at) => scan.IsNumber(at) || scan.Any(at, WordClass.Cardinal);

    private static bool HasCapital(in Scan scan, int at) => scan.Has(at) && (scan[at].IsCapital || (scan.Any(at, WordClass.Determiner) && scan.Has(at + 1)));

    // "the population of Belgrade, Serbia": the state only says where the town lies.
    private static bool IsLocator(in Scan scan, FacetMention mention)
    {
        if (!scan.Is(mention.First - 1, ',')) return false;
        for (var at = mention.First - 2; at >= mention.First - 4 && scan.Has(at) && scan.IsWord(at) && scan[at].IsCapital; at--)
        {
            if (!scan.Is(at - 1, "of") && !scan.Is(at - 1, "in")) continue;
            // "In October, Norvia had": a time, or what a sentence opens with, up to its comma; "In Belgrade, Serbia, people …" has two.
            if (scan.Any(at, WordClass.Month | WordClass.Weekday)) return false;
            return at - 2 < scan.First ? scan.Is(mention.End, ',') : !EndsList(scan, mention.End);
        }

        return false;
    }

    // "the population of Chile, Peru and Brazil": a list of equals.
    private static bool EndsList(in Scan scan, int at) => scan.Is(at, "and") || (scan.Is(at, ',') && scan.Has(at + 1) && (scan[at + 1].IsCapital || scan.Is(at + 1, "and")));

    // "PORTO LUME - Nearly 4.9 million people live in Tamarro": where the report was written.
    private static bool IsDateline(in Scan scan, FacetMention mention) =>
        mention.First == scan.First && scan.Is(mention.End, '-') && !scan.Glued(mention.End) && (scan[mention.First].Flags & Tokens.TokenFlags.AllCapitals) != 0;

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
