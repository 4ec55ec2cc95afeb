using ClaimCheck.Quantities;
using ClaimCheck.Tokens;

namespace ClaimCheck.Claims;

/// <summary>The noun phrase that is the subject of the verb before a number.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last; equal to <paramref name="First"/> when there is none.</param>
/// <param name="IsPronoun">Whether it is a word that stands for a name: "it", "they".</param>
internal readonly record struct Clause(int First, int End, bool IsPronoun)
{
    private const int Verbs = 6;
    private const int Reach = 60;

    /// <summary>Whether a subject was found.</summary>
    public bool IsFound => End > First;

    /// <summary>Goes back from a number over the verbs that share one subject: "was founded in 1990 and employs 400".</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="number">The first token of the number with its hedge.</param>
    public static Clause Before(in Scan scan, int number)
    {
        var at = number - 1;
        var lowest = Math.Max(scan.First, number - Reach);
        for (var verbs = 0; verbs < Verbs; verbs++)
        {
            while (at >= lowest && !VerbFinder.IsVerb(scan, at) && !scan.Is(at, ';')) at--;
            if (at < lowest || scan.Is(at, ';')) return default;
            while (at > lowest && (VerbFinder.IsVerb(scan, at) || IsAdverb(scan, at) || scan.Is(at, "to"))) at--;
            if (VerbFinder.IsVerb(scan, at)) return default;
            // "…, wiping $340 million off", "… having grown by 4%": a participle has the subject of the verb before it.
            if (scan.Is(at + 1, Known.Having) || (scan.Is(at, ',') && scan.Of(at + 1).EndsWith("ing", StringComparison.Ordinal)))
            {
                at--;
                continue;
            }

            if (scan.Any(at, WordClass.Pronoun) && !IsRelative(scan, at) && (scan[at].Flags & TokenFlags.AllCapitals) == 0) return new Clause(at, at + 1, true);
            if (IsRelative(scan, at))
            {
                at--;
                if (scan.Is(at, ',')) at--;
            }
            else if (scan.Is(at, ')'))
            {
                while (at > lowest && !scan.Is(at, '(')) at--;
                at--;
            }
            else if (scan.Is(at, ','))
            {
                // "The firm, which …, employs": an apposition between two commas; else the verb goes on with its clause.
                var open = at - 1;
                while (open > lowest && !scan.Is(open, ',')) open--;
                if (open <= lowest || VerbFinder.IsVerb(scan, open - 1)) continue;
                at = open - 1;
            }
            else if (scan.Any(at, WordClass.Conjunction) || scan.Is(at, '-'))
            {
                at--;
                continue;
            }

            if (Phrase(scan, at + 1, lowest) is { IsFound: true } phrase) return phrase;
        }

        return default;
    }

    // "that", "who", "which" behind a noun begin a clause about it.
    private static bool IsRelative(in Scan scan, int at) =>
        scan.Is(at, "who") || scan.Is(at, "which") || (scan.Is(at, "that") && scan.IsWord(at - 1) && !scan.Any(at - 1, WordClass.Boundary));

    private static bool IsAdverb(in Scan scan, int at) =>
        scan.IsWord(at) && (scan.Any(at, WordClass.Function) && !scan.Any(at, WordClass.Modifier) || scan.Of(at).EndsWith("ly", StringComparison.Ordinal));

    // Back from the verb to the start of its subject: words, the small words inside a noun phrase, numbers of names.
    private static Clause Phrase(in Scan scan, int end, int lowest)
    {
        var start = end;
        while (start - 1 >= lowest && IsPart(scan, start - 1, start)) start--;
        if (scan.IsNumber(start - 1) && PercentEnd(scan, start) is var share && share < end) start = share;
        start = AfterOpening(scan, start, end);
        while (start < end && IsSmall(scan, start)) start++;
        end = BeforeTime(scan, start, end);
        // "30 days to pay": a number with what it counts is no subject.
        if (scan.IsNumber(start - 1) || scan.Any(start - 1, WordClass.Scale | WordClass.Cardinal)) return default;
        if (end == start + 1 && scan.Any(start, WordClass.Ordinal | WordClass.UnitName | WordClass.Modifier)) return default;
        return start < end && (!scan.Any(start, WordClass.Pronoun) || (scan[start].Flags & TokenFlags.AllCapitals) != 0) ? new Clause(start, end, false) : default;
    }

    // "5 per cent of the deal will be paid": it is the deal that is paid; the start itself where no percentage stands before "of".
    private static int PercentEnd(in Scan scan, int start)
    {
        var end = scan.Is(start, Known.Percent) ? start + 1 : scan.Is(start, Known.Per) && scan.Is(start + 1, Known.Cent) ? start + 2 : start;
        return scan.Is(end, Known.Of) ? end + 1 : start;
    }

    private static bool IsPart(in Scan scan, int at, int next)
    {
        if (scan.IsNumber(at) && IsAttributive(scan, next)) return true;
        if (scan.Is(at, '.')) return scan.Glued(at) && scan.IsWord(next) && scan.Glued(next) && scan.IsWord(at - 1);
        if (scan.IsNumber(at)) return scan.IsWord(next) && !scan.Any(next, WordClass.UnitName | WordClass.UnitSymbol) && (DateReader.YearOf(scan, at) > 0 || IsOfName(scan, at));
        if (scan.IsKind(at, TokenKind.Possessive) || scan.Is(at, '&')) return true;
        if (scan.Is(at, '-') || scan.Is(at, '/')) return scan.Glued(at) && scan.Glued(at + 1);
        if (scan.Is(at, ',')) return scan.IsWord(at - 1) && scan[at - 1].IsCapital && scan.IsWord(next) && scan[next].IsCapital && scan.Any(next + 1, WordClass.Conjunction) | scan.Is(next + 1, ',');
        if (!scan.IsWord(at) || VerbFinder.IsVerb(scan, at)) return false;
        var kind = scan.Class(at);
        if (scan.Is(at, "and") || scan.Is(at, "or")) return scan.IsWord(at - 1) && !VerbFinder.IsVerb(scan, at - 1) && !scan.Any(at - 1, WordClass.UnitName | WordClass.UnitSymbol | WordClass.Scale);
        if ((scan[at].Flags & TokenFlags.AllCapitals) != 0) return true;
        if ((kind & (WordClass.Conjunction | WordClass.Pronoun)) != 0) return false;
        if ((kind & WordClass.Function) != 0) return (kind & WordClass.Modifier) != 0;
        return !scan.Is(at, "than") && (!scan.Is(at, "that") || scan.Any(at - 1, WordClass.Preposition));
    }

    // "the 10-year note", "the key 30 year rate": a measure that stands before its noun.
    private static bool IsAttributive(in Scan scan, int unit)
    {
        if (scan.Is(unit, '-')) return scan.Glued(unit) && scan.IsWord(unit + 1) && scan.Glued(unit + 1) && scan.IsWord(unit + 2);
        return scan.Any(unit, WordClass.UnitName) && scan.IsWord(unit + 1) && !scan.Any(unit + 1, WordClass.Boundary) && !VerbFinder.IsVerb(scan, unit + 1);
    }

    // "Fortune 100", "TA-35": the number behind a capital, or joined to it.
    private static bool IsOfName(in Scan scan, int at)
    {
        var before = scan.Is(at - 1, '-') && scan.Glued(at) && scan.Glued(at - 1) ? at - 2 : at - 1;
        return scan.IsWord(before) && scan[before].IsCapital;
    }

    // "In the last three months the lab has": an opening phrase is no part of the subject.
    private static int AfterOpening(in Scan scan, int start, int end)
    {
        if (!scan.Any(start, WordClass.Preposition) && !scan.Any(start, WordClass.Month | WordClass.Weekday)) return start;
        for (var at = end - 1; at > start; at--)
        {
            if (scan.Any(at, WordClass.Determiner) && !scan.Any(at - 1, WordClass.Preposition)) return at;
            if (scan.IsWord(at) && scan[at].IsCapital && scan.IsWord(at - 1) && !scan[at - 1].IsCapital && !scan.Any(at - 1, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction)) return at;
        }

        return start;
    }

    // "revenue in the quarter", "sales last year": when it was is no part of what it was.
    private static int BeforeTime(in Scan scan, int start, int end)
    {
        var at = end - 1;
        if (!(scan.Is(at, "quarter") || scan.Is(at, "year") || scan.Is(at, "month") || scan.Is(at, "week") || scan.Is(at, "period") || scan.Is(at, "decade"))) return end;
        while (at > start && (scan.Any(at - 1, WordClass.Determiner | WordClass.Ordinal) || scan.Is(at - 1, "previous") || scan.Is(at - 1, "same"))) at--;
        if (at > start && scan.Any(at - 1, WordClass.Preposition)) at--;
        return at > start && at < end - 1 ? at : end;
    }

    private static bool IsSmall(in Scan scan, int at) =>
        !scan.IsWord(at) && !scan.IsNumber(at) || scan.Any(at, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction) && !scan.Any(at, WordClass.Modifier);
}
