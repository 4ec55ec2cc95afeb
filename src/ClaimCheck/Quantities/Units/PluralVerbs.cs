using System.Collections.Frozen;

namespace ClaimCheck.Quantities;

/// <summary>Plurals that look like verbs: "12 wins", "two calls", "six runs". Behind a number above one they are nouns, because a verb would have no -s there.</summary>
internal static class PluralVerbs
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = FrozenSet.ToFrozenSet(
        ["wins", "runs", "calls", "shows", "reports", "claims", "estimates", "forecasts", "plans", "works", "lives", "starts", "leads", "sets", "notes", "makes", "finds", "needs", "holds", "uses", "ends", "leaves", "takes", "signs", "builds", "accounts", "raises"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word at a token is a counted noun that could be a verb.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The word.</param>
    /// <param name="first">The first token after the number.</param>
    public static bool IsNoun(in Scan scan, int at, int first)
    {
        if ((scan.Class(at) & WordClass.Boundary) != WordClass.Verb || scan.Of(at)[^1] != 's' || scan[at].IsCapital || !Nouns.Contains(scan.Of(at))) return false;
        // "a 15 percent tax makes", "group of 20 leads the way": one thing that a number belongs to.
        if (scan.Is(first - 2, Known.A) || scan.Is(first - 2, Known.An) || scan.Is(first - 2, '-')) return false;
        if (scan.Is(at, "accounts") && scan.Is(at + 1, Known.For)) return false;
        if (scan.Any(at + 1, WordClass.Determiner) && !scan.Is(at + 1, Known.This) && !scan.Is(at + 1, Known.That) && !scan.Is(at + 1, Known.Each) && !scan.Is(at + 1, Known.A) && !scan.Is(at + 1, "every")) return false;
        // "of 4 makes it the fastest".
        if (scan.Any(at + 1, WordClass.Pronoun) && !scan.Is(at + 1, Known.He) && !scan.Is(at + 1, Known.She) && !scan.Is(at + 1, Known.Who) && !scan.Is(at + 1, "they") && !scan.Is(at + 1, "we") && !scan.Is(at + 1, "which")) return false;
        // "Zone 3 shows growth": what a verb would act on.
        return !scan.IsWord(at + 1) || (scan.Class(at + 1) & WordClass.Boundary) != 0;
    }
}
