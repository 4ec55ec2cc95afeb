using System.Collections.Frozen;

namespace ClaimCheck.Quantities;

/// <summary>Reads places in an order out of a sentence. They are no claims by themselves: only a table that has the order makes them checkable.</summary>
internal static class RankReader
{
    // Places beyond this are read in digits.
    private const int WordedOrdinals = 20;

    private static readonly FrozenSet<string> Largest = FrozenSet.ToFrozenSet(
        ["largest", "biggest", "highest", "greatest", "longest", "tallest", "oldest", "heaviest", "deepest", "fastest"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Smallest = FrozenSet.ToFrozenSet(
        ["smallest", "lowest", "fewest", "shortest", "youngest", "lightest", "slowest", "cheapest"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Adjectives = FrozenSet.ToFrozenSet(["populous", "valuable", "expensive", "visited"], StringComparer.OrdinalIgnoreCase);

    /// <summary>All places that a sentence states, in its order; mostly none.</summary>
    /// <param name="scan">The sentence.</param>
    public static List<RankPhrase> Find(in Scan scan)
    {
        var found = new List<RankPhrase>();
        for (var at = scan.First; at < scan.End; at++)
        {
            if (!scan.IsWord(at) || !MayRank(scan.Of(at)) || Read(scan, at) is not { } phrase) continue;
            if (found.Count == 0 || found[^1].End <= phrase.First) found.Add(phrase);
        }

        return found;
    }

    private static bool MayRank(ReadOnlySpan<char> word) =>
        word.EndsWith("st", StringComparison.OrdinalIgnoreCase) || word.StartsWith("rank", StringComparison.OrdinalIgnoreCase) || word.Equals("top", StringComparison.OrdinalIgnoreCase)
        || word.Equals("place", StringComparison.OrdinalIgnoreCase) || word.Equals("no", StringComparison.OrdinalIgnoreCase) || word.Equals("number", StringComparison.OrdinalIgnoreCase);

    private static RankPhrase? Read(in Scan scan, int at)
    {
        if (scan.Is(at, "top")) return Top(scan, at);
        if (scan.Is(at, "ranked") || scan.Is(at, "ranks") || scan.Is(at, "ranking") || scan.Is(at, "rank")) return Ranked(scan, at);
        if (scan.Is(at, "place")) return PlaceBefore(scan, at) is var (first, place) ? new RankPhrase(first, at + 1, place, place, "", false) : null;
        if (scan.Is(at, "no") || scan.Is(at, "number")) return Numbered(scan, at) is var (end, number) ? new RankPhrase(at, end, number, number, "", false) : null;
        if (IsAny(Largest, scan, at) || IsAny(Smallest, scan, at)) return Superlative(scan, at, at + 1, IsAny(Smallest, scan, at));
        if (!scan.Is(at, "most") && !scan.Is(at, "least")) return null;
        // "the most populous", "second-most populous": alone "most" is a share, and an adverb before most adjectives.
        var next = scan.Is(at + 1, '-') ? at + 2 : at + 1;
        return IsAny(Adjectives, scan, next) ? Superlative(scan, at, next + 1, scan.Is(at, "least"))
            : scan.Is(at - 1, "the") || PlaceBefore(scan, at) is not null ? Superlative(scan, at, at + 1, scan.Is(at, "least")) : null;
    }

    private static RankPhrase? Superlative(in Scan scan, int at, int end, bool isSmallest)
    {
        var order = scan.Of(end - 1).ToString().ToLowerInvariant();
        if (PlaceBefore(scan, at) is var (first, place)) return IsOneOfSome(scan, first) ? null : new RankPhrase(first, end, place, place, order, isSmallest);
        // "the five largest": any of the first five places.
        if (CountAt(scan, at - 1) is { } count and > 1) return new RankPhrase(at - 1, end, 1, count, order, isSmallest);
        return IsOneOfSome(scan, at) ? null : new RankPhrase(at, end, 1, 1, order, isSmallest);
    }

    // "one of the largest", "among the largest": a good place, and nobody says which.
    private static bool IsOneOfSome(in Scan scan, int first)
    {
        var at = first - 1;
        while (scan.Any(at, WordClass.Determiner) || scan.IsKind(at, Tokens.TokenKind.Possessive) || (scan.IsWord(at) && scan.IsKind(at + 1, Tokens.TokenKind.Possessive))) at--;
        return scan.Is(at, "among") || scan.Is(at, "amongst") || (scan.Is(at, "of") && (scan.Any(at - 1, WordClass.Cardinal) || scan.IsNumber(at - 1) || scan.Is(at - 1, "some") || scan.Is(at - 1, "many")));
    }

    private static RankPhrase? Top(in Scan scan, int at)
    {
        var next = scan.Is(at + 1, '-') ? at + 2 : at + 1;
        return CountAt(scan, next) is { } count and > 1 && !scan.Is(next + 1, '%') && !scan.Any(next + 1, WordClass.Scale) && !scan.Is(next + 1, "percent") && !scan.Is(next + 1, "per") ? new RankPhrase(at, next + 1, 1, count, "", false) : null;
    }

    private static RankPhrase? Ranked(in Scan scan, int at)
    {
        var next = at + 1;
        while (scan.Is(next, "as") || scan.Is(next, "the") || scan.Is(next, "only") || scan.Is(next, "just") || scan.Is(next, "in")) next++;
        if ((scan.Is(next, "no") || scan.Is(next, "number")) && Numbered(scan, next) is var (end, number)) return new RankPhrase(at, end, number, number, "", false);
        if (PlaceAt(scan, next) is not var (last, place) || scan.Is(last, '-')) return null;
        // "ranked as the second largest" states its order itself.
        return IsAny(Largest, scan, last) || IsAny(Smallest, scan, last) ? null : new RankPhrase(at, last, place, place, "", false);
    }

    // "No. 2", "number two".
    private static (int End, decimal Number)? Numbered(in Scan scan, int at)
    {
        var next = scan.Is(at, "no") && scan.Is(at + 1, '.') ? at + 2 : scan.Is(at, "number") ? at + 1 : -1;
        return next > 0 && CountAt(scan, next) is { } number ? (next + 1, number) : null;
    }

    private static decimal? CountAt(in Scan scan, int at)
    {
        if (scan.Any(at, WordClass.Cardinal)) return Vocabulary.Number(scan[at].Word) is var number and >= 1 and <= WordedOrdinals ? number : null;
        return scan.IsNumber(at) && scan[at].Length <= 3 && decimal.TryParse(scan.Of(at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits) && digits >= 1 ? digits : null;
    }

    // "second", "second-", "2nd", "2nd-" before a token.
    private static (int First, decimal Place)? PlaceBefore(in Scan scan, int at)
    {
        var last = scan.Is(at - 1, '-') ? at - 2 : at - 1;
        if (Worded(scan, last) is { } worded) return (last, worded);
        if (!scan.IsWord(last)) return null;
        if (Written(scan.Of(last)) is { } written) return (last, written);
        return scan.IsNumber(last - 1) && scan.Glued(last) && PlaceAt(scan, last - 1) is var (_, place) ? (last - 1, place) : null;
    }

    private static (int End, decimal Place)? PlaceAt(in Scan scan, int at)
    {
        if (Worded(scan, at) is { } worded) return (at + 1, worded);
        if (scan.IsWord(at)) return Written(scan.Of(at)) is { } written ? (at + 1, written) : null;
        return scan.IsNumber(at) && scan.IsWord(at + 1) && scan.Glued(at + 1) && Written(scan.Text.AsSpan(scan[at].Start, scan[at + 1].End - scan[at].Start)) is { } joined ? (at + 2, joined) : null;
    }

    private static bool IsAny(FrozenSet<string> words, in Scan scan, int at) => scan.IsWord(at) && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at));

    private static decimal? Worded(in Scan scan, int at)
    {
        if (!scan.Any(at, WordClass.Ordinal)) return null;
        for (var place = 0; place < WordedOrdinals; place++)
            if (scan.Is(at, NumberWords.Ordinals[place])) return place + 1;
        return null;
    }

    private static decimal? Written(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 6 || !char.IsAsciiDigit(word[0]) || word[^2..] is not ("st" or "nd" or "rd" or "th")) return null;
        return decimal.TryParse(word[..^2], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var place) && place >= 1 ? place : null;
    }
}
