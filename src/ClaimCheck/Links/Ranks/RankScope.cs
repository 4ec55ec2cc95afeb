using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Holds the words of a place ("the second-largest bank in Europe") against the name of a list ("banks of Europe").</summary>
internal static class RankScope
{
    // "European" and "Europe", "Spanish" and "Spain" share no ending; so many letters tell a name.
    private const int Shared = 4;

    /// <summary>The first word of the place that the name of the list does not have; null when the article names no other list.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="phrase">The place.</param>
    /// <param name="clause">The noun phrase around it.</param>
    /// <param name="metric">Where it names its metric, if it does.</param>
    /// <param name="list">The name of the list.</param>
    public static string? Other(in Scan scan, RankPhrase phrase, RankClause clause, FacetMention? metric, string list)
    {
        var names = KinCatalogue.Stems(list);
        foreach (var at in Words(scan, phrase, clause, metric))
        {
            var word = scan.Of(at).ToString();
            if (!IsNamed(word, names)) return word;
        }

        return null;
    }

    /// <summary>Whether the words name a list at all; "the second-largest by population" does not.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="phrase">The place.</param>
    /// <param name="clause">The noun phrase around it.</param>
    /// <param name="metric">Where it names its metric, if it does.</param>
    public static bool IsNamed(in Scan scan, RankPhrase phrase, RankClause clause, FacetMention? metric) => Words(scan, phrase, clause, metric).Count > 0;

    private static bool IsNamed(string word, string[] names)
    {
        var stem = Stemmer.Stem(word);
        if (Array.Exists(names, name => name == stem || (char.IsUpper(word[0]) && name.Length >= Shared && stem.Length >= Shared && IsAlike(name, stem)))) return true;
        return word.Equals("worldwide", StringComparison.OrdinalIgnoreCase) || word.Equals("globally", StringComparison.OrdinalIgnoreCase) ? Array.Exists(names, name => name is "world" or "globe") : false;
    }

    private static bool IsAlike(string one, string other) =>
        one.StartsWith(other, StringComparison.OrdinalIgnoreCase) || other.StartsWith(one, StringComparison.OrdinalIgnoreCase);

    private static List<int> Words(in Scan scan, RankPhrase phrase, RankClause clause, FacetMention? metric)
    {
        var words = new List<int>();
        for (var at = clause.First; at < clause.End; at++)
        {
            if ((at >= phrase.First && at < phrase.End) || (metric is { } named && at >= named.First && at < named.End)) continue;
            if (scan.IsNumber(at) ? DateReader.YearOf(scan, at) > 0 : !scan.IsWord(at) || IsSmall(scan, at)) continue;
            words.Add(at);
        }

        return words;
    }

    private static bool IsSmall(in Scan scan, int at) =>
        scan.Any(at, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Month) || scan.Is(at, "by") || scan.Is(at, "terms") || scan.Is(at, "measured") || scan.Is(at, "based") || scan.Is(at, "overall") || scan.Is(at, "list") || scan.Is(at, "table") || scan.Is(at, "ranking")
        || scan.Is(at, "rankings") || scan.Is(at, "year") || scan.Is(at, "quarter") || scan.Is(at, "last") || scan.Is(at, "now") || scan.Is(at, "today") || scan.Is(at, "currently") || scan.Is(at, "place") || scan.Is(at, "total") || scan.Is(at, "size");
}
