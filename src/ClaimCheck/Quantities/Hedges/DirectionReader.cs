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
        if (fraction && (scan.Is(before, "a") || scan.Is(before, "an"))) before--;
        if (scan.Is(before, "another")) before--;
        if (scan.Is(before, "by"))
        {
            // "grew sales by 4%": the verb may have an object.
            for (var at = before - 1; at >= before - ObjectReach && scan.IsWord(at); at--)
                if (scan.Is(at, "raised") || scan.Is(at, "raise") || scan.Is(at, "raises")) return ChangeDirection.Up;
                else if (Of(scan, at) is not ChangeDirection.None and var moved) return moved;
            return ChangeDirection.None;
        }

        if (scan.Is(before, "of")) before--;
        // "rose sharply by 4%", "fell another 2%".
        if (scan.IsWord(before) && (scan.Of(before).EndsWith("ly", StringComparison.Ordinal) || scan.Is(before, "another") || scan.Is(before, "further")) && scan.Any(before - 1, Change)) before--;
        if (Of(scan, before) is not ChangeDirection.None and var stated) return stated;
        // "a 4% rise in costs", "4 percent higher".
        if (Of(scan, end) is not ChangeDirection.None and var follows && !scan.Is(end, "up") && !scan.Is(end, "down")) return follows;
        return scan.Is(end, "higher") ? ChangeDirection.Up : scan.Is(end, "lower") ? ChangeDirection.Down : ChangeDirection.None;
    }

    // "up" and "down" belong to some verbs: "gave up 517 yards", "put up $5 million"; behind all others they say where it went.
    private static bool IsParticle(in Scan scan, int at)
    {
        if (!scan.Is(at, "up") && !scan.Is(at, "down")) return false;
        var verb = at - 1;
        return scan.Is(verb, "gave") || scan.Is(verb, "give") || scan.Is(verb, "gives") || scan.Is(verb, "giving") || scan.Is(verb, "given") || scan.Is(verb, "put") || scan.Is(verb, "puts") || scan.Is(verb, "putting")
            || scan.Is(verb, "made") || scan.Is(verb, "make") || scan.Is(verb, "makes") || scan.Is(verb, "making") || scan.Is(verb, "took") || scan.Is(verb, "take") || scan.Is(verb, "takes") || scan.Is(verb, "taking")
            || scan.Is(verb, "set") || scan.Is(verb, "sets") || scan.Is(verb, "come") || scan.Is(verb, "came") || scan.Is(verb, "pay") || scan.Is(verb, "paid") || scan.Is(verb, "built") || scan.Is(verb, "build")
            || scan.Is(verb, "buy") || scan.Is(verb, "bought") || scan.Is(verb, "ended") && scan.Is(at, "up") || scan.Is(verb, "hold") || scan.Is(verb, "held") || scan.Is(verb, "laid") || scan.Is(verb, "broken") || scan.Is(verb, "used");
    }

    private static ChangeDirection Of(in Scan scan, int at) =>
        IsParticle(scan, at) ? ChangeDirection.None
        : scan.Any(at, WordClass.Up) ? ChangeDirection.Up : scan.Any(at, WordClass.Down) ? ChangeDirection.Down : ChangeDirection.None;
}
