using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Finds the phrases of a table in a sentence.</summary>
/// <remarks>Linear in the sentence for a table whose words do not repeat in it; the number of mentions is capped, and a sentence over the cap is a table in disguise.</remarks>
internal sealed class MentionFinder(TableIndex index)
{
    // A phrase may be stretched by so many words in all, and by so many in one place.
    private const int Stretch = 7;
    private const int Gap = 4;
    private const int Most = 96;

    /// <summary>The stems of a sentence's tokens, as the table numbers them.</summary>
    public int[] Stems(in Scan scan)
    {
        var stems = new int[scan.End - scan.First];
        Span<char> stem = stackalloc char[Stemmer.Longest];
        for (var i = 0; i < stems.Length; i++)
        {
            var token = scan[scan.First + i];
            stems[i] = token.Kind is TokenKind.Word or TokenKind.Number ? index.Find(stem[..Stemmer.Stem(token.Span.In(scan.Text), stem)]) : 0;
        }

        return stems;
    }

    /// <summary>All mentions in a sentence, in order; of those inside one another only the longest of each facet.</summary>
    public List<FacetMention> Find(in Scan scan, ReadOnlySpan<int> stems)
    {
        var found = new List<FacetMention>();
        for (var i = 0; i < stems.Length && found.Count < Most; i++)
        {
            if (stems[i] == 0) continue;
            foreach (var phrase in index.At(stems[i]))
                if (TryMatch(scan, stems, i, phrase, out var mention)) found.Add(mention);
        }

        return Longest(found);
    }

    private static bool TryMatch(in Scan scan, ReadOnlySpan<int> stems, int at, TablePhrase phrase, out FacetMention mention)
    {
        var lead = Array.IndexOf(phrase.Content, true);
        if (TryExact(scan, stems, at, lead, phrase, out mention)) return IsWholeName(scan, mention);
        if (phrase.Facet == Facet.Subject) return false;
        return TryGapped(scan, stems, at, phrase, out mention) || (phrase.ContentCount >= 2 && TryScattered(scan, stems, at, phrase, out mention));
    }

    private static bool TryExact(in Scan scan, ReadOnlySpan<int> stems, int at, int lead, TablePhrase phrase, out FacetMention mention)
    {
        mention = default;
        // Words before the leading one ("the company", "as much code") must stand before it.
        var first = at;
        for (var word = lead - 1; word >= 0; word--)
        {
            first--;
            if (first < 0 || stems[first] != phrase.Stems[word]) return false;
        }

        var token = at;
        for (var word = lead + 1; word < phrase.Stems.Length; word++)
        {
            token++;
            while (token < stems.Length && stems[token] != phrase.Stems[word] && Words.IsSkippable(scan, scan.First + token)) token++;
            if (token >= stems.Length || stems[token] != phrase.Stems[word]) return false;
        }

        mention = new FacetMention(phrase, scan.First + first, scan.First + token + 1, MatchKind.Exact);
        return true;
    }

    // "valued … at", "code … merged": in order, the words between few, and no end of a clause among them.
    private static bool TryGapped(in Scan scan, ReadOnlySpan<int> stems, int at, TablePhrase phrase, out FacetMention mention)
    {
        mention = default;
        if (phrase.Stems.Length < 2) return false;
        var token = at;
        var stretched = 0;
        var lead = Array.IndexOf(phrase.Content, true);
        if (lead > 0) return false;
        for (var word = lead + 1; word < phrase.Stems.Length; word++)
        {
            var gap = 0;
            token++;
            while (token < stems.Length && stems[token] != phrase.Stems[word])
            {
                if (Words.EndsClause(scan, scan.First + token) || ++gap > Gap || ++stretched > Stretch) return false;
                token++;
            }

            if (token >= stems.Length) return false;
        }

        mention = new FacetMention(phrase, scan.First + at, scan.First + token + 1, MatchKind.Gapped);
        return true;
    }

