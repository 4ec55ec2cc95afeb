using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>What a number is about where the subject of the clause only tells it: "Mercato gives Halden 83%", "the regulator puts the crop at 610,000 tonnes".</summary>
internal static class ToldBy
{
    private const int Reach = 12;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Putting =
        FrozenSet.ToFrozenSet(["puts", "put", "pegs", "pegged"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Giving =
        FrozenSet.ToFrozenSet(["gives", "gave", "give", "awards"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The thing that is put at a number; an empty phrase when the clause says nothing of that form.</summary>
    /// <param name="syntax">The sentence.</param>
    /// <param name="first">The first token of the number with its hedge.</param>
    public static NounPhrase PutAt(in Syntax syntax, int first)
    {
        if (!syntax.Scan.Is(first - 1, "at")) return default;
        return Object(syntax, first - 1, Putting);
    }

    /// <summary>Who is given a share of something by whoever measured it; an empty phrase when nobody is. A sum that is given is the giver's as well.</summary>
    /// <param name="syntax">The sentence.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="first">The first token of the number with its hedge.</param>
    public static NounPhrase Given(in Syntax syntax, Quantity quantity, int first)
    {
        if (quantity.Unit is not { Dimension: Dimension.Percent } || !syntax.Is(first - 1, WordTag.Name)) return default;
        return Object(syntax, first, Giving);
    }

    // The noun phrase between the verb and the number, and nothing else.
    private static NounPhrase Object(in Syntax syntax, int end, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> verbs)
    {
        var at = end - 1;
        for (var lowest = Math.Max(syntax.Scan.First, end - Reach); at > lowest && syntax.Is(at, WordTag.Nominal | WordTag.Determiner | WordTag.Preposition | WordTag.Joiner | WordTag.Owner | WordTag.Number);) at--;
        if (at + 1 >= end || !syntax.Scan.IsWord(at) || !verbs.Contains(syntax.Scan.Of(at))) return default;
        var first = at + 1;
        while (first < end && syntax.Is(first, WordTag.Determiner)) first++;
        return first < end && syntax.Is(first, WordTag.Nominal) ? new NounPhrase(first, end) : default;
    }
}
