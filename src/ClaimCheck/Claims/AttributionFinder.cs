using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Finds who is named as the source of a sentence: "according to NAME", "NAME said".</summary>
internal static class AttributionFinder
{
    /// <summary>The source; null when none is named.</summary>
    public static Mention? Find(in Scan scan)
    {
        for (var at = scan.First; at < scan.End; at++)
        {
            if (scan.Is(at, "according") && scan.Is(at + 1, "to") && Name(scan, at + 2) is { } source) return source;
            if (IsSaid(scan, at) && NameBefore(scan, at) is { } speaker) return speaker;
        }

        return null;
    }

    /// <summary>Whether a token is a verb of reporting.</summary>
    public static bool IsSaid(in Scan scan, int at) =>
        scan.Is(at, "said") || scan.Is(at, "says") || scan.Is(at, "told") || scan.Is(at, "reported") || scan.Is(at, "reports") || scan.Is(at, "announced") || scan.Is(at, "disclosed")
        || scan.Is(at, "estimates") || scan.Is(at, "confirmed") || scan.Is(at, "revealed");

    private static Mention? Name(in Scan scan, int at)
    {
        if (scan.Is(at, "the")) at++;
        if (at >= scan.End || !NameFinder.TryRead(scan.Text, scan.Tokens, at, scan.First, scan.End, out var name)) return null;
        var span = scan.Between(name.First, name.End - 1);
        return new Mention(span.In(scan.Text).ToString(), span);
    }

    private static Mention? NameBefore(in Scan scan, int verb)
    {
        var start = verb;
        while (start - 1 >= scan.First && scan[start - 1].IsCapital && scan.IsWord(start - 1) && !scan.Any(start - 1, WordClass.Boundary)) start--;
        return start < verb ? Name(scan, start) : null;
    }
}
