using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Finds the rows and categories of a chart that a sentence names: in full, as an age group, by part of their words.</summary>
internal sealed class MeasureMentions
{
    private readonly TableIndex _index;
    private readonly MeasureTable _table;
    private readonly CategoryWords _words;
    private readonly List<TablePhrase> _acronyms;
    private readonly Dictionary<(Facet Facet, AgeGroup Group), TablePhrase> _ages = [];

    /// <summary>Prepares the names of a table; linear in them.</summary>
    public MeasureMentions(TableIndex index, MeasureTable table)
    {
        _index = index;
        _table = table;
        _words = new CategoryWords(index, table);
        _acronyms = [.. index.Phrases.Where(phrase => table.Tells(phrase) && Acronyms.IsOne(phrase.Text))];
        foreach (var phrase in index.Phrases)
            if (AgeGroup.Of(phrase.Text) is { } group) _ages.TryAdd((phrase.Facet, group), phrase);
    }

    /// <summary>The mentions of one facet, in order, none overlapping another.</summary>
    public List<FacetMention> Find(in Scan scan, SentenceView view, Facet facet)
    {
        var mentions = new List<FacetMention>();
        if (_ages.Count > 0) AddAges(scan, facet, mentions);
        foreach (var mention in view.Mentions)
            if (mention.Phrase.Facet == facet && mention.Kind == MatchKind.Exact && _table.Tells(mention) && AgeGroup.Of(mention.Phrase.Text) is null) AddApart(mentions, mention);
        if (facet == Facet.Metric)
            foreach (var partial in _words.Find(scan, view.Stems)) AddApart(mentions, partial);
        foreach (var phrase in _acronyms)
            for (var at = scan.First; at < scan.End && phrase.Facet == facet; at++)
                if (Acronyms.EndOf(scan, at, phrase.Text) is var end and > 0) AddApart(mentions, new FacetMention(phrase, at, end, MatchKind.Exact));
        mentions.Sort((one, other) => one.First.CompareTo(other.First));
        return mentions;
    }

    private void AddAges(in Scan scan, Facet facet, List<FacetMention> mentions)
    {
        for (var at = scan.First; at < scan.End; at++)
        {
            if (!AgeGroup.TryRead(scan, at, out var group, out var end)) continue;
            if (_ages.TryGetValue((facet, group), out var phrase)) mentions.Add(new FacetMention(phrase, at, end, MatchKind.Exact));
            at = end - 1;
        }
    }

    private static void AddApart(List<FacetMention> mentions, FacetMention mention)
    {
        foreach (var other in mentions)
            if (other.First < mention.End && other.End > mention.First) return;
        mentions.Add(mention);
    }
}
