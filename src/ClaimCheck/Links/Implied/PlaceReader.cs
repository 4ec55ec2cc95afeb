using System.Collections.Frozen;
using System.Globalization;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Reads places in an order. An ordinal is one only where a noun, a participle or a verb of places stands beside it: "the third quarter" is none.</summary>
internal static class PlaceReader
{
    private const int Longest = 3;
    private const int MotionBefore = 4;
    private const int ReachedBefore = 9;

    private static readonly FrozenSet<string> Stays = Set(
        "finish finishes finished finishing come comes came coming placed sit sits sat sitting stand stands stood lie lies lay lying is are was were be been remain remains remained stay stays stayed "
        + "seeded ranked ranks rank ranking listed rated voted");

    private static readonly FrozenSet<string> Moves = Set(
        "climb climbs climbed climbing move moves moved moving jump jumps jumped jumping leap leapt leaped rise rises rose risen rising fall falls fell fallen falling drop drops dropped dropping slip slips slipped slipping "
        + "slide slides slid sliding sink sank tumble tumbled tumbling up down back advance advanced soar soared vault vaulted");

    // "debuted at No. 4", "came in at 23rd".
    private static readonly FrozenSet<string> Arrives = Set("debut debuts debuted debuting peak peaks peaked peaking enter enters entered entering open opens opened opening start starts started starting arrive arrived in");

    private static readonly FrozenSet<string> Adverbs = Set("currently only now just still again joint equal also even already overall provisionally");

    private static readonly FrozenSet<string> Before = Set("for off of behind above below outside than or from towards toward chasing between");

    private static readonly FrozenSet<string> Others = Set("play-off playoff match game decider team teams side sides finisher finishers winner winners holder prize votes vote");

    /// <summary>The place whose number begins at a token; null when there is none.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The token.</param>
    public static PlaceFigure? Read(in Scan scan, int at)
    {
        if (scan.Is(at, "no") || scan.Is(at, "number") || scan.Is(at, '#')) return Numbered(scan, at);
        if (!OrdinalReader.TryRead(scan, at, out var end, out var numeral)) return null;
        if (scan.Is(end, '-') && scan.Glued(end) && scan.Glued(end + 1)) return Joined(scan, at, end, numeral);
        return FamilyOf(scan, end) is not PlaceFamily.None and var family ? Named(scan, at, end, numeral, family) : Stated(scan, at, end, numeral);
    }

    /// <summary>What sort of place a word names.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="at">The word.</param>
    public static PlaceFamily FamilyOf(in Scan scan, int at) =>
        scan.Is(at, "place") || scan.Is(at, "placed") || scan.Is(at, "position") || scan.Is(at, "spot") ? PlaceFamily.Place
        : scan.Is(at, "rank") || scan.Is(at, "ranks") || scan.Is(at, "ranked") || scan.Is(at, "ranking") ? PlaceFamily.Rank
        : scan.Is(at, "seed") || scan.Is(at, "seeded") ? PlaceFamily.Seed : PlaceFamily.None;

    // "the 19th-ranked Doe", "third-placed Lynx", "a third-place finish".
    private static PlaceFigure? Joined(in Scan scan, int at, int end, Numeral numeral)
    {
        var family = FamilyOf(scan, end + 1);
        if (family == PlaceFamily.None) return null;
        if (scan.Is(end + 1, "place")) return scan.Is(end + 2, "finish") ? new PlaceFigure(at, end, numeral, family) { Behind = end + 3 } : null;
        if (!scan.Of(end + 1).EndsWith("ed", StringComparison.OrdinalIgnoreCase) || !scan.IsWord(end + 2)) return null;
        // "the fifth-ranked college in the country".
        return scan[end + 2].IsCapital ? new PlaceFigure(at, end, numeral, family) { Behind = scan.End, Owner = end + 2 } : new PlaceFigure(at, end, numeral, family) { Behind = end + 3 };
    }

    // "in third place", "took fifth spot": said of what was reached, not of what is hoped for or lies ahead.
    private static PlaceFigure? Named(in Scan scan, int at, int end, Numeral numeral, PlaceFamily family)
    {
        var before = at - 1;
        while (scan.Any(before, WordClass.Determiner)) before--;
        if (Is(Before, scan, before) || (scan.Is(before, "to") && !IsMove(scan, before)) || Is(Others, scan, end + 1) || IsNoun(scan, end + 1)) return null;
        // "In the first place" is no place.
        if (numeral.Value == 1 && scan.Is(at - 1, "the") && scan.Is(at - 2, "in")) return null;
        return new PlaceFigure(at, end, numeral, family) { Behind = end + 1 };
    }