    // "recovered 97% of a performance gap" for "performance gap recovered": every word that says something, close together.
    private static bool TryScattered(in Scan scan, ReadOnlySpan<int> stems, int at, TablePhrase phrase, out FacetMention mention)
    {
        mention = default;
        var reach = phrase.ContentCount + Stretch;
        int first = at, last = at;
        for (var word = 0; word < phrase.Stems.Length; word++)
        {
            if (!phrase.Content[word]) continue;
            var nearest = -1;
            for (var token = Math.Max(0, at - reach); token < Math.Min(stems.Length, at + reach); token++)
                if (stems[token] == phrase.Stems[word] && (nearest < 0 || Math.Abs(token - at) < Math.Abs(nearest - at))) nearest = token;
            if (nearest < 0) return false;
            first = Math.Min(first, nearest);
            last = Math.Max(last, nearest);
        }

        if (last - first + 1 > reach) return false;
        for (var token = first; token <= last; token++)
            if (Words.EndsClause(scan, scan.First + token)) return false;
        mention = new FacetMention(phrase, scan.First + first, scan.First + last + 1, MatchKind.Scattered);
        return true;
    }

    // A name is only itself when it is the whole of the capitalised run: "Anthropic Institute" is not "Anthropic", "Opus 4.6" is not "Opus".
    private static bool IsWholeName(in Scan scan, FacetMention mention)
    {
        // "US$", "A$": a currency, no country.
        if (scan.Is(mention.End, '$') && scan.Glued(mention.End)) return false;
        if (!mention.Phrase.IsName) return true;
        if (!scan[mention.First].IsCapital && !scan.IsNumber(mention.First)) return false;
        for (var at = IsScore(scan, mention.First - 3) ? mention.First : Math.Max(scan.First, mention.First - 4); at <= mention.First; at++)
        {
            if (!NameFinder.TryRead(scan.Text, scan.Tokens, at, scan.First, scan.End, out var name) || name.End <= mention.First) continue;
            return (name.End <= mention.End || AreForms(scan, mention.End, name.End) || IsScore(scan, mention.End)) && (name.First == mention.First || AreTitles(scan, name.First, mention.First));
        }

        return true;
    }

    // "the Green Party", "Delta Airlines": what sort of body it is, said behind its name.
    private static bool AreForms(in Scan scan, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (!(scan.Is(at, "party") || scan.Is(at, "airlines") || scan.Is(at, "airways") || scan.Is(at, "inc") || scan.Is(at, "corp") || scan.Is(at, "corporation") || scan.Is(at, "company") || scan.Is(at, "ltd") || scan.Is(at, "plc"))) return false;
        return true;
    }

    // "outscored the Heat 50-38", "Torvik 3-1 Selm": a result is no part of the names beside it.
    private static bool IsScore(in Scan scan, int at) => scan.IsNumber(at) && scan.Is(at + 1, '-') && scan.IsNumber(at + 2);

    private static bool AreTitles(in Scan scan, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (!(scan.Is(at, "president") || scan.Is(at, "ceo") || scan.Is(at, "mr") || scan.Is(at, "ms") || scan.Is(at, "mrs") || scan.Is(at, "dr") || scan.Is(at, "minister") || scan.Is(at, "sir") || scan.Is(at, "professor") || scan.Is(at, "judge") || scan.Is(at, "senator"))) return false;
        return true;
    }

    private static List<FacetMention> Longest(List<FacetMention> found)
    {
        var kept = new List<FacetMention>(found.Count);
        foreach (var mention in found)
        {
            var beaten = false;
            foreach (var other in found)
            {
                if (other.Phrase.Facet != mention.Phrase.Facet || other.First > mention.First || other.End < mention.End) continue;
                // A looser match never beats an exact one that lies inside it.
                if (mention.Kind == MatchKind.Exact && other.Kind == MatchKind.Exact && other.Length > mention.Length) beaten = true;
                if (mention.Kind != MatchKind.Exact && other.Kind < mention.Kind && other.Phrase == mention.Phrase) beaten = true;
            }

            // "GNI per capita (PPP)" also holds the words of "GNI (PPP)": the phrase that stands there word by word is meant.
            foreach (var other in found)
            {
                if (mention.Kind == MatchKind.Exact || other.Kind != MatchKind.Exact || other.Phrase.Facet != mention.Phrase.Facet) continue;
                if (other.First < mention.End && other.End > mention.First && other.Phrase.ContentCount >= mention.Phrase.ContentCount) beaten = true;
            }

            if (!beaten) kept.Add(mention);
        }

        return kept;
    }
}
