using System.Collections.Frozen;
using ClaimCheck.Links;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Finds the series of rows that a claim's words name. A name must stand there whole; how close its values are is never asked.</summary>
internal static class SeriesFinder
{
    private static readonly FrozenSet<string> Small = FrozenSet.Create(StringComparer.Ordinal, "of", "in", "the", "a", "an", "and", "for", "per", "by", "to", "at", "on", "total", "number");

    /// <summary>All series of the link whose metric stands among the words; those of the linked row itself need no naming.</summary>
    public static IReadOnlyList<IReadOnlyList<Fact>> Named(Link link, IEnumerable<string> words)
    {
        var stems = words.Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);
        var linked = link.Fact is { } fact ? Groups(link.Series.Append(fact)).Where(rows => rows.Contains(fact)).ToList() : [];
        return linked.Count > 0 ? linked : Longest([.. Groups(link.SubjectFacts).Where(rows => Content(rows[0], stems) > 0)], stems);
    }

    /// <summary>The row that lies in a period; of several rows none.</summary>
    public static Fact? At(IReadOnlyList<Fact> rows, Quantities.Period time)
    {
        var inside = rows.Where(row => row.Period is { } period && time.Contains(period)).ToList();
        if (inside.Count == 0) inside = [.. rows.Where(row => row.Period is { } period && period.Contains(time))];
        return inside.Count == 1 ? inside[0] : null;
    }

    private static IEnumerable<IReadOnlyList<Fact>> Groups(IEnumerable<Fact> facts) => facts
        .Distinct()
        .GroupBy(row => (row.Subject, row.Metric, row.Statistic, row.Basis, Unit: row.Unit?.Dimension, Scope: string.Join('|', row.Dimensions.OrderBy(pair => pair.Key, StringComparer.Ordinal))))
        .Select(rows => (IReadOnlyList<Fact>)[.. rows.OrderBy(row => row.Period?.Start)]);

    // "operating profit" names that metric, and not "profit" as well.
    private static IReadOnlyList<IReadOnlyList<Fact>> Longest(List<IReadOnlyList<Fact>> found, HashSet<string> stems)
    {
        var most = found.Count == 0 ? 0 : found.Max(rows => Content(rows[0], stems));
        return [.. found.Where(rows => Content(rows[0], stems) == most)];
    }

    /// <summary>How many words of the metric's longest name that stands there whole; 0 when none does.</summary>
    private static int Content(Fact row, HashSet<string> stems) => row.MetricAliases.Append(row.Metric).Max(name =>
    {
        var content = ClaimWords.Split(name).Where(word => char.IsLetter(word[0]) && !Small.Contains(word)).ToList();
        return content.Count > 0 && content.TrueForAll(word => stems.Contains(Stemmer.Stem(word))) ? content.Count : 0;
    });
}
