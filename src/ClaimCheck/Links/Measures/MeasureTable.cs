using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>What a statistics chart is as a table: one measure, stated for categories, rows and times. Its caption names the measure; the columns name only the parts.</summary>
internal sealed class MeasureTable
{
    // A chart is looked at whole; of a table of more rows than this only some may have been read.
    private const int MostRows = 5_000;
    private const int CaptionWords = 4;

    private readonly TableIndex _index;
    private readonly Dictionary<int, double> _caption = [];
    private readonly HashSet<string> _acronyms = new(StringComparer.Ordinal);
    private readonly string? _yes;

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
        _yes = metricsVary ? index.Facts.FirstOrDefault(fact => fact.Metric.Equals("yes", StringComparison.OrdinalIgnoreCase))?.Metric : null;
        foreach (var name in index.Facts.Take(1).SelectMany(fact => fact.MetricAliases.Append(fact.Metric).Append(fact.Subject)))
            foreach (var acronym in Acronyms.Of(name)) _acronyms.Add(acronym);
        Whole = subjectsVary ? [.. Enumerable.Range(0, index.Facts.Count).Where(row => IsCaption(index.Facts[row]))] : [];
    }

    /// <summary>Whether rows differ in subject: then a number must name one.</summary>
    public bool SubjectsVary { get; }

    /// <summary>Whether rows differ in category.</summary>
    public bool MetricsVary { get; }

    /// <summary>When its cells hold.</summary>
    public TableTimes Times { get; }

    /// <summary>The category that a sentence means which names none: the total of all, or, of "Yes" and "No", what it does not deny. Null when there is no such category.</summary>
    public string? Usual(in Scan scan)
    {
        if (Total is not null || _yes is null) return Total;
        for (var at = scan.First; at < scan.End; at++)
            if (scan.Is(at, "not") || scan.Is(at, "never") || scan.Is(at, "no") || scan.Is(at, "against") || scan.Is(at, "disagree") || scan.Is(at, "disagreed") || scan.Is(at, "without") || scan.Is(at, "oppose") || scan.Is(at, "opposed")) return null;
        return _yes;
    }

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
        if (index.Facts.Count is < 2 or > MostRows) return null;
        var unit = index.Facts[0].Unit?.Code;
        if (index.Facts.Any(fact => fact.Unit?.Code != unit)) return null;
        var metrics = index.Facts.Select(fact => fact.Metric).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var subjects = index.Facts.Select(fact => fact.Subject).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var shared = index.Phrases.Any(phrase => phrase.Facet == Facet.Metric && phrase.Facts.Count == index.Facts.Count && phrase.ContentCount >= 2);
        if (metrics > 1 && !shared) return null;
        // A few rows of one metric are a small table of facts, whose metric is named in full; unless its name is a whole caption, which no sentence repeats.
        var isSmall = metrics == 1 && (subjects == 1 || index.Facts.Count < 4) && index.Facts.Select(fact => fact.Period).Distinct().Count() < 3;
        var isCaption = index.Phrases.Any(phrase => phrase.Facts.Count == index.Facts.Count && phrase.ContentCount >= CaptionWords);
        return isSmall && !isCaption ? null : new MeasureTable(index, subjects > 1, metrics > 1);
    }

    /// <summary>Whether a mention tells rows apart; a caption does not.</summary>
    public bool Tells(FacetMention mention) => Tells(mention.Phrase);

    /// <inheritdoc cref="Tells(FacetMention)"/>
    public bool Tells(TablePhrase phrase) => phrase.Facts.Count < _index.Facts.Count && (phrase.Facet == Facet.Subject ? SubjectsVary : MetricsVary);

    /// <summary>Whether a word is made of the initials of words of the caption: "CPI".</summary>
    public bool IsAcronym(ReadOnlySpan<char> word) => _acronyms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

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
