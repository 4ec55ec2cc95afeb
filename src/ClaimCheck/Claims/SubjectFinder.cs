using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>Finds of whom or what a quantity speaks, and remembers it for "the company", "it" and "they".</summary>
internal sealed class SubjectFinder
{
    private static readonly HashSet<string> Stands = new(
        ["company", "firm", "lab", "startup", "start-up", "group", "bank", "agency", "organisation", "organization", "business", "maker", "retailer", "carmaker", "airline", "developer", "giant", "team", "club", "university", "institute", "party", "country", "city", "state"],
        StringComparer.OrdinalIgnoreCase);

    private Mention? _last;

    /// <summary>The subject of a quantity.</summary>
    /// <param name="scan">Its sentence.</param>
    /// <param name="quantity">The quantity.</param>
    public Mention? Find(in Scan scan, Quantity quantity)
    {
        Mention? best = null;
        for (var at = scan.First; at < quantity.FirstToken;)
        {
            if (!NameFinder.TryRead(scan.Text, scan.Tokens, at, scan.First, scan.End, out var name))
            {
                at++;
                continue;
            }

            // The first name of the clause is its subject; a possessor before the number beats it, what stands after "than", "by" or "with" does not.
            var governed = scan.Is(name.First - 1, "than") || scan.Is(name.First - 1, "like") || scan.Is(name.First - 1, "by") || scan.Is(name.First - 1, "with") || scan.Is(name.First - 1, "from") || scan.Is(name.First - 1, "to");
            if (best is null || (!governed && (name.Possessive || NewClause(scan, name.First)))) best = Make(scan, name.First, name.End);
            at = name.End;
        }

        if (best is not null) return best;
        return Refers(scan, quantity.FirstToken, out var span) && _last is not null ? new Mention(_last.Name, span) : Opening(scan, quantity);
    }

    /// <summary>Remembers the first name of a sentence for the sentences after it.</summary>
    public void Remember(in Scan scan)
    {
        for (var at = scan.First; at < scan.End; at++)
        {
            if (!NameFinder.TryRead(scan.Text, scan.Tokens, at, scan.First, scan.End, out var name)) continue;
            _last = Make(scan, name.First, name.End);
            return;
        }
    }

    private static bool NewClause(in Scan scan, int at) => scan.Is(at - 1, "and") || scan.Is(at - 1, "while") || scan.Is(at - 1, "but") || scan.Is(at - 1, ';') || scan.Is(at - 1, "that");

    // "the company", "it", "they", "its": words that stand for what was named before.
    private static bool Refers(in Scan scan, int end, out TextSpan? span)
    {
        span = null;
        for (var at = scan.First; at < end; at++)
        {
            if (scan.Is(at, "it") || scan.Is(at, "they") || scan.Is(at, "its") || scan.Is(at, "their") || scan.Is(at, "he") || scan.Is(at, "she"))
            {
                span = scan[at].Span;
                return true;
            }

            if (scan.Is(at, "the") && scan.IsWord(at + 1) && Stands.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at + 1)))
            {
                span = scan.Between(at, at + 1);
                return true;
            }
        }

        return false;
    }

    // "The average engineer is now shipping …": the noun phrase that opens the sentence.
    private static Mention? Opening(in Scan scan, Quantity quantity)
    {
        var at = scan.First;
        while (at < quantity.FirstToken && scan.Any(at, WordClass.Boundary) && !scan.Any(at, WordClass.Modifier)) at++;
        var end = Math.Min(NounPhrases.EndOf(scan, at), quantity.FirstToken);
        return end > at ? Make(scan, at, end) : null;
    }

    private static Mention Make(in Scan scan, int start, int end)
    {
        var span = NounPhrases.Span(scan, start, end);
        return new Mention(span.In(scan.Text).ToString(), span);
    }
}
