using System.Collections.Frozen;
using ClaimCheck.Quantities;
using ClaimCheck.Text;
using ClaimCheck.Tokens;

namespace ClaimCheck.Claims;

/// <summary>Finds of whom or what a quantity speaks, and remembers it for "the company", "it" and "they".</summary>
internal sealed class SubjectFinder
{
    private static readonly HashSet<string> Stands = new(
        ["company", "firm", "lab", "startup", "start-up", "group", "bank", "agency", "organisation", "organization", "business", "maker", "retailer", "carmaker", "airline", "developer", "giant", "team", "club", "university", "institute", "party", "country", "city", "state"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns =
        FrozenSet.ToFrozenSet(["it", "they", "its", "their", "he", "she"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] NounEndings = ["tion", "sion", "ment", "ness", "ship", "ance", "ence", "ing", "ity", "ture", "age"];

    // A sentence without an end is no sentence; looking through all of it for each number would take the square of its length.
    private const int Reach = 250;

    private readonly Casing _casing = new();
    private Mention? _last;

    /// <summary>The subject of a quantity.</summary>
    /// <param name="syntax">Its sentence.</param>
    /// <param name="end">The token before which it is named.</param>
    public Mention? Find(in Syntax syntax, int end) => NameOf(syntax, end) ?? Opening(syntax, end);

    /// <summary>The name that a quantity is of, or what a pronoun stands for.</summary>
    /// <param name="syntax">Its sentence.</param>
    /// <param name="end">The token before which it is named.</param>
    public Mention? NameOf(in Syntax syntax, int end)
    {
        var scan = syntax.Scan;
        Mention? best = null;
        var free = false;
        var start = Math.Max(Dateline.End(scan), end - Reach);
        for (var at = start; at < end; at++)
            if (scan.Is(at, ';')) start = at + 1;
        for (var at = start; at < end;)
        {
            if (Refers(scan, at, out var span))
            {
                // "It … to Wall Street": what stands for a name before any free name is the subject.
                if (!free && _last is not null) (best, free) = (new Mention(_last.Name, span), true);
                at++;
            }
            else if (!syntax.Is(at, WordTag.Adverb) && NameFinder.TryRead(scan.Text, scan.Tokens, at, scan.First, scan.End, out var name) && !IsPlainNoun(scan, name))
            {
                // The first free name of the clause is its subject; a possessor nearer to the number beats it, what stands after "than" or "to" does not.
                var governed = IsGoverned(scan, name.First);
                if (best is null || (!governed && (!free || name.Possessive || NewClause(scan, name.First)))) (best, free) = (Make(scan, name.First, name.End), !governed);
                at = name.End;
            }
            else
            {
                at++;
            }
        }

        return best;
    }

    /// <summary>The name that a pronoun or "the company" at a token stands for; null when it stands for none, or none was named.</summary>
    public Mention? Standing(in Scan scan, int at) => Refers(scan, at, out var span) && _last is not null ? new Mention(_last.Name, span) : null;

    /// <summary>The first name inside a noun phrase; an empty one when it holds none.</summary>
    public NounPhrase NameIn(in Syntax syntax, NounPhrase phrase)
    {
        var scan = syntax.Scan;
        for (var at = phrase.First; at < phrase.End; at++)
            if (NameFinder.TryRead(scan.Text, scan.Tokens, at, scan.First, phrase.End, out var name) && !IsPlainNoun(scan, name)) return new NounPhrase(name.First, name.End);
        return default;
    }

    // "Sales of vans", "Unemployment fell": a single word that opens a sentence has its capital from there, and its ending shows a common noun.
    private bool IsPlainNoun(in Scan scan, NamePhrase name)
    {
        // "Revenue at Brightwater", "Traffic on the bridge".
        if (name.First == scan.First && name.End == name.First + 1 && !name.Possessive && scan.Any(name.End, WordClass.Preposition) && (scan[name.First].Flags & TokenFlags.AllCapitals) == 0 && !scan.Is(name.End, "up") && !scan.Is(name.End, "down") && !scan.Is(name.End, "with")) return true;
        if (name.First != scan.First || name.End != name.First + 1 || name.Possessive || (scan[name.First].Flags & TokenFlags.AllCapitals) != 0) return false;
        var word = scan.Of(name.First);
        if (word.Length >= 5 && word is [.., not ('s' or 'u' or 'i'), 's']) return true;
        foreach (var ending in NounEndings)
            if (word.Length >= 5 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return _casing.IsSmall(scan, name.First);
    }

    /// <summary>The name that ends before a token; empty when none does.</summary>
    public static NamePhrase NameBefore(in Scan scan, int end)
    {
        for (var at = Math.Max(scan.First, end - 5); at < end; at++)
            if (scan[at].IsCapital && NameFinder.TryRead(scan.Text, scan.Tokens, at, scan.First, end, out var name) && name.End == end) return name;
        return default;
    }

    /// <summary>Remembers the first name of a sentence for the sentences after it.</summary>
    public void Remember(in Scan scan)
    {
        // "By saying that Claude …, Anthropic is doing more": behind an opening clause the subject comes after a comma.
        var opened = scan.Any(scan.First, WordClass.Preposition | WordClass.Conjunction);
        NamePhrase? fallback = null;
        for (var at = Dateline.End(scan); at < scan.End; at++)
        {
            if (!NameFinder.TryRead(scan.Text, scan.Tokens, at, scan.First, scan.End, out var name) || IsPlainNoun(scan, name)) continue;
            fallback ??= name;
            if (!opened || (scan.Is(name.First - 1, ',') && scan.Any(name.End, WordClass.Verb)))
            {
                fallback = name;
                break;
            }

            at = name.End - 1;
        }

        if (fallback is { } found) _last = Make(scan, found.First, found.End);
    }

    private static bool NewClause(in Scan scan, int at) => scan.Is(at - 1, "and") || scan.Is(at - 1, "while") || scan.Is(at - 1, "but") || scan.Is(at - 1, ';') || scan.Is(at - 1, "that");

    private static bool IsGoverned(in Scan scan, int at)
    {
        if (scan.Any(at - 1, WordClass.Determiner)) at--;
        return scan.Is(at - 1, "than") || scan.Is(at - 1, "like") || scan.Is(at - 1, "by") || scan.Is(at - 1, "with") || scan.Is(at - 1, "from") || scan.Is(at - 1, "to") || scan.Is(at - 1, "in") || scan.Is(at - 1, "on")
            || scan.Is(at - 1, "across") || scan.Is(at - 1, "against") || scan.Is(at - 1, "at");
    }

    // "the company", "it", "they": words that stand for what was named before.
    private static bool Refers(in Scan scan, int at, out TextSpan? span)
    {
        span = null;
        if (StandsAlone(scan, at))
        {
            span = scan[at].Span;
            return true;
        }

        if (!scan.Is(at, "the")) return false;
        var noun = at + 1;
        // "the tech firm", "the search company".
        if (!IsStand(scan, noun) && scan.IsWord(noun) && !scan.Any(noun, WordClass.Boundary)) noun++;
        if (!IsStand(scan, noun)) return false;
        span = scan.Between(at, noun);
        return true;
    }

    /// <summary>Whether a token is a pronoun that stands for something named, by itself or with its verb: "it", "their", "they'll".</summary>
    public static bool StandsAlone(in Scan scan, int at)
    {
        if (!scan.IsWord(at)) return false;
        var word = scan.Of(at);
        var joined = word.IndexOfAny('\'', '’');
        return Pronouns.Contains(joined > 0 ? word[..joined] : word);
    }

    private static bool IsStand(in Scan scan, int at) => scan.IsWord(at) && Stands.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at));

    // "The average engineer is now shipping …": the noun phrase that opens the sentence.
    private static Mention? Opening(in Syntax syntax, int end)
    {
        var at = syntax.Scan.First;
        if (syntax.Is(at, WordTag.Preposition | WordTag.Subordinator | WordTag.Conjunction)) return null;
        var phrase = Chunks.From(syntax, at);
        return phrase.IsFound && phrase.End <= end && !syntax.Is(phrase.First, WordTag.Quantity) ? Make(syntax.Scan, phrase.First, phrase.End) : null;
    }

    private static Mention Make(in Scan scan, int start, int end)
    {
        var span = NounPhrases.Span(scan, start, end);
        return new Mention(span.In(scan.Text).ToString(), span);
    }
}
