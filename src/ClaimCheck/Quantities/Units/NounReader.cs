using System.Collections.Frozen;
using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Finds the noun that a number counts: "1,800 tech experts" counts experts.</summary>
/// <remarks>No tagger: the noun phrase ends at the first word of a closed class, number or sign, and its head is its first plural.</remarks>
internal static class NounReader
{
    // A noun phrase of a number is short; what is longer is a clause without a verb that we know. Words with a hyphen between are one.
    private const int Reach = 5;

    // "one singer onstage": where the thing is.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Places =
        FrozenSet.ToFrozenSet(["onstage", "offstage", "backstage", "abroad", "overseas", "aboard", "onboard", "ashore", "online", "nearby", "upstairs", "downstairs", "outdoors", "indoors", "elsewhere", "alive", "alone"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // "-ive", "-al": what a thing is like, never the thing itself.
    private static readonly string[] AdjectiveEndings = ["ive", "al", "ic", "ous", "ful", "ary", "able", "ible", "ly"];

    /// <summary>Finds the head noun to the right of a number.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The first token after the number.</param>
    /// <param name="single">Whether the number is one, so that the noun is singular.</param>
    /// <param name="noun">The token of the head.</param>
    public static bool TryFind(in Scan scan, int at, bool single, out int noun)
    {
        noun = -1;
        var next = at;
        for (var words = 0; words < Reach && scan.IsWord(next); words++, next++)
        {
            var kind = scan.Class(next);
            var hyphen = scan.Is(next + 1, '-') && scan.Glued(next + 1) && scan.Glued(next + 2);
            if (!hyphen && (kind & WordClass.PluralNoun) != 0) return TryHead(scan, at, next, out noun);
            if ((kind & WordClass.Modifier) == 0 && (kind & WordClass.Boundary) != 0 && !IsNameInCapitals(scan, next))
            {
                if (single || !PluralVerbs.IsNoun(scan, next, at)) break;
                noun = next;
                return true;
            }

            // "at one point last year": a place in time ends the phrase; so does what was done to the one thing: "1 pass defended".
            if (noun >= 0 && ((kind & WordClass.Ordinal) != 0 || scan.Of(next).EndsWith("ed", StringComparison.Ordinal))) break;
            if (next > at && (scan[next].Flags & TokenFlags.LineBefore) != 0 && scan[next].IsCapital) break;
            // "a pack of 20 costs £9": what it does, not what it is.
            if (scan.Is(next, "costs") && scan.IsKind(next + 1, TokenKind.Symbol)) break;
            if (!hyphen && IsPlural(scan, next)) return TryHead(scan, at, next, out noun);
            // "Kia and Hyundai vehicles", "digital and physical sales", "Model S and Model X cars": words of one noun.
            if (scan.Is(next + 1, Known.And) && scan.IsWord(next + 2) && !scan.Any(next + 2, WordClass.Boundary | WordClass.Cardinal) && (IsPlural(scan, next + 3) || (scan[next].IsCapital && scan[next + 2].IsCapital && IsPlural(scan, next + 4)))) next++;
            // "COVID-19 tests", "Model 3 sedans": a number that belongs to a name.
            if (scan.Is(next + 1, '-') && scan.IsNumber(next + 2) && scan.Glued(next + 2) && scan[next].IsCapital) next += 2;
            else if (scan[next].IsCapital && scan.IsNumber(next + 1) && scan[next + 1].Length <= 4 && scan.IsWord(next + 2) && !scan.Glued(next + 2) && IsPlural(scan, next + 2)) next++;
            else if (hyphen) (next, words) = (next + 1, words - 1);
            else if (single && (kind & WordClass.Modifier) == 0 && !scan[next].IsCapital && !(noun >= 0 && Places.Contains(scan.Of(next)))) noun = next;
        }

        return noun >= 0;
    }

    // "three US states", "two IT firms", "five WHO officials": names that a pronoun is spelled like.
    private static bool IsNameInCapitals(in Scan scan, int at) =>
        scan.Any(at, WordClass.Pronoun) && scan[at].Length is 2 or 3 && (scan[at].Flags & TokenFlags.AllCapitals) != 0 && !(scan.IsWord(at + 1) && (scan[at + 1].Flags & TokenFlags.AllCapitals) != 0);

    // "10 sports clubs", "40 goods trains": of two plurals the second is what is counted; but "of 40 countries meets" has a verb.
    private static bool TryHead(in Scan scan, int at, int plural, out int noun)
    {
        noun = plural;
        if (scan.Is(at - 2, Known.Of) || scan.Is(at - 3, Known.Of)) return true;
        while (noun < at + Reach && IsPlural(scan, noun + 1) && !scan.Any(noun + 1, WordClass.Up | WordClass.Down) && !scan[noun + 1].IsCapital && !scan.Is(noun + 2, '-')) noun++;
        return true;
    }

    /// <summary>A noun in the singular directly behind a number above one: "a three course meal" has three courses.</summary>
    public static bool TrySingular(in Scan scan, int at, out int noun)
    {
        noun = at;
        return scan.IsWord(at) && (scan.Class(at) & ~WordClass.Neutral) == WordClass.None && !scan[at].IsCapital && scan.IsWord(at + 1) && !scan.Any(at + 1, WordClass.Boundary) && !IsAdjective(scan.Of(at));
    }

    private static bool IsAdjective(ReadOnlySpan<char> word)
    {
        foreach (var ending in AdjectiveEndings)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>The noun behind "of" and its owner or its whole: "two of its offices", "35m of the firm's devices", "300 of the 450 seats", "2,000 of 12,000 jobs".</summary>
    public static bool TryOwned(in Scan scan, int at, out int noun)
    {
        noun = at;
        if (!scan.Is(at, Known.Of)) return false;
        var next = at + 1;
        if (scan.Any(next, WordClass.Determiner)) next++;
        // "one of 12 children" is a person among them.
        if (next == at + 1 && scan.Is(at - 1, Known.One)) return false;
        if ((scan.IsNumber(next) || scan.Any(next, WordClass.Cardinal)) && NumeralReader.TryRead(scan, next, money: false, out var all, out _) && all.Start == next && !UnitReader.TryRead(scan, all.End, out _))
            return TryFind(scan, all.End, single: false, out noun);
        var owner = next;
        while (owner < next + 3 && scan.IsWord(owner) && !scan.Any(owner, WordClass.Boundary)) owner++;
        if (scan.IsKind(owner, TokenKind.Possessive)) next = owner + 1;
        return next > at + 1 && TryFind(scan, next, single: false, out noun);
    }

    /// <summary>The noun that a hyphen joins to a number: "four-person", "six-speed".</summary>
    public static bool TryJoined(in Scan scan, int at, out int noun)
    {
        noun = at;
        return scan.IsWord(at) && !scan.Any(at, WordClass.Boundary & ~WordClass.Function) && !scan.Is(at, "strong") && !scan.Is(at, "something");
    }

    /// <summary>The unit of a counted noun: its singular, named with the words before it.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="first">The first token after the number.</param>
    /// <param name="noun">The head.</param>
    public static Unit Unit(in Scan scan, int first, int noun) =>
        NounUnits.Of(scan.Text.AsSpan(scan[first].Start, scan[noun].End - scan[first].Start), scan[noun].Start - scan[first].Start);

    /// <summary>Whether a word looks like the plural of a noun.</summary>
    public static bool IsPlural(in Scan scan, int at)
    {
        if (!scan.IsWord(at)) return false;
        if (scan.Any(at, WordClass.PluralNoun)) return true;
        var word = scan.Of(at);
        if (word.EndsWith("men", StringComparison.Ordinal)) return !scan.Any(at, WordClass.Boundary);
        if (word.Length >= 3 && word[^1] == 's' && word[^2] is >= 'A' and <= 'Z') return true;
        return word.Length > 3 && word[^1] is 's' && word[^2] is not ('s' or 'u' or 'i' or '\'') && !scan.Any(at, WordClass.Boundary);
    }

    /// <summary>The singular of a counted noun, in lower case: the unit's code.</summary>
    public static string Singular(ReadOnlySpan<char> word) =>
        word.Length >= 3 && word[^1] == 's' && word[^2] is >= 'A' and <= 'Z' ? word[..^1].ToString().ToLowerInvariant()
        : word.Length <= 4 && !word.ContainsAnyExceptInRange('A', 'Z') ? word.ToString().ToLowerInvariant()
        : Nouns.Singular(word.ToString().ToLowerInvariant());
}
