using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Names with their numbers in brackets, one after another: what is said before "France (2.0), Norway (1.9) and Sweden (1.8)" is said of each.</summary>
internal static class BracketListCue
{
    private const int LongestName = 5;
    private const int MostMembers = 32;

    /// <summary>The opening bracket of the first number of the list; the number's own token when it is in no such list.</summary>
    public static int First(in Scan scan, Quantity quantity)
    {
        var open = quantity.FirstToken - 1;
        if (!scan.Is(open, '(') || !scan.Is(quantity.EndToken, ')')) return quantity.FirstToken;
        for (var members = 0; members < MostMembers; members++)
        {
            var at = open - 1;
            while (at > open - 2 - LongestName && (scan.IsWord(at) || scan.Is(at, ','))) at--;
            if (!scan.Is(at, ')') || !scan.IsNumber(at - 1)) return open;
            for (at--; scan.Has(at) && !scan.Is(at, '('); at--)
                if (scan.Is(at, ')')) return open;
            if (!scan.Is(at, '(')) return open;
            open = at;
        }

        return open;
    }
}
