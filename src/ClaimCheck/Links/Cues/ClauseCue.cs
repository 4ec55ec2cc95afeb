using ClaimCheck.Quantities;

namespace ClaimCheck.Links;

/// <summary>Where one statement of a sentence ends and another begins, or is put between commas.</summary>
internal static class ClauseCue
{
    private const int LongestApposition = 12;
    private const int LongestAside = 48;
    private const double Kept = 0.3;

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

    /// <summary>What the way from a subject to its number costs less, because part of it is put between brackets or commas, or because the verb after "but" is the subject's too.</summary>
    public static double Aside(in Scan scan, int from, int to)
    {
        var saved = 0.0;
        for (var at = from; at < to; at++)
        {
            var end = scan.Is(at, '(') ? ClosingOf(scan, at, to) : at == from && scan.Is(at, ',') ? CommaBeforeVerb(scan, at, to) : -1;
            if (end > 0)
            {
                saved += Math.Max(0, Attachment.Between(scan, at, end + 1) - Kept);
                at = end;
            }
            else if (scan.Is(at, "but") && SharesSubject(scan, at + 1))
            {
                saved += Attachment.Between(scan, at, at + 1);
            }
        }

        return saved;
    }

    private static int ClosingOf(in Scan scan, int open, int to)
    {
        for (var at = open + 1; at < Math.Min(to, open + LongestAside); at++)
            if (scan.Is(at, ')')) return at;
        return -1;
    }

    // "Haiti, which is one of the poorest states, has …": up to the comma before the verb.
    private static int CommaBeforeVerb(in Scan scan, int comma, int to)
    {
        if (!(scan.Is(comma + 1, "which") || scan.Is(comma + 1, "who") || scan.Is(comma + 1, "whose") || scan.Is(comma + 1, "where") || scan.Any(comma + 1, WordClass.Determiner))) return -1;
        for (var at = comma + 2; at < Math.Min(to, comma + LongestAside); at++)
            if (scan.Is(at, ',') && (scan.Is(at + 1, "has") || scan.Is(at + 1, "had") || scan.Is(at + 1, "have") || scan.Is(at + 1, "is") || scan.Is(at + 1, "was"))) return at;
        return -1;
    }

    private static bool SharesSubject(in Scan scan, int at)
    {
        while (scan.Is(at, "also") || scan.Is(at, "still") || scan.Is(at, "now") || scan.Is(at, "only")) at++;
        return scan.Any(at, WordClass.Verb) || scan.Is(at, "has") || scan.Is(at, "had") || scan.Is(at, "is") || scan.Is(at, "was");
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
