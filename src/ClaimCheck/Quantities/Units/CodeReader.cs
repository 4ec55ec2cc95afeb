using System.Collections.Frozen;
using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Finds the abbreviation that a number counts: "3 TFL", "five INTs", "40 BTC".</summary>
/// <remarks>Only a code that nothing else explains: units, months, eras, zones of time, numerals of Rome and the ends of product names are none, and neither is a word of a headline in capitals.</remarks>
internal static class CodeReader
{
    private const WordClass Explained = WordClass.Boundary | WordClass.UnitSymbol | WordClass.Currency | WordClass.ScaleSuffix | WordClass.Scale | WordClass.Cardinal | WordClass.HedgeAfter | WordClass.UnitName | WordClass.NamesNumber;
    private const WordClass MayFollow = WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Function;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        FrozenSet.ToFrozenSet(["MAX", "PRO", "PLUS", "MINI", "XL", "SE", "LTE", "GT", "GTI", "RS", "XR", "XS", "HD", "UHD", "SUV", "NEO"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Eras =
        FrozenSet.ToFrozenSet(["AD", "BC", "CE", "BCE", "AM", "PM", "AH", "NOON"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word directly behind a bare number is a code that it counts.</summary>
    public static bool TryFind(in Scan scan, int at, out int noun)
    {
        noun = at;
        if (!scan.IsWord(at) || scan.Glued(at) || !IsCode(scan.Of(at), out var plural) || (scan.Class(at) & Explained) != 0) return false;
        var word = scan.Of(at);
        if (Eras.Contains(word) || Endings.Contains(word) || IsRoman(word) || TimeZones.Contains(word)) return false;
        if (IsShouted(scan, at) || (scan.Is(at - 2, Known.At) && IsHour(scan, at - 1))) return false;
        // "62701 IL", "the 911 TT": an address, a model.
        if (scan.IsNumber(at - 1) && scan[at - 1].Length >= 5 && !scan.Of(at - 1).ContainsAny(',', '.')) return false;
        if (!plural && scan.IsNumber(at - 1) && scan[at - 1].Length == 3 && scan.Any(at - 2, WordClass.Determiner)) return false;
        return Ends(scan, at + 1, plural);
    }

    /// <summary>Whether a word is the end of a product's name: "the 737 MAX", "an 11 PRO".</summary>
    public static bool IsEnding(in Scan scan, int at) => scan.IsWord(at) && (scan[at].Flags & TokenFlags.AllCapitals) != 0 && Endings.Contains(scan.Of(at));

    private static bool IsCode(ReadOnlySpan<char> word, out bool plural)
    {
        plural = word.Length > 2 && word[^1] == 's';
        var letters = plural ? word[..^1] : word;
        return letters.Length is >= 2 and <= 4 && !letters.ContainsAnyExceptInRange('A', 'Z');
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => !word.ContainsAnyExcept('I', 'V', 'X');

    // "at 9 ESPN has the game"; "at 60 FPS" is a rate of its own.
    private static bool IsHour(in Scan scan, int number) => !scan.IsNumber(number) || scan[number].Length == 1 || (scan[number].Length == 2 && scan.Of(number)[0] is '1' or '2');

    // "5 DEAD AFTER", "TWO HELD".
    private static bool IsShouted(in Scan scan, int at) =>
        IsCapitals(scan, at + 1) || (scan.IsWord(at - 1) && IsCapitals(scan, at - 1)) || (scan.IsNumber(at - 1) && IsCapitals(scan, at - 2));

    private static bool IsCapitals(in Scan scan, int at) => scan.IsWord(at) && scan[at].Length > 1 && (scan[at].Flags & TokenFlags.AllCapitals) != 0;

    // A verb behind a singular, or another name, means that the code begins something of its own: "by 22 NASA had", "4 DR Congo".
    private static bool Ends(in Scan scan, int next, bool plural)
    {
        if (scan.IsWord(next)) return !scan.Glued(next) && (plural || (scan.Any(next, MayFollow) && !scan.Any(next, WordClass.Verb)));
        return !scan.IsNumber(next) && (!scan.Glued(next) || scan.Is(next, '.') || scan.Is(next, ',') || scan.Is(next, ';') || scan.Is(next, ':') || scan.Is(next, ')') || scan.Is(next, '?') || scan.Is(next, '!') || scan.Is(next, '"') || scan.Is(next, '”') || scan.Is(next, '’'));
    }
}
