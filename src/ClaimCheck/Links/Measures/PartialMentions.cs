using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Finds categories by part of their words: "the agricultural sector" for "Agriculture, forestry and fishing".</summary>
internal static class PartialMentions
{
    private const int Window = 4;
    private const double Coverage = 0.6;
    private const int MostPhrases = 300;

    /// <summary>Phrases of which most of the weight stands within a few tokens; two that rest on the same tokens cancel each other.</summary>
    public static List<FacetMention> Find(in Scan scan, int[] stems, TableIndex index, Func<TablePhrase, bool> wanted)
    {
        var found = new List<FacetMention>();
        if (index.Phrases.Count > MostPhrases) return found;
        foreach (var phrase in index.Phrases)
        {
            if (phrase.ContentCount < 2 || !wanted(phrase)) continue;
            for (var at = 0; at < stems.Length; at++)
            {
                if (stems[at] == 0 || Share(phrase, stems, at, index, out var last) < Coverage) continue;
                found.Add(new FacetMention(phrase, scan.First + at, scan.First + last + 1, MatchKind.Scattered));
                at = last;
            }
        }

        found.RemoveAll(mention => found.Exists(other => other.Phrase != mention.Phrase && other.First < mention.End && other.End > mention.First));
        return found;
    }

    private static double Share(TablePhrase phrase, int[] stems, int at, TableIndex index, out int last)
    {
        last = at;
        double found = 0, all = 0;
        var starts = false;
        for (var word = 0; word < phrase.Stems.Length; word++)
        {
            if (!phrase.Content[word]) continue;
            var weight = index.Weight(phrase.Stems[word]);
            all += weight;
            for (var token = at; token < Math.Min(stems.Length, at + Window); token++)
            {
                if (stems[token] != phrase.Stems[word]) continue;
                found += weight;
                starts |= token == at;
                last = Math.Max(last, token);
                break;
            }
        }

        return starts && all > 0 ? found / all : 0;
    }
}
