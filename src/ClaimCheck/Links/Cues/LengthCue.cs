using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>A time that stands before a noun is that noun's length: "12-hour tasks" states the metric "task length".</summary>
internal sealed class LengthCue(TableIndex index)
{
    private static readonly string[] LengthWords = ["length", "duration", "time", "lasting", "period", "span"];

    private readonly HashSet<int> _lengths = [.. LengthWords.Select(word => index.Find(Stemmer.Stem(word))).Where(stem => stem != 0)];

    /// <summary>The metrics that an attributive time implies: those made of its noun and a word for length.</summary>
    public IReadOnlyList<FacetMention> Find(in Scan scan, Quantity quantity)
    {
        if (_lengths.Count == 0 || !quantity.Attributive || quantity.Unit?.Dimension is not (Dimension.Duration or Dimension.CalendarDuration)) return [];
        var found = new List<FacetMention>();
        Span<char> stem = stackalloc char[Stemmer.Longest];
        for (var at = quantity.EndToken; at < quantity.EndToken + 3 && scan.IsWord(at) && !scan.Any(at, WordClass.Boundary & ~WordClass.Function); at++)
        {
            var noun = index.Find(stem[..Stemmer.Stem(scan.Of(at), stem)]);
            if (noun == 0) continue;
            foreach (var phrase in index.MetricsWith(noun))
                if (phrase.Stems.Any(_lengths.Contains)) found.Add(new FacetMention(phrase, at, at + 1, MatchKind.Implied));
        }

        return found;
    }
}
