namespace ClaimCheck.Quantities;

/// <summary>Says whether a number is an amount of change, and which way it went.</summary>
internal static class DirectionReader
{
    private const int ObjectReach = 5;
    private const WordClass Change = WordClass.Up | WordClass.Down;

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
        if (scan.Is(before, Known.By))
        {
            // "grew sales by 4%": the verb may have an object.
            for (var at = before - 1; at >= before - ObjectReach && scan.IsWord(at); at--)
                if (scan.Is(at, Known.Raised) || scan.Is(at, Known.Raise) || scan.Is(at, Known.Raises)) return ChangeDirection.Up;
                else if (Of(scan, at) is not ChangeDirection.None and var moved) return moved;
            return ChangeDirection.None;
        }

        if (scan.Is(before, Known.Of)) before--;
        // "rose sharply by 4%", "fell another 2%".
        if (scan.IsWord(before) && (scan.Of(before).EndsWith("ly", StringComparison.Ordinal) || scan.Is(before, Known.Another) || scan.Is(before, Known.Further)) && scan.Any(before - 1, Change)) before--;
        if (Of(scan, before) is not ChangeDirection.None and var stated) return stated;
        // "a 4% rise in costs", "4 percent higher".
        if (Of(scan, end) is not ChangeDirection.None and var follows && !scan.Is(end, Known.Up) && !scan.Is(end, Known.Down)) return follows;
        return scan.Is(end, Known.Higher) ? ChangeDirection.Up : scan.Is(end, Known.Lower) ? ChangeDirection.Down : ChangeDirection.None;
    }

    // "up" and "down" belong to some verbs: "gave up 517 yards", "put up $5 million"; behind all others they say where it went.
    private static bool IsParticle(in Scan scan, int at)
    {
        if (!scan.Is(at, Known.Up) && !scan.Is(at, Known.Down)) return false;
        var verb = at - 1;
        return scan.Is(verb, Known.Gave) || scan.Is(verb, Known.Give) || scan.Is(verb, Known.Gives) || scan.Is(verb, Known.Giving) || scan.Is(verb, Known.Given) || scan.Is(verb, Known.Put) || scan.Is(verb, Known.Puts) || scan.Is(verb, Known.Putting)
            || scan.Is(verb, Known.Made) || scan.Is(verb, Known.Make) || scan.Is(verb, Known.Makes) || scan.Is(verb, Known.Making) || scan.Is(verb, Known.Took) || scan.Is(verb, Known.Take) || scan.Is(verb, Known.Takes) || scan.Is(verb, Known.Taking)
            || scan.Is(verb, Known.Set) || scan.Is(verb, Known.Sets) || scan.Is(verb, Known.Come) || scan.Is(verb, Known.Came) || scan.Is(verb, Known.Pay) || scan.Is(verb, Known.Paid) || scan.Is(verb, Known.Built) || scan.Is(verb, Known.Build)
            || scan.Is(verb, Known.Buy) || scan.Is(verb, Known.Bought) || scan.Is(verb, Known.Ended) && scan.Is(at, Known.Up) || scan.Is(verb, Known.Hold) || scan.Is(verb, Known.Held) || scan.Is(verb, Known.Laid) || scan.Is(verb, Known.Broken) || scan.Is(verb, Known.Used);
    }

    private static ChangeDirection Of(in Scan scan, int at) =>
        IsParticle(scan, at) ? ChangeDirection.None
        : scan.Any(at, WordClass.Up) ? ChangeDirection.Up : scan.Any(at, WordClass.Down) ? ChangeDirection.Down : ChangeDirection.None;
}
