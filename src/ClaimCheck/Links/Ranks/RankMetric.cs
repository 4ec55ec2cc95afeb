using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>By which metric a place is counted: what the words name, or what the order itself means ("most populous").</summary>
internal static class RankMetric
{
    private static readonly (string Order, string[] Metrics)[] Meant =
    [
        ("populous", ["population"]), ("longest", ["length"]), ("shortest", ["length", "height"]), ("tallest", ["height"]), ("oldest", ["age"]), ("youngest", ["age"]), ("heaviest", ["weight"]), ("lightest", ["weight"]),
        ("deepest", ["depth"]), ("fastest", ["speed"]), ("slowest", ["speed"]), ("expensive", ["price"]), ("cheapest", ["price"]), ("visited", ["visitors", "visits"]),
        ("valuable", ["valuation", "market value", "market capitalisation", "market capitalization", "market cap"]),
    ];

    /// <summary>Where the words around a place name its metric: "by population", "the highest unemployment rate"; null when they do not.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="phrase">The place.</param>
    /// <param name="clause">The noun phrase around it.</param>
    /// <param name="mentions">What the sentence names of the table.</param>
    public static FacetMention? Named(in Scan scan, RankPhrase phrase, RankClause clause, IReadOnlyList<FacetMention> mentions)
    {
        FacetMention? found = null;
        foreach (var mention in mentions)
        {
            if (mention.Phrase is not { Facet: Facet.Metric, NeedsChange: false } || mention.Kind != MatchKind.Exact || mention.First < phrase.End || mention.End > clause.End) continue;
            var before = mention.First - 1;
            while (scan.Any(before, WordClass.Determiner)) before--;
            var isBy = scan.Is(before, "by") || (scan.Is(before, "of") && scan.Is(before - 1, "terms")) || (scan.Is(before, "on") && scan.Is(before - 1, "based"));
            if ((isBy || (mention.First == phrase.End && phrase.Order.Length > 0)) && (found is null || mention.Length > found.Value.Length)) found = mention;
        }

        return found;
    }

    /// <summary>Whether a metric is what the word of an order means: "most populous" is an order of populations.</summary>
    /// <param name="order">The word of the order, in lower case.</param>
    /// <param name="fact">A row.</param>
    public static bool IsMeant(string order, Fact fact) =>
        Array.Find(Meant, entry => entry.Order == order) is { Metrics: { } names } && fact.MetricAliases.Append(fact.Metric).Any(name => Array.Exists(names, meant => name.Equals(meant, StringComparison.OrdinalIgnoreCase) || name.Equals("total " + meant, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether an order is one of size, which a list of one metric alone makes clear: "the second-largest port" in a list of the cargo of ports.</summary>
    /// <param name="order">The word of the order, in lower case; empty where it was left open.</param>
    public static bool IsOfSize(string order) => order is "" or "largest" or "biggest" or "smallest";
}
