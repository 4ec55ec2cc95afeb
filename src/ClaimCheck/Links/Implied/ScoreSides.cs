using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Reads which number of a result is whose, from the words between the two names and the result: "lost 1-3 to", "gave the hosts a 2-1 win over".</summary>
internal static class ScoreSides
{
    private const int Behind = 3;
    private const int Near = 3;
    private const int Against = 4;

    private static readonly FrozenSet<string> Won = Set(
        "beat beats beating defeats defeating defeated win wins won winning victory victories rout routs routed routing triumph triumphed thrash thrashed thrashing hammer hammered edge edged edging downed crush crushed crushing "
        + "oust ousted swept sweep topped overcame overcome overcoming past clinched clinch upset stunned eliminated success outplayed outclassed dispatched demolished thumped");

    private static readonly FrozenSet<string> Lost = Set("lost lose loses losing loss losses fell fall falls falling beaten succumbed succumb crashed");

    private static readonly FrozenSet<string> Passive = Set("beaten defeated routed thrashed hammered edged downed crushed ousted swept overcome stunned eliminated outplayed outclassed thumped upset dispatched demolished topped");

    private static readonly FrozenSet<string> Drawn = Set("draw draws drew drawn drawing tie tied level stalemate held");

    private static readonly FrozenSet<string> OnTheWay = Set("led leads lead leading trail trails trailed trailing from of or ahead behind");

    private static readonly FrozenSet<string> InARow = Set("straight successive consecutive away home latest opening biggest heaviest league");

    private static readonly FrozenSet<string> Gives = Set("give gives gave giving hand handed handing hands earn earned earning earns send sent sending sends see saw seeing");

    private static readonly FrozenSet<string> Other = Set("over against of at with from past to by v vs");

    /// <summary>Which number belongs to a side; null when the words do not say it, or speak of a part of the contest.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="pairs">All results of the sentence.</param>
    /// <param name="pair">The result.</param>
    /// <param name="side">Where the side is named.</param>
    /// <param name="opponent">Where the other side is named.</param>
    public static ScoreSide? Find(in Scan scan, IReadOnlyList<ScorePair> pairs, ScorePair pair, NamePhrase side, NamePhrase opponent)
    {
        // "Torvik 3-1 Selm".
        if (side.End == pair.First && opponent.First == pair.End) return new ScoreSide(pair.First, true);
        if (opponent.End == pair.First && side.First == pair.End) return new ScoreSide(pair.First + 2, true);
        if (IsOwners(scan, pair, side) || IsOwners(scan, pair, opponent) || HasNameBetween(scan, pair, side, opponent) || IsPart(scan, pair) || IsActor(scan, pair, side, opponent) is not { } isActor) return null;
        var from = Math.Min(Math.Min(side.First, opponent.First), pair.First);
        if (!IsOneClause(scan, from, Math.Max(Math.Max(side.First, opponent.First), pair.First), pairs, pair)) return null;
        var (won, lost, drawn) = Outcome(scan, from, pair);
        if (pair.One == pair.Other) return won || lost ? null : new ScoreSide(isActor ? pair.First : pair.First + 2, drawn);
        if (won && lost) return null;
        if (!won && !lost) return pair.One > pair.Other ? new ScoreSide(isActor ? pair.First : pair.First + 2, false) : null;
        // However the two are written, the winner has more.
        var more = pair.One > pair.Other ? pair.First : pair.First + 2;
        var less = pair.One > pair.Other ? pair.First + 2 : pair.First;
        return new ScoreSide(isActor == won ? more : less, true);
    }

    // "Acme's rivals beat Borda": the name only owns who played; "Acme's 4-0 rout" and "Acme's third straight win" are its own.
    private static bool IsOwners(in Scan scan, ScorePair pair, NamePhrase name)
    {
        if (!scan.IsKind(name.End, TokenKind.Possessive) || (name.End <= pair.First && pair.First - name.End <= Near)) return false;
        var at = name.End + 1;
        while (at < name.End + Near && (scan.Any(at, WordClass.Ordinal | WordClass.Modifier | WordClass.Cardinal) || Is(InARow, scan, at))) at++;
        return !Is(Won, scan, at) && !Is(Lost, scan, at) && !Is(Drawn, scan, at) && !(at > name.End + 1 && scan.Is(at, "defeat"));
    }

    // "Acme, who lost to Borda, beat Corlan 2-0": the result is that of a nearer name. Behind a preposition a name tells where.
    private static bool HasNameBetween(in Scan scan, ScorePair pair, NamePhrase side, NamePhrase opponent)
    {
        // "drew 1-1 with Corlan": it is a result against somebody else.
        for (var at = pair.End; at < pair.End + Against && scan.Has(at); at++)
        {
            if (!(scan.Is(at, "over") || scan.Is(at, "against") || scan.Is(at, "with") || scan.Is(at, "to") || scan.Is(at, "past") || scan.Is(at, "by"))) continue;
            var name = scan.Any(at + 1, WordClass.Determiner) ? at + 2 : at + 1;
            if (scan.IsWord(name) && scan[name].IsCapital && !IsIn(side, name) && !IsIn(opponent, name)) return true;
        }

        var nearest = Math.Max(side.End <= pair.First ? side.End : -1, opponent.End <= pair.First ? opponent.End : -1);
        for (var at = nearest; nearest >= 0 && at < pair.First; at++)
            if (scan.IsWord(at) && scan[at].IsCapital && !scan.Any(at, WordClass.Month | WordClass.Weekday) && !scan.Any(at - 1, WordClass.Preposition) && !(scan.IsWord(at - 1) && scan[at - 1].IsCapital && scan.Any(at - 2, WordClass.Preposition))) return true;
        return false;
    }

