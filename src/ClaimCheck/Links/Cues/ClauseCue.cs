using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Where one statement of a sentence ends and another begins, or is put between commas.</summary>
internal static class ClauseCue
{
    private const int LongestApposition = 12;

    /// <summary>Whether a clause of its own time, place or reason begins between two places: ", when inflation was higher".</summary>
    public static bool BeginsAnother(in Scan scan, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (scan.Is(at, "when") || scan.Is(at, "where") || scan.Is(at, "because") || scan.Is(at, "although") || scan.Is(at, "though")) return true;
        return false;
    }

    /// <summary>Whether a name stands in what is told of another name between commas: South Africa in "Lesotho, an enclave of South Africa, has …".</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="first">The name's first token.</param>
    /// <param name="end">The token after its last.</param>
    public static bool IsApposed(in Scan scan, int first, int end)
    {
        if (!scan.Is(end, ',')) return false;
        for (var at = first - 1; at > scan.First && at >= first - LongestApposition; at--)
        {
            if (scan.IsNumber(at) || scan.Any(at, WordClass.Verb) || scan.Is(at, ';')) return false;
            if (!scan.Is(at, ',')) continue;
            return (scan.Is(at + 1, "a") || scan.Is(at + 1, "an") || scan.Is(at + 1, "the") || scan.Is(at + 1, "one")) && scan[at - 1].IsCapital && at + 2 < first;
        }

        return false;
    }

    /// <summary>Whether a token stands between brackets that do not hold another.</summary>
    public static bool IsBracketed(in Scan scan, int at, int other)
    {
        for (var before = at - 1; before >= scan.First; before--)
        {
            if (scan.Is(before, ')')) return false;
            if (!scan.Is(before, '(')) continue;
            for (var after = at; after < scan.End; after++)
                if (scan.Is(after, ')')) return other < before || other > after;
            return false;
        }

        return false;
    }
}
