namespace ClaimCheck.Quantities;

/// <summary>Reads parts of a whole that are said without a number: "a majority of voters", "most users", "nearly all of the code".</summary>
/// <remarks>
/// "Most" asserts clearly more than half, though it is true of anything above it. What is no share is left alone: "the most goals",
/// "at most", "most of the day", the majority leader, a majority of 34 seats.
/// </remarks>
internal static class MajorityReader
{
    private static readonly Amount.Vague Majority = new(new(50m, 100m, LowOpen: true), new(50m, 100m, LowOpen: true));
    private static readonly Amount.Vague Slim = new(new(50m, 55m, LowOpen: true), new(50m, 55m, LowOpen: true));
    private static readonly Amount.Vague Vast = new(new(75m, 99.5m), new(66.7m, 100m));
    private static readonly Amount.Vague Minority = new(new(0m, 50m, HighOpen: true), new(0m, 50m, HighOpen: true));
    private static readonly Amount.Vague Most = new(new(55m, 99.5m), new(50m, 100m, LowOpen: true));
    private static readonly Amount.Vague NearlyAll = new(new(90m, 99.9m), new(85m, 100m));

    /// <summary>Reads the share that a word states.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The token of "majority", "minority", "most" or "all".</param>
    /// <param name="amount">What it asserts, in percent.</param>
    /// <param name="start">The first token.</param>
    public static bool TryRead(in Scan scan, int at, out Amount.Vague amount, out int start)
    {
        (amount, start) = (Majority, at);
        if (scan.Is(at, Known.Most))
        {
            amount = Most;
            return OpensClause(scan, at - 1) && IsOfSome(scan, at + 1);
        }

        if (scan.Is(at, Known.All))
        {
            (amount, start) = (NearlyAll, at - 1);
            return (scan.Is(at - 1, Known.Nearly) || scan.Is(at - 1, Known.Almost) || scan.Is(at - 1, Known.Virtually) || scan.Is(at - 1, Known.Practically)) && IsOfSome(scan, at + 1);
        }

        if (!scan.Is(at + 1, Known.Of) || !IsOfSome(scan, at + 1)) return false;
        if (scan.Is(at, Known.Minority)) amount = Minority;
        else if (scan.Is(at - 1, Known.Vast) || scan.Is(at - 1, Known.Overwhelming)) (amount, start) = (Vast, at - 1);
        else if (scan.Is(at - 1, Known.Slim) || scan.Is(at - 1, Known.Narrow) || scan.Is(at - 1, Known.Bare)) (amount, start) = (Slim, at - 1);
        return scan.Any(start - 1, WordClass.Determiner) || (scan.IsWord(start - 1) && scan.Any(start - 2, WordClass.Determiner));
    }

    // "most users", but "the most users" and "with most users" compare, and "in most cases" says no more than "often".
    private static bool OpensClause(in Scan scan, int before) =>
        before < scan.First || scan.Is(before, ',') || scan.Is(before, ';') || scan.Is(before, ':') || scan.Is(before, Known.That) || scan.Is(before, Known.But) || scan.Is(before, Known.And)
        || scan.Is(before, Known.While) || scan.Is(before, Known.Because) || scan.Is(before, Known.Said) || scan.Is(before, Known.Although) || scan.Is(before, Known.Though);

    // "of the staff", "voters"; "of them" names no whole, a stretch of time has no majority, and "of 34" is how many more.
    private static bool IsOfSome(in Scan scan, int at)
    {
        var of = scan.Is(at, Known.Of);
        if (of) at++;
        var determiner = scan.Any(at, WordClass.Determiner);
        while (scan.Any(at, WordClass.Determiner)) at++;
        if (!scan.IsWord(at) || scan.Any(at, WordClass.Pronoun | WordClass.UnitName | WordClass.Cardinal | WordClass.Function) || scan.Is(at, Known.Time) || scan.Is(at, Known.Season)) return false;
        return NounReader.IsPlural(scan, at) || (of && (determiner || NounReader.TryFind(scan, at, single: false, out _)));
    }
}
