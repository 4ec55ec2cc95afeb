using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;
using ClaimCheck.Text;

namespace ClaimCheck.Links;

/// <summary>Finds the places in an order that the table can speak of, with their subjects and metrics. All others are left alone: prose is full of superlatives.</summary>
internal sealed class RankSearch(LinkContext context, TableIndex index, IReadOnlyList<Fact> listed)
{
    /// <summary>Adds the places to the claims that a table implies. A number that the place contains, and that no row was found for, gives way to it ("one of the five largest").</summary>
    /// <param name="implied">The links that are implied already.</param>
    /// <param name="links">The links of the article's numbers, in order of their places.</param>
    public IReadOnlyList<Link> AddTo(IReadOnlyList<Link> implied, List<Link> links)
    {
        List<Link>? found = null;
        var ids = new ClaimId(context.Reading.Article.Name + "\u001Frank");
        for (var sentence = 0; sentence < context.Reading.Sentences.Count; sentence++)
        {
            var scan = context.Scan(sentence);
            foreach (var phrase in RankReader.Find(scan))
            {
                if ((Record(scan, phrase, sentence, links, ids) ?? Rank(scan, phrase, sentence, ids)) is not { } link) continue;
                var span = link.Claim.Quantity.Span;
                if (links.Exists(other => Overlap(other.Claim.Quantity.Span, span) && other is { Fact: not null, Tentative: false })) continue;
                links.RemoveAll(other => Overlap(other.Claim.Quantity.Span, span));
                found ??= [.. implied];
                // A place that the words of a row named already is one claim.
                if (link.Tentative && found.Exists(other => Overlap(other.Claim.Quantity.Span, span) && !other.Tentative)) continue;
                found.RemoveAll(other => Overlap(other.Claim.Quantity.Span, span));
                found.Add(link);
            }
        }

        return found is null ? implied : [.. found.OrderBy(link => link.Claim.Quantity.Span.Start)];
    }

    private Link? Rank(in Scan scan, RankPhrase phrase, int sentence, ClaimId ids)
    {
        var clause = RankClause.Of(scan, phrase);
        var mentions = context.View(sentence).Mentions;
        if (clause.IsNarrowed(scan, phrase) || RankOwner.Find(scan, phrase, clause, mentions) is not { } owner) return null;
        if ((owner.Subject ?? Before(sentence)) is not { } subject) return null;
        var named = RankMetric.Named(scan, phrase, clause, mentions) ?? owner.Metric;
        if (named is { } metric && (QualifierCue.Find(scan, metric) is not null || IsChanged(scan, metric.End))) return null;
        // An alias that two subjects share names neither.
        if (subject.Phrase.Facts.Any(fact => index.SubjectOf[fact] != index.SubjectOf[subject.Phrase.Facts[0]])) return null;
        List<Fact> own = [.. index.SubjectRows(subject.Phrase.Facts[0]).Select(fact => index.Facts[fact])];
        var ranking = Rows(scan, phrase, own, named) is { Count: > 0 } rows ? Choose(scan, phrase, clause, named, rows) : null;
        // A row that states the place itself is asked where no list does.
        var place = ranking is { Doubt: null, Rows: [{ List: not null }, ..] } ? null : RankRows.Find(scan, phrase, clause, own);
        if (place is not null) ranking = null;
        if (ranking is not null && named is null && !RankMetric.IsMeant(phrase.Order, ranking.Rows[0])) ranking = ranking with { IsAssumed = true };
        if ((place ?? ranking?.Rows[0]) is not { } row) return null;
        var quantity = phrase.ToQuantity(scan);
        var claim = new Claim(ids.Next(quantity, row.Subject, row.Metric), quantity, context.Reading.Sentences[sentence].Span)
        {
            Subject = new Mention(row.Subject, owner.Subject is { } stated ? Span(scan, stated) : null),
            Metric = new Mention(row.Metric, named is { } words ? Span(scan, words) : null),
            Period = PeriodReader.Find(scan, quantity, context.Reading.Findings.Periods)?.Period,
            Reason = MoodReader.Read(scan, quantity),
        };
        var how = owner.Subject is null ? $"subject \"{subject.Phrase.Text}\" is taken over from the sentence before" : $"\"{subject.Phrase.Text}\" is whose place is stated";
        return new Link(claim, place, [named is { } by ? $"the order is by \"{by.Phrase.Text}\"" : $"the words mean an order by \"{row.Metric}\"", how])
        {
            Ranking = ranking,
            Listed = ranking is null ? [] : listed,
            SubjectFacts = own,
            Series = place is null ? [] : [.. own.Where(other => other != place && other.Metric == place.Metric)],
            Tentative = owner.Subject is null || ranking is { IsAssumed: true },
        };
    }

