using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>Rows that state a place themselves: "population rank, 4" needs no list.</summary>
internal static class RankRows
{
    private static readonly string[] Endings = [" rank", " ranking", " place", " position"];

    /// <summary>The subject's row for a stated place; null when it has none, or the words name a list, which such a row does not.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="phrase">The place.</param>
    /// <param name="clause">The noun phrase around it.</param>
    /// <param name="own">The subject's rows.</param>
    public static Fact? Find(in Scan scan, RankPhrase phrase, RankClause clause, List<Fact> own)
    {
        if (phrase.IsSmallestFirst) return null;
        Fact? found = null;
        foreach (var row in own)
        {
            if (Measure(row.Metric) is not { } measure) continue;
            var place = Place(scan, phrase, clause, KinCatalogue.Stems(measure));
            if (place is null && !RankMetric.IsMeant(phrase.Order, row with { Metric = measure, MetricAliases = [] })) continue;
            if (RankScope.IsNamed(scan, phrase, clause, place)) return null;
            if (found is null || row.Period?.Last > found.Period?.Last) found = row;
        }

        return found;
    }

    private static string? Measure(string metric) =>
        Array.Find(Endings, ending => metric.Length > ending.Length && metric.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending ? metric[..^ending.Length] : null;

    // The words of the measure, one behind the other, in the noun phrase of the place.
    private static FacetMention? Place(in Scan scan, RankPhrase phrase, RankClause clause, string[] stems)
    {
        for (var at = phrase.End; stems.Length > 0 && at + stems.Length <= clause.End; at++)
        {
            var same = 0;
            while (same < stems.Length && scan.IsWord(at + same) && Stemmer.Stem(scan.Of(at + same).ToString()) == stems[same]) same++;
            if (same == stems.Length) return new FacetMention(new TablePhrase(Facet.Metric, "", [], [], false), at, at + same, MatchKind.Exact);
        }

        return null;
    }
}
