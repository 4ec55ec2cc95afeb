using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Claims;

/// <summary>Finds where a report was written: "PORTO VERDE, May 3 (Wire) - Nearly 400 people".</summary>
internal static class Dateline
{
    private const int Longest = 14;

    /// <summary>The token after it; the first of the sentence when there is none.</summary>
    public static int End(in Scan scan)
    {
        if (!scan.Has(scan.First) || (scan[scan.First].Flags & TokenFlags.AllCapitals) == 0) return scan.First;
        for (var at = scan.First + 1; at < scan.First + Longest && scan.Has(at); at++)
        {
            if (scan.Is(at, '-') && !scan.Glued(at)) return at + 1;
            if (scan.IsWord(at) && !scan[at].IsCapital) return scan.First;
        }

        return scan.First;
    }
}
