namespace ClaimCheck.Links;

/// <summary>What a statistics chart is as a table: one measure, stated for categories, rows and times. Its caption names the measure; the columns name only the parts.</summary>
internal sealed class MeasureTable
{
    private readonly TableIndex _index;
    private readonly Dictionary<int, double> _caption = [];

    private MeasureTable(TableIndex index, bool subjectsVary, bool metricsVary)
    {
        _index = index;
        Times = new TableTimes(index.Facts);
        SubjectsVary = subjectsVary &= !Times.BySubject;
        MetricsVary = metricsVary &= !Times.ByMetric;
        foreach (var phrase in index.Phrases)
        {
            var constant = phrase.Facet == Facet.Subject ? !subjectsVary : !metricsVary || phrase.Facts.Count == index.Facts.Count;
            if (!constant) continue;
            for (var word = 0; word < phrase.Stems.Length; word++)
                if (phrase.Content[word]) _caption[phrase.Stems[word]] = 1;
        }

        IsChange = index.Facts.Take(1).Any(fact => fact.MetricAliases.Append(fact.Metric).Append(fact.Subject).Any(SaysChange));
        Total = metricsVary ? FindTotal(index) : null;
        Whole = subjectsVary ? [.. Enumerable.Range(0, index.Facts.Count).Where(row => IsCaption(index.Facts[row]))] : [];
    }

    /// <summary>Whether rows differ in subject: then a number must name one.</summary>
    public bool SubjectsVary { get; }

    /// <summary>Whether rows differ in category.</summary>
    public bool MetricsVary { get; }

    /// <summary>When its cells hold.</summary>
    public TableTimes Times { get; }

    /// <summary>The rows that bear the caption itself as their name, where others bear names of their own: they are about the whole.</summary>
    public IReadOnlyList<int> Whole { get; }

    /// <summary>Whether its figures are amounts of change, so that "rose by 1.6 percent" states one.</summary>
    public bool IsChange { get; }

    /// <summary>The only category that means all of them together; null when there is none.</summary>
    public string? Total { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<References.Fact> Facts => _index.Facts;

    /// <summary>Reads a table so; null for a table of several named metrics.</summary>
    public static MeasureTable? Of(TableIndex index)
    {
        if (index.Facts.Count < 2) return null;
        var unit = index.Facts[0].Unit?.Code;
        if (index.Facts.Any(fact => fact.Unit?.Code != unit)) return null;
        var metrics = index.Facts.Select(fact => fact.Metric).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var subjects = index.Facts.Select(fact => fact.Subject).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var shared = index.Phrases.Any(phrase => phrase.Facet == Facet.Metric && phrase.Facts.Count == index.Facts.Count && phrase.ContentCount >= 2);
        if (metrics > 1 && !shared) return null;
        // A few rows of one metric are a small table of facts, and its metric is named in full.
        return metrics == 1 && (subjects == 1 || index.Facts.Count < 4) && index.Facts.Select(fact => fact.Period).Distinct().Count() < 3 ? null : new MeasureTable(index, subjects > 1, metrics > 1);
    }

    /// <summary>Whether a mention tells rows apart; a caption does not.</summary>
    public bool Tells(FacetMention mention) => Tells(mention.Phrase);

    /// <inheritdoc cref="Tells(FacetMention)"/>
    public bool Tells(TablePhrase phrase) => phrase.Facts.Count < _index.Facts.Count && (phrase.Facet == Facet.Subject ? SubjectsVary : MetricsVary);

    /// <summary>Whether a word is one of the caption's.</summary>
    public bool IsCaption(int stem) => _caption.ContainsKey(stem);

    /// <summary>Which part of the caption stands among some stems, from 0 to 1.</summary>
    public double CaptionShare(ReadOnlySpan<int> stems)
    {
        if (_caption.Count == 0) return 0;
        var found = 0;
        foreach (var stem in _caption.Keys)
            if (stems.Contains(stem)) found++;
        return (double)found / _caption.Count;
    }

    // Inflation is how much prices rose, and what is compared with a year before is a change.
    private static bool SaysChange(string name) =>
        ChangeWords.IsChange(name) || name.Contains("inflation", StringComparison.OrdinalIgnoreCase) || name.Contains("compared to", StringComparison.OrdinalIgnoreCase) || name.Contains("compared with", StringComparison.OrdinalIgnoreCase);

    private static bool IsCaption(References.Fact fact) =>
        fact.Subject.Equals(fact.Metric, StringComparison.OrdinalIgnoreCase) || fact.MetricAliases.Contains(fact.Subject, StringComparer.OrdinalIgnoreCase);

    private static string? FindTotal(TableIndex index)
    {
        var totals = index.Facts.Select(fact => fact.Metric).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(metric => metric.Contains("total", StringComparison.OrdinalIgnoreCase) || metric.Contains("overall", StringComparison.OrdinalIgnoreCase) || metric.StartsWith("all ", StringComparison.OrdinalIgnoreCase)).ToList();
        return totals.Count == 1 ? totals[0] : null;
    }
}
