using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>The noun phrase around a place: "the world's second-largest exporter of tin by value".</summary>
/// <param name="First">Its first token, with article and owner.</param>
/// <param name="End">The token behind it.</param>
internal readonly record struct RankClause(int First, int End)
{
    private const int Longest = 20;

    /// <summary>Reads the noun phrase around a place.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="phrase">The place.</param>
    public static RankClause Of(in Scan scan, RankPhrase phrase)
    {
        var first = phrase.First;
        while (scan.Any(first - 1, WordClass.Determiner)) first--;
        // "Europe's", "the world's": the owner of the list, a name or one word.
        if (scan.IsKind(first - 1, TokenKind.Possessive) && scan.IsWord(first - 2))
        {
            first -= 2;
            while (scan.IsWord(first - 1) && scan[first].IsCapital && scan[first - 1].IsCapital && !scan.Any(first - 1, WordClass.Boundary)) first--;
            while (scan.Any(first - 1, WordClass.Determiner)) first--;
        }

        var end = phrase.End;
        while (end < scan.End && end < phrase.End + Longest && !Ends(scan, end)) end++;
        return new RankClause(first, end);
    }

    /// <summary>Whether what follows narrows the order down in a way that no list shows: "the largest outside Asia", "the biggest after Spain", "the highest since the war".</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="phrase">The place.</param>
    public bool IsNarrowed(in Scan scan, RankPhrase phrase)
    {
        var next = scan.Is(End, ',') || scan.Is(End, '(') ? End + 1 : End;
        if (IsException(scan, next) || (phrase.Worst == 1 && IsBehind(scan, next))) return true;
        for (var at = First; at < End; at++)
            if (IsException(scan, at) || IsOfTime(scan, at) || (phrase.Worst == 1 && IsBehind(scan, at))) return true;
        return false;
    }

    private static bool IsException(in Scan scan, int at) =>
        scan.Is(at, "outside") || scan.Is(at, "excluding") || scan.Is(at, "except") || scan.Is(at, "besides") || scan.Is(at, "barring") || scan.Is(at, "apart") || scan.Is(at, "aside") || scan.Is(at, "other") || scan.Is(at, "without");

    private static bool IsBehind(in Scan scan, int at) => scan.Is(at, "after") || scan.Is(at, "behind") || scan.Is(at, "but") || scan.Is(at, "alongside");

    // "the largest ever", "the highest since 2019": an order of times.
    private static bool IsOfTime(in Scan scan, int at) =>
        scan.Is(at, "ever") || scan.Is(at, "since") || scan.Is(at, "yet") || scan.Is(at, "history") || scan.Is(at, "record") || scan.Is(at, "once") || scan.Is(at, "former") || scan.Is(at, "formerly") || scan.Is(at, "decade") || scan.Is(at, "decades") || scan.Is(at, "years");

    private static bool Ends(in Scan scan, int at)
    {
        if (scan.Is(at, "measured") || scan.Is(at, "based")) return false;
        return scan.Is(at, ',') || scan.Is(at, ';') || scan.Is(at, ':') || scan.Is(at, '(') || scan.Is(at, ')') || scan.Is(at, '—') || scan.Is(at, '–') || scan.Is(at, '"') || scan.Is(at, '”') || (scan.Is(at, '.') && !scan.Glued(at + 1))
            || scan.Any(at, WordClass.Conjunction) || scan.Is(at, "with") || scan.Is(at, "who") || scan.Is(at, "which") || scan.Is(at, "that") || scan.Is(at, "after") || scan.Is(at, "behind") || scan.Is(at, "ahead") || scan.Any(at, WordClass.Verb) || (scan.IsWord(at) && (OpenWords.Of(scan.Of(at)) & WordForms.Past) != 0);
    }
}