    // "finished fifth", "is second in the table", "climbed to 47th", "slid to 112th from 95th".
    private static PlaceFigure? Stated(in Scan scan, int at, int end, Numeral numeral)
    {
        if (IsNoun(scan, end) || scan.Is(end, "to") && scan.Is(end + 1, "none") || (scan.Is(end, "of") && scan.Any(end + 1, WordClass.Month))) return null;
        var before = at - 1;
        while (Is(Adverbs, scan, before) || scan.Is(before, '-')) before--;
        // "The Lynx, third in the table, …": the contest must be said.
        if (scan.Is(before, ',') && before == at - 1) return scan.Is(end, "in") || scan.Is(end, "on") ? new PlaceFigure(at, end, numeral, PlaceFamily.None) { IsAside = true } : null;
        if (Is(Stays, scan, before)) return new PlaceFigure(at, end, numeral, FamilyOf(scan, before));
        if (scan.Is(before, "at")) return IsAt(scan, before) ? new PlaceFigure(at, end, numeral, PlaceFamily.None) : null;
        if (scan.Is(before, "in")) return Is(Stays, scan, before - 1) ? new PlaceFigure(at, end, numeral, PlaceFamily.None) : null;
        if (scan.Is(before, "to") && IsMove(scan, before)) return new PlaceFigure(at, end, numeral, PlaceFamily.None);
        if (!scan.Is(before, "from")) return null;
        var other = scan.Is(end, "to") ? end + 1 : -1;
        var isStart = other >= 0 ? OrdinalReader.TryRead(scan, other, out _, out _) && IsMove(scan, before) : IsReached(scan, before);
        return isStart ? new PlaceFigure(at, end, numeral, PlaceFamily.None) { IsStart = true } : null;
    }

    // "No. 3 seed", "the world No. 5", "number one in the charts".
    private static PlaceFigure? Numbered(in Scan scan, int at)
    {
        var number = scan.Is(at, "no") && scan.Is(at + 1, '.') ? at + 2 : scan.Is(at, "no") ? -1 : at + 1;
        if (number < 0 || Value(scan, number) is not { } value) return null;
        var numeral = new Numeral(value, 1m, 1m, NumeralForm.Integer, scan[number].Span);
        var family = FamilyOf(scan, number + 1);
        var behind = family == PlaceFamily.None ? number + 1 : number + 2;
        if (family == PlaceFamily.None) family = scan.Is(at - 1, "world") || scan.Is(at - 1, "ranked") ? PlaceFamily.Rank : scan.Is(at - 1, "seeded") ? PlaceFamily.Seed : PlaceFamily.None;
        var before = at - 1;
        while (Is(Adverbs, scan, before)) before--;
        if (family == PlaceFamily.None && !(Is(Stays, scan, before) || (scan.Is(before, "to") && IsMove(scan, before)) || (scan.Is(before, "at") && IsAt(scan, before)))) return null;
        var isName = scan.IsWord(behind) && scan[behind].IsCapital;
        if (!isName && IsNoun(scan, behind)) return null;
        return new PlaceFigure(number, number + 1, numeral, family) { Behind = isName ? scan.End : behind, Owner = isName ? behind : -1 };
    }

    private static bool IsAt(in Scan scan, int at) => Is(Stays, scan, at - 1) || Is(Moves, scan, at - 1) || (Is(Arrives, scan, at - 1) && (!scan.Is(at - 1, "in") || Is(Stays, scan, at - 2)));

    private static decimal? Value(in Scan scan, int at)
    {
        if (scan.Any(at, WordClass.Cardinal)) return Vocabulary.Number(scan[at].Word) is >= 1 and var worded ? worded : null;
        return scan.IsNumber(at) && scan[at].Length <= Longest && decimal.TryParse(scan.Of(at), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits >= 1 ? digits : null;
    }

    // "climbed six places to", "back up to".
    private static bool IsMove(in Scan scan, int at)
    {
        for (var before = at - 1; before >= at - MotionBefore && scan.Has(before); before--)
        {
            if (Is(Moves, scan, before)) return true;
            if (scan.Is(before, ',') || scan.Is(before, ';')) return false;
        }

        return false;
    }

    // "to 112th from 95th", "to third place from fifth".
    private static bool IsReached(in Scan scan, int from)
    {
        for (var at = from - 1; at >= from - ReachedBefore && scan.Has(at); at--)
            if (scan.Is(at, "to")) return OrdinalReader.TryRead(scan, at + 1, out _, out _);
        return false;
    }

    // An ordinal before a noun counts or tells apart, it does not state a place.
    private static bool IsNoun(in Scan scan, int at) =>
        scan.IsNumber(at) || scan.Is(at, '-') && scan.Glued(at) || (scan.IsWord(at) && !scan.Any(at, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Pronoun | WordClass.Verb) && !Is(Adverbs, scan, at));

    private static bool Is(FrozenSet<string> set, in Scan scan, int at) => scan.IsWord(at) && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at));

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
