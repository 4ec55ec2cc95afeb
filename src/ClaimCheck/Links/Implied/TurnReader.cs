using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Reads ordinals that count what came so far: "its ninth win of the season", "an 11th appearance", "a 50th anniversary tour".</summary>
internal static class TurnReader
{
    private const int MostNouns = 4;
    private const int CueReach = 6;

    // A stretch of time, a part of a thing or a class has a number; it is not the so-manieth of a count.
    private static readonly FrozenSet<string> Labels = Set(
        "quarter half time day week month year hour minute second season century decade millennium period inning innings set lap round phase stage leg floor storey grade generation tier division degree class gear base down chapter episode "
        + "part person party lady hand language world city country street avenue amendment act world-war edition reading draft trimester semester term birthday thing option way case-study floor row line place position spot seed rank");

    private static readonly FrozenSet<string> Reports = Set("report reports reported reporting confirm confirms confirmed confirming record records recorded recording win wins won winning claim claims claimed secure secured earn earned score scored register registered celebrate celebrates celebrated mark marks marked");

    private static readonly FrozenSet<string> Runs = Set("consecutive straight successive");

    /// <summary>The count whose ordinal begins at a token; null when there is none.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The token.</param>
    public static TurnFigure? Read(in Scan scan, int at)
    {
        if (!OrdinalReader.TryRead(scan, at, out var end, out var numeral) || numeral.Value < 2 || scan.Is(end, '-') || scan.IsNumber(at - 1) || scan.Any(at - 1, WordClass.Month | WordClass.Cardinal)) return null;
        var last = end;
        while (last < end + MostNouns && scan.IsWord(last) && !scan[last].IsCapital && !scan.Any(last, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Pronoun | WordClass.Month | WordClass.Weekday))
        {
            if (Is(Labels, scan, last)) return null;
            last++;
        }

        return last == end ? null : new TurnFigure(at, end, last, numeral) { IsSoFar = IsSoFar(scan, at, end, last) };
    }

    // "its third case", but only where it was reported, won, reached; "a third case"; "11th appearance" in a list; "the third case this month"; "ninth win in a row".
    private static bool IsSoFar(in Scan scan, int at, int end, int last)
    {
        if (at == scan.First || scan.Is(at - 1, ':') || scan.Is(at - 1, "a") || scan.Is(at - 1, "an") || Is(Runs, scan, end)) return true;
        if ((scan.Is(at - 1, "its") || scan.Is(at - 1, "their") || scan.Is(at - 1, "his") || scan.Is(at - 1, "her") || scan.Is(at - 1, "the")) && Is(Reports, scan, at - 2)) return true;
        for (var behind = end; behind < last + CueReach && scan.Has(behind); behind++)
        {
            if (scan.Is(behind, ',') || scan.Is(behind, ';')) return false;
            if ((scan.Is(behind, "so") && scan.Is(behind + 1, "far")) || (scan.Is(behind, "in") && scan.Is(behind + 1, "a") && scan.Is(behind + 2, "row"))) return true;
            if ((scan.Is(behind, "this") || scan.Is(behind, "the")) && (scan.Is(behind + 1, "season") || scan.Is(behind + 1, "month") || scan.Is(behind + 1, "year") || scan.Is(behind + 1, "campaign"))) return scan.Is(behind, "this") || scan.Is(behind - 1, "of");
        }

        return false;
    }

    private static bool Is(FrozenSet<string> set, in Scan scan, int at) => scan.IsWord(at) && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at));

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}

/// <summary>An ordinal before a noun.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind the ordinal.</param>
/// <param name="NounsEnd">The token behind the words that may be the noun.</param>
/// <param name="Numeral">Its number.</param>
internal sealed record TurnFigure(int First, int End, int NounsEnd, Numeral Numeral)
{
    /// <summary>Whether the words say that it counts what came so far, and do not only tell one thing from another ("her second album was darker").</summary>
    public bool IsSoFar { get; init; }
}
