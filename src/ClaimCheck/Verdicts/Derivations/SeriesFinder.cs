using System.Collections.Frozen;
using ClaimCheck.Links;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Finds the series of rows that a claim's words name. A name must stand there whole; how close its values are is never asked.</summary>
internal static class SeriesFinder
{
    // A subject with more rows is looked through once too often when an article is full of changes.
    private const int MostRows = 2_000;

    private static readonly FrozenSet<string> Small = FrozenSet.Create(StringComparer.Ordinal, "of", "in", "the", "a", "an", "and", "for", "per", "by", "to", "at", "on", "total", "number");

    // What may stand before a metric without making another one of it: "operating revenue" is not revenue.
    private static readonly FrozenSet<string> Before = FrozenSet.Create(
        StringComparer.Ordinal, "", "the", "a", "an", "its", "his", "her", "their", "our", "this", "that", "of", "in", "by", "for", "to", "on", "from", "with", "than", "said", "says", "has", "had", "saw", "total", "overall", "annual");

    private static readonly FrozenSet<string> Behind = FrozenSet.Create(
        StringComparer.Ordinal, "per", "growth", "share", "margin", "margins", "rate", "rates", "target", "forecast", "forecasts");

    /// <summary>All series of the link whose metric stands among the words of a clause, in their order; those of the linked row itself need no naming.</summary>
    public static IReadOnlyList<IReadOnlyList<Fact>> Named(Link link, IReadOnlyList<string> clause)
    {
        var linked = link.Fact is { } fact ? Groups(link.Series.Append(fact)).Where(rows => rows.Contains(fact)).ToList() : [];
        if (linked.Count > 0) return linked;
        if (link.SubjectFacts.Count > MostRows) return [];
        var stems = clause.Select(Stemmer.Stem).ToList();
        var found = Groups(link.SubjectFacts).Select(rows => (Rows: rows, Words: Content(rows[0], clause, stems))).Where(series => series.Words > 0).ToList();
        // "operating profit" names that metric, and not "profit" as well.
        var most = found.Count == 0 ? 0 : found.Max(series => series.Words);
        return [.. found.Where(series => series.Words == most).Select(series => series.Rows)];
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

    /// <summary>How many words of the metric's longest name stand there, whole and without a word that makes another metric of it; 0 when none does.</summary>
    private static int Content(Fact row, IReadOnlyList<string> clause, List<string> stems) => row.MetricAliases.Append(row.Metric).Max(name =>
    {
        var places = ClaimWords.Split(name).Where(word => char.IsLetter(word[0]) && !Small.Contains(word)).Select(word => stems.IndexOf(Stemmer.Stem(word))).ToList();
        return places.Count > 0 && places.TrueForAll(at => at >= 0) && IsFree(row, clause, places.Min(), places.Max()) ? places.Count : 0;
    });

    private static bool IsFree(Fact row, IReadOnlyList<string> clause, int first, int last)
    {
        var before = first > 0 ? clause[first - 1] : "";
        var isOwner = before.EndsWith("'s", StringComparison.Ordinal) || before.EndsWith("’s", StringComparison.Ordinal) || before.EndsWith('\'')
            || row.Aliases.Append(row.Subject).Any(name => ClaimWords.Split(name).Contains(before));
        var isYear = before.Length == 4 && before.All(char.IsAsciiDigit);
        return (isOwner || isYear || Before.Contains(before)) && !(last + 1 < clause.Count && Behind.Contains(clause[last + 1]));
    }
}
