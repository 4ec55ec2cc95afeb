using System.Collections.Frozen;

namespace ClaimCheck.Quantities;

/// <summary>Says whether a number is an amount of change, and which way it went.</summary>
internal static class DirectionReader
{
    private const int ObjectReach = 8;
    private const WordClass Change = WordClass.Up | WordClass.Down;

    // Behind these "up" and "down" say where something went; with other verbs they make one word: "gave up 517 yards", "put up $5 million".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Movers = FrozenSet.ToFrozenSet(
        ["trading", "traded", "closed", "closing", "ended", "ending", "edged", "edging", "inched", "inching", "moved", "moving", "ticked", "ticking", "crept", "pushed", "pushing", "opened", "opening", "finished",
            "finishing", "jumped", "nudged", "stayed", "remained", "drifted", "headed", "went", "going", "climbed", "settled", "shot", "sent", "forced", "driven", "pulled", "dragged", "marked", "dipped", "come", "came"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ParticleVerbs = FrozenSet.ToFrozenSet(
        ["gave", "give", "gives", "giving", "given", "put", "puts", "putting", "made", "make", "makes", "making", "took", "take", "takes", "taking", "set", "sets", "pay", "paid", "built", "build", "buy", "bought",
            "hold", "held", "laid", "broken", "used", "rack", "racks", "pick", "picks", "sign", "signs", "line", "lines", "serve", "serves", "end", "add", "adds", "drum", "offer", "offers", "ponied", "coughed"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // What a number before them is an amount of: "a 4% rise". A verb is none: "500 lost their homes", "3 rising stars".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = FrozenSet.ToFrozenSet(
        ["rise", "rises", "increase", "increases", "growth", "gain", "gains", "jump", "jumps", "climb", "surge", "surges", "hike", "hikes", "advance", "rally", "boost", "improvement", "increment", "swell", "expansion",
            "rebound", "fall", "falls", "decrease", "decreases", "decline", "declines", "drop", "drops", "loss", "losses", "slump", "slumps", "plunge", "plunges", "slide", "slides", "slip", "cut", "cuts", "reduction", "reductions",
            "tumble", "dip", "dips", "contraction", "discount", "discounts", "shrinkage"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The direction: "rose 4%", "up by 4%", "an increase of 4%", "a 4% rise"; none for a level ("rose to 4%").</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="first">The first token of the number with its hedge.</param>
    /// <param name="end">The token after the number with its unit.</param>
    /// <param name="fraction">Whether it is a fraction word, which brings an article of its own: "rose a third".</param>
    public static ChangeDirection Read(in Scan scan, int first, int end, bool fraction)
    {
        var before = first - 1;
        if (fraction && (scan.Is(before, Known.A) || scan.Is(before, Known.An))) before--;
        if (scan.Is(before, Known.Another)) before--;
        if (scan.Is(before, Known.By)) return OfVerb(scan, before - 1);
        if (scan.Is(before, Known.Of)) before--;
        // "rose sharply by 4%", "fell another 2%".
        if (scan.IsWord(before) && scan.Any(before - 1, Change) && (scan.Is(before, Known.Another) || scan.Is(before, Known.Further) || scan.Of(before).EndsWith("ly", StringComparison.Ordinal))) before--;
        return Of(scan, before) is not ChangeDirection.None and var stated ? stated : Behind(scan, first, end);
    }

    /// <summary>The direction of the verb that "by" belongs to: "grew sales by 4%" has an object between.</summary>
    public static ChangeDirection OfVerb(in Scan scan, int verb)
    {
        for (var at = verb; at > verb - ObjectReach && scan.IsWord(at); at--)
        {
            if (scan.Is(at, Known.Raised) || scan.Is(at, Known.Raise) || scan.Is(at, Known.Raises)) return ChangeDirection.Up;
            if (Of(scan, at) is not ChangeDirection.None and var moved) return moved;
        }

        return ChangeDirection.None;
    }

    // "a 4% rise in costs", "4 percent higher". "410 higher education institutions" have no direction, and "500 lost their homes" neither.
    private static ChangeDirection Behind(in Scan scan, int first, int end)
    {
        var at = scan.Is(end, '-') && scan.Glued(end) ? end + 1 : end;
        if (!scan.Any(at, Change | WordClass.Comparative)) return ChangeDirection.None;
        if (scan.Is(end, Known.Higher) || scan.Is(end, Known.Lower))
        {
            if (scan.IsWord(end + 1) && !scan.Any(end + 1, WordClass.Boundary)) return ChangeDirection.None;
            return scan.Is(end, Known.Higher) ? ChangeDirection.Up : ChangeDirection.Down;
        }

        if (!Nouns.Contains(scan.Of(at))) return ChangeDirection.None;
        // A bare number is an amount only as "a 500 increase": "12 drops" are counted, "300 gain access" do something.
        return at - 1 > first || scan.Any(first - 1, WordClass.Determiner) || !scan.IsNumber(at - 1) ? Of(scan, at) : ChangeDirection.None;
    }

    private static bool IsParticle(in Scan scan, int at)
    {
        if (!scan.Is(at, Known.Up) && !scan.Is(at, Known.Down)) return false;
        var verb = at - 1;
        if (!scan.IsWord(verb)) return false;
        var word = scan.Of(verb);
        return ParticleVerbs.Contains(word) || ((word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal)) && !Movers.Contains(word) && !scan[verb].IsCapital);
    }

    private static ChangeDirection Of(in Scan scan, int at) =>
        !scan.Any(at, Change) || IsParticle(scan, at) ? ChangeDirection.None : scan.Any(at, WordClass.Up) ? ChangeDirection.Up : ChangeDirection.Down;
}