    // "Revenue rose to $420 million, the highest since 2019", "Acme's revenue in 2024 was the highest since 2019".
    private Link? Record(in Scan scan, RankPhrase phrase, int sentence, List<Link> links, ClaimId ids)
    {
        var clause = RankClause.Of(scan, phrase);
        var mentions = context.View(sentence).Mentions;
        var named = RankMetric.Named(scan, phrase, clause, mentions);
        if (RecordReader.Since(scan, phrase, named) is not { } since) return null;
        var quantity = phrase.ToQuantity(scan);
        var period = PeriodReader.Find(scan, quantity, context.Reading.Findings.Periods)?.Period;
        List<Fact> rows;
        if (Stated(scan, clause, links) is { Fact: { } fact } stated)
        {
            rows = [fact, .. stated.Series];
            period = fact.Period;
        }
        else
        {
            if (RankOwner.Find(scan, phrase, clause, mentions) is not { Subject: { } subject } owner || (named ?? owner.Metric) is not { } metric || QualifierCue.Find(scan, metric) is not null) return null;
            rows = [.. index.SubjectRows(subject.Phrase.Facts[0]).Where(metric.Phrase.Facts.Contains).Select(row => index.Facts[row])];
            if (period == since) period = PeriodBefore(scan, clause);
        }

        rows = [.. rows.Where(row => row.Period is not null && row.Statistic == rows[0].Statistic && row.Basis == rows[0].Basis).OrderBy(row => row.Period!.Value.Start)];
        if (rows.Count < 2) return null;
        var claim = new Claim(ids.Next(quantity, rows[0].Subject, rows[0].Metric), quantity, context.Reading.Sentences[sentence].Span)
        {
            Subject = new Mention(rows[0].Subject, null),
            Metric = new Mention(rows[0].Metric, null),
            Period = period,
            Reason = MoodReader.Read(scan, quantity),
        };
        return new Link(claim, null, [$"the order is that of the values of \"{rows[0].Metric}\" since then"]) { Ranking = new Ranking(rows, phrase.IsSmallestFirst) { Since = since }, SubjectFacts = rows };
    }

    // The linked number right before the comma.
    private static Link? Stated(in Scan scan, RankClause clause, List<Link> links)
    {
        var comma = clause.First - 1;
        if (scan.Is(comma, "its") || scan.Is(comma, "their")) comma--;
        if (!scan.Is(comma, ',') && !scan.Is(comma, '—') && !scan.Is(comma, '–') && !scan.Is(comma, '(')) return null;
        foreach (var link in links)
        {
            var end = link.Claim.Quantity.EndToken;
            if (link is not { Fact: not null, Tentative: false } || end > comma || link.Claim.Quantity.FirstToken < scan.First) continue;
            // "… $420 million in 2025, the highest".
            if (end == comma || (scan.Is(end, "in") && end + 2 == comma && scan.IsNumber(end + 1))) return link;
        }

        return null;
    }

    // The year that the subject itself is of: "revenue in 2024 was the highest since 2019".
    private static Period? PeriodBefore(in Scan scan, RankClause clause)
    {
        for (var at = clause.First - 1; at >= scan.First; at--)
            if (scan.IsNumber(at) && DateReader.YearOf(scan, at) is > 0 and var year) return Period.Year(year);
        return null;
    }