    private static bool IsIn(NamePhrase name, int at) => at >= name.First && at < name.End;

    // "beat": the first name acts, "gave the hosts a win" and "a win for the hosts": the other one.
    private static bool? IsActor(in Scan scan, ScorePair pair, NamePhrase side, NamePhrase opponent)
    {
        var (isSideBefore, isOpponentBefore) = (side.End <= pair.First, opponent.End <= pair.First);
        if (isSideBefore && isOpponentBefore)
        {
            var later = side.First > opponent.First ? side : opponent;
            var isLater = Is(Gives, scan, BeforeName(scan, later.First));
            return later == side == isLater;
        }

        if (isSideBefore) return Is(Other, scan, BeforeName(scan, opponent.First)) ? true : null;
        if (!scan.Is(BeforeName(scan, side.First), "for")) return (isOpponentBefore || scan.Is(BeforeName(scan, opponent.First), "for")) && Is(Other, scan, BeforeName(scan, side.First)) ? false : null;
        return Is(Other, scan, BeforeName(scan, opponent.First)) || isOpponentBefore ? true : null;
    }

    // "a 2-0 win over second-placed Borda": over determiners and small words before the name.
    private static int BeforeName(in Scan scan, int name)
    {
        var at = name - 1;
        while (scan.Any(at, WordClass.Determiner) || (scan.IsWord(at) && scan.Of(at).EndsWith("ed", StringComparison.Ordinal) && scan.Is(at - 1, '-'))) at = scan.Any(at, WordClass.Determiner) ? at - 1 : at - 3;
        return at;
    }

    private static (bool Won, bool Lost, bool Drawn) Outcome(in Scan scan, int from, ScorePair pair)
    {
        var (won, lost, drawn) = (false, false, false);
        for (var at = from; at < Math.Min(scan.End, pair.End + Behind); at++)
        {
            if (at >= pair.First && at < pair.End) continue;
            drawn |= Is(Drawn, scan, at);
            if (scan.Is(at, "defeat"))
            {
                // "to defeat Borda", "a 2-0 defeat of Borda"; "a 2-0 defeat to Borda".
                var isWin = scan.Is(at - 1, "to") || scan.Is(at + 1, "of");
                (won, lost) = (won | isWin, lost | !isWin);
            }
            else if (Is(Passive, scan, at) && IsPassive(scan, at)) lost = true;
            else if (scan.Is(at, "going") || scan.Is(at, "went") || scan.Is(at, "gone")) lost |= scan.Is(at + 1, "down");
            else if (Is(Lost, scan, at)) lost = true;
            else if (Is(Won, scan, at) && !(scan.Is(at, "down") && (scan.Is(at - 1, "went") || scan.Is(at - 1, "going") || scan.Is(at - 1, "gone")))) won = true;
        }

        return (won, lost, drawn);
    }

    private static bool IsPassive(in Scan scan, int at) =>
        scan.Is(at - 1, "was") || scan.Is(at - 1, "were") || scan.Is(at - 1, "been") || scan.Is(at - 1, "being") || scan.Is(at - 1, "is") || scan.Is(at - 1, "are") || ((scan.Is(at - 2, "was") || scan.Is(at - 2, "were") || scan.Is(at - 2, "been")) && scan.Any(at - 1, WordClass.Function));

    // The half-time score, a lead on the way, a series of games: not the result.
    private static bool IsPart(in Scan scan, ScorePair pair) =>
        IsPartWord(scan, pair.End) || IsPartWord(scan, pair.End + 1) || (scan.Is(pair.First - 1, '(') && scan.Is(pair.End, ')')) || Is(OnTheWay, scan, pair.First - 1);

    private static bool IsPartWord(in Scan scan, int at) =>
        scan.Is(at, "lead") || scan.Is(at, "deficit") || scan.Is(at, "half-time") || scan.Is(at, "halftime") || scan.Is(at, "half") || scan.Is(at, "aggregate") || scan.Is(at, "series") || scan.Is(at, "run") || scan.Is(at, "record") || scan.Is(at, "ahead") || scan.Is(at, "behind") || scan.Is(at, "at") && scan.Is(at + 1, "half-time") || scan.Is(at, "up") || scan.Is(at, "down") || scan.Is(at, "advantage")
        || scan.Is(at, "penalties") || scan.Is(at, "shoot-out") || scan.Is(at, "shootout") || scan.Is(at, "favourites") || scan.Is(at, "favorites");

    // Nothing between the names and the result begins another statement, and no other result stands there.
    private static bool IsOneClause(in Scan scan, int from, int to, IReadOnlyList<ScorePair> pairs, ScorePair pair)
    {
        for (var at = from; at < to; at++)
        {
            if (Words.EndsClause(scan, at)) return false;
            if (at >= pair.End && (scan.Is(at, ',') || scan.Is(at, "and"))) return false;
        }

        foreach (var other in pairs)
            if (other.First != pair.First && other.First >= from && other.First < to) return false;
        return true;
    }

    private static bool Is(FrozenSet<string> set, in Scan scan, int at) => scan.IsWord(at) && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Of(at));

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}

/// <summary>The number of one side.</summary>
/// <param name="Token">The token of the number.</param>
/// <param name="IsSaid">Whether a word says who won or that nobody did; otherwise only the order of the names does.</param>
internal readonly record struct ScoreSide(int Token, bool IsSaid);
