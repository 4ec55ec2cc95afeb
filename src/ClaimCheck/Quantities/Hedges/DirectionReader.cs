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

    // "up" and "down" behind a verb belong to it: "gave up 517 yards", "put up $5 million".
    private static bool IsParticle(in Scan scan, int at) =>
        (scan.Is(at, "up") || scan.Is(at, "down")) && scan.Any(at - 1, WordClass.Verb) && !scan.Is(at - 1, "is") && !scan.Is(at - 1, "was") && !scan.Is(at - 1, "are") && !scan.Is(at - 1, "were") && !scan.Is(at - 1, "be") && !scan.Is(at - 1, "been") && !scan.Is(at - 1, "went") && !scan.Is(at - 1, "go");

    private static ChangeDirection Of(in Scan scan, int at) =>
        IsParticle(scan, at) ? ChangeDirection.None
        : scan.Any(at, WordClass.Up) ? ChangeDirection.Up : scan.Any(at, WordClass.Down) ? ChangeDirection.Down : ChangeDirection.None;
}
