using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>Finds the words around a number that say how it is meant.</summary>
internal static class HedgeReader
{
    /// <summary>The hedge of the number between two tokens; <see cref="Hedge.None"/> when there is none.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="start">The first token of the number with its currency.</param>
    /// <param name="end">The token after its unit or noun.</param>
    /// <param name="numberEnd">The token after its unit, noun not included.</param>
    /// <param name="digitsEnd">The token after the bare number: a plus sign stands there, before the unit.</param>
    /// <param name="first">The first token of hedge or number, whichever stands first.</param>
    public static Hedge Read(in Scan scan, int start, int end, int numberEnd, int digitsEnd, out int first)
    {
        first = start;
        if (TryBefore(scan, start, out var entry, out var from, out var through))
        {
            first = from;
            return Make(entry, scan.Between(from, through));
        }

        if (TrySign(scan, start, out var signed, out var sign))
        {
            first = sign;
            return new Hedge(signed, scan[sign].Span);
        }

        if (TryAfter(scan, numberEnd, out var after) || (digitsEnd != numberEnd && TryAfter(scan, digitsEnd, out after)) || (end != numberEnd && TryAfter(scan, end, out after))) return after;
        return Hedge.None;
    }

    private static Hedge Make(HedgeEntry entry, TextSpan span) => new(entry.Class, span) { Downward = entry.Downward, Strict = entry.Strict };

    private static bool TryBefore(in Scan scan, int start, out HedgeEntry entry, out int from, out int through)
    {
        entry = null!;
        from = through = start;
        // "roughly every four months", "crossed a $1 trillion valuation", "a near-trillion-dollar sum": small words may stand between.
        // "approx. 300", "ca. 1,200": the point is the abbreviation's.
        var last = scan.Is(start - 1, '.') && scan.Glued(start - 1) && (scan.Is(start - 2, "approx") || scan.Is(start - 2, "ca")) ? start - 2 : start - 1;
        for (var at = last; at >= start - 3 && scan.Has(at); at--)
        {
            if (scan.Any(at, WordClass.HedgeBefore) && Vocabulary.HedgesBefore.Find(scan, at, out var edge) is { } found && Allowed(scan, found, at, start))
            {
                (entry, from, through) = (found, edge, at);
                return true;
            }

            if (!(scan.Is(at, Known.A) || scan.Is(at, Known.An) || scan.Is(at, Known.The) || scan.Is(at, Known.Every) || scan.Is(at, '-') || scan.Is(at, Known.Only) || scan.Is(at, Known.Just))) return false;
        }

        return false;
    }

    // "some" is a hedge only directly before digits or a fraction; "past" and "over" a period of time are prepositions.
    private static bool Allowed(in Scan scan, HedgeEntry entry, int at, int start)
    {
        // "Donations added up to $58 billion": the sum, and no upper bound.
        if (scan.Is(at, Known.To) && (scan.Is(at - 2, "added") || scan.Is(at - 2, "adds") || scan.Is(at - 2, "add") || scan.Is(at - 2, "adding"))) return false;
        if (scan.Is(at, Known.Some)) return at == start - 1 && (!scan.IsWord(start) || scan.Any(start + 1, WordClass.Fraction) || (scan.Is(start + 1, '-') && scan.Any(start + 2, WordClass.Fraction)));
        if (at < start - 1 && entry.Class is HedgeClass.MoreThan or HedgeClass.LessThan && scan.Of(at).Length <= 5 && (scan.Is(start - 1, Known.The) || scan.Is(at, Known.Over) || scan.Is(at, Known.Under))) return false;
        if (scan.Is(at, Known.Past) || scan.Is(at, Known.Inside) || scan.Is(at, Known.Top) || scan.Is(at, Known.Pass)) return scan.Any(at - 1, WordClass.Verb | WordClass.Up | WordClass.Down) || scan.Is(at - 1, Known.To);
        return true;
    }

    private static bool TrySign(in Scan scan, int start, out HedgeClass signed, out int at)
    {
        at = start - 1;
        signed = HedgeClass.Unhedged;
        if (scan.Is(at, '~') || scan.Is(at, '≈') || scan.Is(at, '±')) signed = HedgeClass.Approximate;
        else if (scan.Is(at, '>')) signed = HedgeClass.MoreThan;
        else if (scan.Is(at, '<')) signed = HedgeClass.LessThan;
        else if (scan.Is(at, '≥')) signed = HedgeClass.AtLeast;
        else if (scan.Is(at, '≤')) signed = HedgeClass.AtMost;
        return signed != HedgeClass.Unhedged;
    }

    /// <summary>The token behind a hedge that follows a number; the token itself when there is none: "20 or so minutes", "500+ names".</summary>
    public static int EndAfter(in Scan scan, int at) =>
        scan.Is(at, '+') && scan.Glued(at) && !scan.IsNumber(at + 1) ? at + 1 : TryEntryAfter(scan, at, out _, out _, out var edge) ? edge : at;

    private static bool TryAfter(in Scan scan, int at, out Hedge hedge)
    {
        hedge = Hedge.None;
        if (scan.Is(at, '+') && scan.Glued(at) && !scan.IsNumber(at + 1))
        {
            hedge = new Hedge(HedgeClass.AtLeast, scan[at].Span);
            return true;
        }

        if (!TryEntryAfter(scan, at, out var entry, out var first, out var edge)) return false;
        hedge = Make(entry, scan.Between(first, edge - 1));
        return true;
    }

    private static bool TryEntryAfter(in Scan scan, int at, out HedgeEntry entry, out int first, out int edge)
    {
        first = scan.Is(at, '-') && scan.Glued(at) ? at + 1 : at;
        (entry, edge) = (null!, at);
        if (!scan.Any(first, WordClass.HedgeAfter) || Vocabulary.HedgesAfter.Find(scan, first, out edge) is not { } found) return false;
        entry = found;
        // "a 737 MAX": an end of a name.
        if (CodeReader.IsEnding(scan, first)) return false;
        return first > at || entry.Class is not (HedgeClass.MoreThan or HedgeClass.Loose);
    }
}
