using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>Finds what states no quantity by itself but has a row in a table kept by hand: results, places in an order, ordinals that count.</summary>
/// <remarks>
/// Such numbers are dealt out with the other open claims. Held to more than these: the metric must be named, and so must the subject, by the words of one of the
/// cues below. Immutable once built; linear in the sentences of an article, each of which is looked at only up to a number of figures.
/// </remarks>
internal sealed class ImpliedSearch(TableIndex index, AffinitySearch affinity)
{
    // What may only confirm waits until the others have their rows.
    private const double Last = 0.7;
    private const double Told = 1.5;
    private const double ByName = 0.2;

    private readonly Lazy<IReadOnlyList<IImpliedCue>> _cues = new(() => affinity.Words is not { } words ? [] :
    [
        new ScoreCue(index, new ScoreRows(index, words)),
        new VoteCue(index, new VoteRows(index, words)),
        new RecordCue(index),
        new PlaceCue(index, new PlaceRows(index, words)),
        new TurnCue(index, words),
        new TimesCue(index, words),
        new UnitCodeCue(index, words),
    ]);

    /// <summary>Finds such numbers of an article, with the rows that they could have.</summary>
    /// <param name="context">The article.</param>
    /// <param name="links">Its links so far; each number found is added to their end without a row.</param>
    public List<(PendingClaim Claim, IReadOnlyList<Affinity> Fits)> Find(LinkContext context, List<Link> links)
    {
        var found = new List<(PendingClaim, IReadOnlyList<Affinity>)>();
        var ids = new ClaimId(context.Reading.Article.Name + "\u001Fimplied");
        var told = new HashSet<int>();
        AffinityContext? words = null;
        var concepts = new ConceptFinder();
        var next = 0;
        for (var number = 0; number < context.Reading.Sentences.Count; number++)
        {
            if (!MayState(context.Scan(number))) continue;
            if (affinity.Words is not { } known) return found;
            words ??= context.Affinity(known);
            for (; next <= number; next++) ImpliedSentence.Add(told, words, next);
            var sentence = new ImpliedSentence(context, words, index, number, told, concepts);
            var offers = new List<ImpliedOffer>();
            foreach (var cue in _cues.Value) cue.Find(sentence, offers);
            if (sentence.IsCrowded) continue;
            var end = 0;
            foreach (var offer in offers.OrderBy(offer => offer.First))
            {
                if (offer.First < end || Pending(sentence, number, offer, ids, links.Count) is not { } pending) continue;
                end = offer.End;
                links.Add(pending.Unlinked);
                found.Add((pending, [.. offer.Rows.Select(row => Fit(row, row.IsSure && !sentence.LooksBack)).OrderByDescending(fit => fit.Score).ThenBy(fit => fit.Fact)]));
            }
        }

        return found;
    }

    /// <summary>Takes the numbers that <see cref="Find"/> added from the end of the links again.</summary>
    /// <param name="links">The links, after rows were dealt out.</param>
    /// <param name="claims">How many of them are of the article's claims.</param>
    /// <param name="refute">Says which do not have their rows' numbers; null believes all.</param>
    /// <returns>Those that got a row, in the order of the text, without those that the row neither confirms nor may accuse.</returns>
    public static IReadOnlyList<Link> Take(List<Link> links, int claims, Refuter? refute)
    {
        if (links.Count == claims) return [];
        var refuted = refute?.Invoke(links).ToDictionary(one => one.At, one => one.IsCertain) ?? [];
        var taken = new List<Link>();
        for (var at = claims; at < links.Count; at++)
        {
            if (links[at] is not { Fact: { } fact } link || (refuted.TryGetValue(at, out var isCertain) && (isCertain || link.Tentative))) continue;
            var claim = link.Claim with { Subject = new Mention(fact.Subject, link.Claim.Subject?.Span), Metric = new Mention(fact.Metric, null) };
            taken.Add(Named(link with { Claim = claim }, fact));
        }

        links.RemoveRange(claims, links.Count - claims);
        return taken;
    }

    // "1080p" are no pence, whatever the table's unit is taken for.
    private static Link Named(Link link, Fact fact)
    {
        if (fact is not { Unit.Dimension: Dimension.Money, UnitText: { } text }) return link;
        var unit = UnitCatalog.Noun(text);
        return link with { Claim = link.Claim with { Quantity = link.Claim.Quantity with { Unit = unit } }, Fact = fact with { Unit = unit } };
    }

    private PendingClaim? Pending(ImpliedSentence sentence, int number, ImpliedOffer offer, ClaimId ids, int at)
    {
        var unit = index.Facts[offer.Rows[0].Fact].Unit;
        var quantity = sentence.Quantity(offer.Kind, offer.First, offer.End, offer.Numeral);
        if (offer.Kind == QuantityKind.Count && offer.Rows.All(row => index.Facts[row.Fact].Unit == unit)) quantity = quantity with { Unit = unit };
        var claim = sentence.Claim(ids.Next(quantity, null, null), quantity);
        if (offer.IsPresupposed && claim.Reason == "forecast") claim = claim with { Reason = null };
        return claim.Checkable ? new PendingClaim(at, claim, number, sentence.Owners(claim), new Link(claim, null, ["only a row of the table makes it a claim"])) : null;
    }

    private Affinity Fit(ImpliedRow row, bool isSure)
    {
        var score = row.IsSure ? Told + row.Named : Last + (ByName * row.Named);
        return new Affinity(row.Fact, row.Named, 1, score, row.Metric, row.How) { IsNamed = true, ConfirmsOnly = !isSure, Time = row.IsEarlier ? index.Facts[row.Fact].Period : null };
    }

    // Most sentences have no digit beside a dash and no ordinal: they are not looked at word by word.
    private static bool MayState(in Scan scan)
    {
        for (var at = scan.First; at < scan.End; at++)
            if (scan.IsNumber(at) || scan.Any(at, WordClass.Ordinal | WordClass.Multiplier) || (scan.IsWord(at) && char.IsAsciiDigit(scan.Of(at)[0])) || scan.Is(at, "number")) return true;
        return false;
    }
}
