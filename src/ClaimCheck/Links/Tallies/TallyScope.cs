using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Links;

/// <summary>Whether a run of counts is about the whole contest of the table, or about a part, several contests, or one side of a comparison.</summary>
internal static class TallyScope
{
    private const int Left = 9;
    private const int Right = 9;

    /// <summary>The word near a run that makes it the count of something else; null when nothing does.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="from">The token after the run before, or the sentence's first.</param>
    /// <param name="first">The run's first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="to">The first token of the run behind, or the sentence's end.</param>
    public static string? Find(in Scan scan, int from, int first, int end, int to)
    {
        for (var at = first - 1; at >= Math.Max(from, first - Left) && !EndsLeft(scan, at); at--)
            if (IsScope(scan, at, first)) return scan.Of(at).ToString();
        if (first - 1 >= from && (scan.Is(first - 1, "first") || scan.Is(first - 1, "next"))) return scan.Of(first - 1).ToString();
        if (IsForced(scan, first)) return "forced";
        for (var at = end; at < Math.Min(to, end + Right) && !EndsRight(scan, at); at++)
            if (IsScope(scan, at, first)) return scan.Of(at).ToString();
        return null;
    }

    /// <summary>The word inside a run that makes its counts those of something else.</summary>
    public static string? Inside(in Scan scan, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (IsScope(scan, at, from)) return scan.Of(at).ToString();
        return null;
    }

    private static bool IsScope(in Scan scan, int at, int number)
    {
        // "followed up a 40-point outburst" of another day, but "followed up with 18 points".
        if (scan.Is(at, "up") && scan.Is(at - 1, "followed") && !scan.Is(at + 1, "with")) return true;
        if (scan.Is(at, "off") && !IsBench(scan, at)) return true;
        if (!TallyWords.IsScope(scan, at)) return false;
        // "double figures for the third straight game", "coming off the bench": words that only look like scope.
        return !(scan.Is(at, "lead") && at < number && !scan.Any(at - 1, WordClass.Determiner) && !scan.Is(at - 1, '-'));
    }

    // "forced 16 turnovers": the other side's.
    private static bool IsForced(in Scan scan, int first)
    {
        var at = first - 1;
        while (scan.Any(at, WordClass.Function | WordClass.Modifier | WordClass.Determiner)) at--;
        return scan.Is(at, "forced") || scan.Is(at, "forcing") || scan.Is(at, "force") || scan.Is(at, "drew") || scan.Is(at, "drawing");
    }

    private static bool IsBench(in Scan scan, int at) => scan.Is(at + 1, "bench") || scan.Is(at + 2, "bench") || scan.Is(at + 3, "bench");

    private static bool EndsLeft(in Scan scan, int at) =>
        scan.Is(at, ';') || scan.Is(at, "while") || scan.Is(at, "whereas") || scan.Is(at, "but") || scan.Is(at, "who") || scan.Is(at, "which") || scan.Is(at, "as") || scan.Is(at, ')') || scan.Is(at, "former") || scan.Is(at, "latter");

    private static bool EndsRight(in Scan scan, int at) =>
        EndsLeft(scan, at) || scan.Is(at, '(') || scan.Is(at, "where") || (scan.Is(at, ',') && !scan.Any(at + 1, WordClass.Preposition) && !scan.Is(at + 1, "combined")) || (scan.Is(at, "and") && !scan.IsKind(at + 1, TokenKind.Number) && !scan.Any(at + 1, WordClass.Ordinal));
}
