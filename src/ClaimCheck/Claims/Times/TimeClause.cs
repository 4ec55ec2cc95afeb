using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Whether a time is told of something else than a number: in a relative clause, in one of "since" or "after", in the next of two things that a subject did, or of the report itself.</summary>
/// <remarks>A clause is looked for over a bounded stretch of the sentence, so a sentence that does not end costs no more for each of its numbers.</remarks>
internal static class TimeClause
{
    private const int Reach = 24;

    /// <summary>Whether a time belongs to a clause that a number does not stand in.</summary>
    /// <param name="syntax">The sentence.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="time">The first token of the time.</param>
    public static bool IsOther(in Syntax syntax, Quantity quantity, int time) =>
        IsReport(syntax.Scan, time) || (time >= quantity.EndToken ? IsOtherBehind(syntax, Math.Max(quantity.EndToken, time - Reach), time) : IsOtherBefore(syntax, time, quantity.FirstToken));

    // "ministers admitted on Tuesday", "in a report published late on Monday": when it was said, not when it was so.
    private static bool IsReport(in Scan scan, int time)
    {
        var before = time - 1;
        if (scan.Any(time, WordClass.Weekday) && scan.Is(before, "on")) before--;
        while (scan.Is(before, "late") || scan.Is(before, "early")) before--;
        return scan.Any(time, WordClass.Weekday) && (AttributionFinder.IsSaid(scan, before) || scan.Is(before, "admitted") || scan.Is(before, "published") || scan.Is(before, "released") || scan.Is(before, "issued") || scan.Is(before, "showed") || scan.Is(before, "wrote") || scan.Is(before, "statement"));
    }

    private static bool IsOtherBehind(in Syntax syntax, int from, int time)
    {
        var (open, hasVerb) = (-1, false);
        for (var at = from; at < time; at++)
        {
            if (open >= 0)
            {
                hasVerb |= syntax.Is(at, WordTag.Verb | WordTag.Participle);
                // What is put between commas ends with the second.
                if (at > open + 2 && syntax.IsComma(at)) (open, hasVerb) = (-1, false);
            }

            if (IsRelative(syntax, at) || IsPast(syntax.Scan, at, time)) (open, hasVerb) = (at, false);
            else if (IsNextDeed(syntax, at, time)) return true;
        }

        return open >= 0 && hasVerb;
    }

    private static bool IsOtherBefore(in Syntax syntax, int time, int number)
    {
        var isClosed = false;
        for (var at = time; at < Math.Min(number, time + Reach); at++) isClosed |= syntax.IsComma(at);
        if (!isClosed) return false;
        var hasVerb = false;
        for (var at = time - 1; at >= Math.Max(syntax.Scan.First, time - Reach); at--)
        {
            // "Velland, which made it compulsory in 2021, has", "Since satellites began to look in 1993, the sea": its clause ends before the number.
            if (IsRelative(syntax, at) || syntax.Scan.Is(at, "since")) return hasVerb;
            if (syntax.IsComma(at)) return false;
            hasVerb |= syntax.Is(at, WordTag.Verb | WordTag.Participle);
        }

        return false;
    }

    // ", which", ", whose", "the record that he set": "patients who were treated" only says which patients.
    private static bool IsRelative(in Syntax syntax, int at)
    {
        var scan = syntax.Scan;
        if (scan.Is(at, "which") || scan.Is(at, "who") || scan.Is(at, "whose") || scan.Is(at, "where")) return syntax.IsComma(at - 1);
        return scan.Is(at, "that") && (syntax.Is(at - 1, WordTag.Noun | WordTag.Name) || syntax.Is(at - 2, WordTag.Determiner)) && syntax.Is(at + 1, WordTag.Name | WordTag.Determiner | WordTag.Pronoun);
    }

    // "46% since touching a record in December", "to €11.84 after it had put aside 640 million in the fourth quarter".
    private static bool IsPast(in Scan scan, int at, int time) => (scan.Is(at, "since") || scan.Is(at, "after")) && time > at + 2;

    // "has 3,870 jets on its books and handed over 412 last year": the time stands with the next number of the next verb.
    private static bool IsNextDeed(in Syntax syntax, int at, int time)
    {
        if (!syntax.Scan.Is(at, "and") && !syntax.Scan.Is(at, "but")) return false;
        var verb = syntax.Is(at + 1, WordTag.Adverb) ? at + 2 : at + 1;
        if (!syntax.Is(verb, WordTag.Verb)) return false;
        for (var number = verb + 1; number < time; number++)
            if (syntax.Is(number, WordTag.Quantity)) return true;
        return false;
    }
}