    // The rows of the subject by which it may be ranked.
    private List<Fact> Rows(in Scan scan, RankPhrase phrase, List<Fact> own, FacetMention? metric)
    {
        if (metric is { } named) return own.FindAll(row => named.Phrase.Facts.Any(fact => ReferenceEquals(index.Facts[fact], row)));
        if (phrase.Order is "highest" or "lowest" or "greatest" or "most" or "least" or "fewest") return [];
        var meant = own.FindAll(row => RankMetric.IsMeant(phrase.Order, row));
        if (meant.Count > 0 || !RankMetric.IsOfSize(phrase.Order) || !scan.IsWord(phrase.End)) return meant;
        // "the second-largest port", where the table ranks ports by one metric only.
        var noun = Stemmer.Stem(scan.Of(phrase.End).ToString());
        return own.FindAll(row => row.List is { } list && KinCatalogue.Stems(list).Contains(noun) && listed.Where(other => other.List == list).Select(other => other.Metric).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1);
    }

    // One series of one list; where the words name another list, or none of several, the place is in doubt.
    private Ranking? Choose(in Scan scan, RankPhrase phrase, RankClause clause, FacetMention? metric, List<Fact> rows)
    {
        var lists = new List<(string? List, List<Fact> Rows, string? Other)>();
        foreach (var group in rows.Where(row => row.List is not null || rows.TrueForAll(other => other.List is null)).GroupBy(row => row.List))
            lists.Add((group.Key, [.. group.OrderBy(row => row.Period?.Start)], group.Key is null ? null : RankScope.Other(scan, phrase, clause, metric, group.Key)));
        var fitting = lists.FindAll(list => list.Other is null);
        if (fitting.Exists(list => list.Rows.Select(row => (row.Metric, row.Statistic, row.Basis, row.Unit?.Dimension)).Distinct().Count() > 1)) return null;
        if (fitting.Count == 1) return new Ranking(fitting[0].Rows, phrase.IsSmallestFirst, IsBeyond(phrase, fitting[0].Rows[0]) ? $"the table's list \"{fitting[0].List}\" has no such place" : null);
        var first = lists[0];
        return new Ranking(first.Rows, phrase.IsSmallestFirst, fitting.Count > 1 ? "the table has several lists, and the sentence does not say which is meant" : $"the table's list is \"{first.List}\", and the sentence says \"{first.Other}\"");
    }

    private bool IsBeyond(RankPhrase phrase, Fact row) =>
        row.List is { } list && phrase.Best > listed.Where(other => other.List == list && other.Metric == row.Metric).Select(other => other.Subject).Distinct(StringComparer.Ordinal).Count();

    // The one name of the table in the sentence before, inside one paragraph.
    private FacetMention? Before(int sentence)
    {
        if (sentence == 0 || context.Reading.Sentences[sentence - 1].Block != context.Reading.Sentences[sentence].Block) return null;
        FacetMention? only = null;
        foreach (var mention in context.View(sentence - 1).Mentions)
        {
            if (mention.Phrase is not { Facet: Facet.Subject, IsName: true }) continue;
            if (only is { } other && index.SubjectOf[other.Phrase.Facts[0]] != index.SubjectOf[mention.Phrase.Facts[0]]) return null;
            only = mention;
        }

        return only;
    }

    // "the highest population growth": a word behind the metric that makes another one of it.
    private static bool IsChanged(in Scan scan, int at) => scan.Is(at, "growth") || scan.Is(at, "increase") || scan.Is(at, "rise") || scan.Is(at, "fall") || scan.Is(at, "decline") || scan.Is(at, "drop") || scan.Is(at, "gain") || scan.Is(at, "margin") || scan.Is(at, "density");

    private static TextSpan Span(in Scan scan, FacetMention mention) => scan.Between(mention.First, mention.End - 1);

    private static bool Overlap(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}
