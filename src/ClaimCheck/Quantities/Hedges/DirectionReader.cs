namespace ClaimCheck.Quantities;

/// <summary>Says whether a number is an amount of change, and which way it went.</summary>
internal static class DirectionReader
{
    private const WordClass Change = WordClass.Up | WordClass.Down;

    /// <summary>The direction: "rose 4%", "up by 4%", "an increase of 4%", "a 4% rise"; none for a level ("rose to 4%").</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="first">The first token of the number with its hedge.</param>
    /// <param name="end">The token after the number with its unit.</param>
    public static ChangeDirection Read(in Scan scan, int first, int end)
    {
        var before = first - 1;
        if (scan.Is(before, "a") || scan.Is(before, "an") || scan.Is(before, "another")) before--;
        if (scan.Is(before, "by") || scan.Is(before, "of")) before--;
        // "rose sharply by 4%", "fell another 2%".
        if (scan.IsWord(before) && (scan.Of(before).EndsWith("ly", StringComparison.Ordinal) || scan.Is(before, "another") || scan.Is(before, "further")) && scan.Any(before - 1, Change)) before--;
        if (Of(scan, before) is not ChangeDirection.None and var stated) return stated;
        // "a 4% rise in costs", "4 percent higher".
        if (Of(scan, end) is not ChangeDirection.None and var follows && !scan.Is(end, "up") && !scan.Is(end, "down")) return follows;
        return scan.Is(end, "higher") ? ChangeDirection.Up : scan.Is(end, "lower") ? ChangeDirection.Down : ChangeDirection.None;
    }

    private static ChangeDirection Of(in Scan scan, int at) =>
        scan.Any(at, WordClass.Up) ? ChangeDirection.Up : scan.Any(at, WordClass.Down) ? ChangeDirection.Down : ChangeDirection.None;
}
