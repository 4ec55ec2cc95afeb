using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Times that are over, beside a number whose verb tells of now: "was founded in 1998 and employs 300 people", "is 190 metres tall and was built in 1971".</summary>
/// <remarks>
/// A time and a verb of the present do not go together, so the time is that of a past verb or participle nearby. Not judged are verbs that only report ("shows"), and a thing that is
/// told with its time and is then counted: "the votes cast in 2018 are 300". Looks over a bounded stretch of the sentence.
/// </remarks>
internal static class TenseClash
{
    private const int Reach = 24;

    // What was so on Tuesday is spoken of as what is.
    private const int NearDays = 14;
    private const int Tail = 6;
    private const int Fronted = 2;

    /// <summary>Whether a time belongs to a verb of the past, and a number to one of the present.</summary>
    /// <param name="syntax">The sentence.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="mention">The time.</param>
    /// <param name="published">The article's day: what was not over two weeks before may well be of the present. Null tells nothing.</param>
    public static bool IsOther(in Syntax syntax, Quantity quantity, PeriodMention mention, DateOnly? published)
    {
        if (mention.Period is not { } period || published is not { } day || day.DayNumber - period.Last.DayNumber <= NearDays) return false;
        return mention.Token >= quantity.EndToken ? IsOtherBehind(syntax, quantity, mention.Token) : IsOtherBefore(syntax, quantity, mention.Token);
    }

    private static bool IsOtherBefore(in Syntax syntax, Quantity quantity, int time)
    {
        var scan = syntax.Scan;
        var verb = Governing(syntax, quantity.FirstToken, Math.Max(time, quantity.FirstToken - Reach));
        if (verb <= time || !IsPresent(syntax, verb)) return false;
        var (isClosed, isJoined, past) = (false, false, -1);
        for (var at = time; at < verb; at++)
        {
            if (syntax.IsComma(at)) isClosed = true;
            if (syntax.Is(at, WordTag.Conjunction) && !scan.Is(at, "or")) isJoined = true;
            if (IsPast(syntax, at) && !isJoined) past = at;
        }

        // "In 2012 he bought the house for $2 million, and now it is worth five": what comes next has its own time.
        if (time <= scan.First + Fronted && !IsPast(syntax, scan.First)) return past > time && isJoined;
        // "After the fire last June, the town has 220 homes".
        if (isClosed && (scan.Is(scan.First, "after") || scan.Is(scan.First, "since"))) return true;
        return HasTail(syntax, time) && (isClosed || isJoined || !Counts(scan, verb));
    }

    private static bool IsOtherBehind(in Syntax syntax, Quantity quantity, int time)
    {
        var from = Math.Max(quantity.EndToken, time - Reach);
        var (isNow, isParted) = (Governing(syntax, quantity.FirstToken, quantity.FirstToken - Reach) is > 0 and var verb && IsPresent(syntax, verb), false);
        var (isClosed, isOther) = (false, false);
        for (var at = from; at < time; at++)
        {
            if (syntax.Is(at, WordTag.Quantity)) return false;
            isParted |= syntax.Is(at, WordTag.Conjunction);
            isClosed |= syntax.IsComma(at);
            if (IsPresent(syntax, at)) (isNow, isParted, isOther) = (true, true, false);
            // "The record is 22 games, set in 1974" is of its own time; "the show, which runs five days, began in May" is not.
            else if (IsPast(syntax, at)) isOther = isNow && (isParted || (isClosed && IsFinite(syntax.Scan, at)));
        }

        return isOther;
    }

    // The first word of the verb that a number follows, "has" of "has drawn 12,000"; -1 for none. What is no verb of a clause is passed over: "agreed to pay 4 million".
    private static int Governing(in Syntax syntax, int number, int from)
    {
        for (var at = number - 1; at >= Math.Max(syntax.Scan.First, from); at--)
        {
            if (syntax.Is(at, WordTag.Subordinator | WordTag.Relative) || syntax.Scan.Is(at, ';') || syntax.Scan.Is(at, ':')) return -1;
            if (!syntax.Is(at, WordTag.Verb)) continue;
            var first = at;
            while (syntax.Is(first - 1, WordTag.Verb) || (syntax.Is(first - 1, WordTag.Adverb) && syntax.Is(first - 2, WordTag.Verb))) first--;
            if (!syntax.Scan.Is(first - 1, "to") && !syntax.Scan.Of(first).EndsWith("ing", StringComparison.Ordinal)) return first;
            at = first;
        }

        return -1;
    }

    // "Founded by two bakers in 1998", "due in September": what the time is said of.
    private static bool HasTail(in Syntax syntax, int time)
    {
        for (var at = time - 1; at >= Math.Max(syntax.Scan.First, time - Tail); at--)
        {
            if (syntax.IsComma(at)) return false;
            if (IsPast(syntax, at) || syntax.Scan.Is(at, "due")) return true;
            if (syntax.Is(at, WordTag.Verb)) return false;
        }

        return false;
    }

    private static bool IsPresent(in Syntax syntax, int at)
    {
        if (!syntax.Is(at, WordTag.Verb) || syntax.Scan.Is(at + 1, "of") || PostnominalParticiples.IsReporting(syntax.Scan, at)) return false;
        var word = syntax.Scan.Of(at);
        if (word is "is" or "are" or "has" or "have" or "does" or "do") return !syntax.Is(at - 1, WordTag.Verb);
        return (OpenWords.Of(word) & WordForms.ThirdPerson) != 0 || (word.Length > 3 && word[^1] == 's' && word[^2] != 's' && !syntax.Is(at - 1, WordTag.Verb));
    }

    private static bool IsPast(in Syntax syntax, int at)
    {
        var scan = syntax.Scan;
        if (!scan.IsWord(at) || PostnominalParticiples.IsReporting(scan, at)) return false;
        var word = scan.Of(at);
        if (word is "was" or "were" or "had") return true;
        if (!syntax.Is(at, WordTag.Verb | WordTag.Participle | (at == scan.First ? WordTag.Modifier : WordTag.Verb))) return false;
        return word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || (OpenWords.Of(word) & (WordForms.Past | WordForms.Participle)) != 0;
    }

    private static bool IsFinite(in Scan scan, int at) =>
        scan.Of(at) is "was" or "were" or "had" || (OpenWords.Of(scan.Of(at)) & (WordForms.Past | WordForms.Participle)) == WordForms.Past;

    // "The votes cast in 2018 are 300", "the damage done in May stands at 4 million": the subject is counted, with its time.
    private static bool Counts(in Scan scan, int verb) => scan.Of(verb) is "is" or "are" or "stands" or "totals" or "comes" or "amounts" or "numbers" or "adds" or "remains";
}
