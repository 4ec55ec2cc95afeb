using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Finds categories by part of their words: "the agricultural sector" for "Agriculture, forestry and fishing", "in its restaurants" for "Restaurant workers".</summary>
/// <remarks>A word counts for as much as it tells categories apart; one that all of them have, or that the caption has, tells nothing.</remarks>
internal sealed class CategoryWords
{
    private const int Window = 4;
    private const double Coverage = 0.6;
    private const double Telling = 1.0;
    private const double Idle = 0.15;
    private const int MostPhrases = 300;

    private readonly List<(TablePhrase Phrase, (int Stem, double Weight)[] Words, double All)> _categories = [];

    /// <summary>Weighs the words of the categories; linear in them.</summary>
    public CategoryWords(TableIndex index, MeasureTable table)
    {
        var categories = index.Phrases.Where(phrase => phrase.Facet == Facet.Metric && table.Tells(phrase) && AgeGroup.Of(phrase.Text) is null).ToList();
        if (categories.Count > MostPhrases) return;
        var names = categories.Select(phrase => index.Facts[phrase.Facts[0]].Metric).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var owners = new Dictionary<int, HashSet<string>>();
        foreach (var phrase in categories)
            foreach (var stem in Content(phrase))
            {
                if (!owners.TryGetValue(stem, out var set)) owners.Add(stem, set = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
                foreach (var fact in phrase.Facts) set.Add(index.Facts[fact].Metric);
            }

        foreach (var phrase in categories)
        {
            var words = Content(phrase).Distinct().Select(stem => (stem, Weight(owners[stem].Count, names, table.IsCaption(stem)))).ToArray();
            _categories.Add((phrase, words, words.Sum(word => word.Item2)));
        }
    }

    /// <summary>Categories of which most of the weight stands within a few tokens; two that rest on the same tokens cancel each other.</summary>
    public List<FacetMention> Find(in Scan scan, int[] stems)
    {
        var found = new List<FacetMention>();
        foreach (var (phrase, words, all) in _categories)
        {
            for (var at = 0; at < stems.Length; at++)
            {
                if (stems[at] == 0 || Share(words, stems, at, out var last) is var weight && (weight < Telling || weight < Coverage * all)) continue;
                found.Add(new FacetMention(phrase, scan.First + at, scan.First + last + 1, MatchKind.Scattered));
                at = last;
            }
        }

        found.RemoveAll(mention => found.Exists(other => other.First < mention.End && other.End > mention.First && !Dealing.Same(other, mention)));
        return found;
    }

    private static double Weight(int owners, int names, bool isCaption) =>
        isCaption || (owners == names && names > 1) ? Idle : Math.Log(1 + (8.0 / owners));

    private static IEnumerable<int> Content(TablePhrase phrase)
    {
        for (var word = 0; word < phrase.Stems.Length; word++)
            if (phrase.Content[word]) yield return phrase.Stems[word];
    }

    private static double Share((int Stem, double Weight)[] words, int[] stems, int at, out int last)
    {
        last = at;
        var found = 0.0;
        var starts = false;
        foreach (var (stem, weight) in words)
        {
            for (var token = at; token < Math.Min(stems.Length, at + Window); token++)
            {
                if (stems[token] != stem) continue;
                found += weight;
                starts |= token == at;
                last = Math.Max(last, token);
                break;
            }
        }

        return starts ? found : 0;
    }
}
