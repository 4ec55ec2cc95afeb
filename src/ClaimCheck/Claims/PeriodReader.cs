using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>Finds when a claim holds: the nearest date of its sentence that is not a base of comparison.</summary>
internal static class PeriodReader
{
    private const int AsideReach = 8;
    private const int DeadlineReach = 4;

    /// <summary>The period of a quantity in a sentence whose words were not told apart; clauses are then known by their commas alone.</summary>
    public static PeriodMention? Find(in Scan scan, Quantity quantity, IReadOnlyList<PeriodMention> periods) => Find(new Syntax(scan, []), quantity, periods);

    /// <summary>The period of a quantity; null when its sentence names none.</summary>
    /// <param name="syntax">The sentence.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="periods">All dates of the article, in order.</param>
    /// <param name="published">The article's day, which tells what is over; null when it is not known.</param>
    public static PeriodMention? Find(in Syntax syntax, Quantity quantity, IReadOnlyList<PeriodMention> periods, DateOnly? published = null)
    {
        var scan = syntax.Scan;
        PeriodMention? best = null;
        var bestCost = int.MaxValue;
        foreach (var mention in Inside(scan, periods))
        {
            if (mention.Period is null || (IsBase(scan, mention.Token) && !IsOwnDate(scan, quantity, mention.Token) && !IsTold(scan, quantity, mention)) || IsDateline(scan, mention) || IsAttribute(scan, mention)) continue;
            // "Ten years earlier": its count is no number of that time.
            if (mention.Token >= quantity.FirstToken && mention.Token < quantity.EndToken) continue;
            var after = mention.Token >= quantity.EndToken;
            if (mention.IsAside && !IsBeside(scan, quantity, mention)) continue;
            if (!after && IsStartOfChange(scan, quantity)) continue;
            if (TimeClause.IsOther(syntax, quantity, mention.Token) || ComparandTimes.IsOther(scan, quantity, mention.Token) || TenseClash.IsOther(syntax, quantity, mention, published)) continue;
            if (after && (IsOfOther(scan, quantity, mention.Token) || IsOfOtherClause(scan, quantity.EndToken, mention.Token))) continue;
            // A bracket dates the name before it: "Opus 4.6 (March 2025) managed".
            var distance = after ? mention.Token - quantity.EndToken : quantity.FirstToken - mention.Token;
            var fronted = mention.Token <= scan.First + 2;
            var cost = fronted ? Math.Min(distance, 4) : after && Separated(scan, quantity.EndToken, mention.Token) ? distance + 40 : distance;
            if (after && IsDeadline(scan, quantity, mention)) cost = 0;
            cost += after ? 0 : 12 * Between(scan, mention.Token, quantity.FirstToken, periods);
            if (cost >= bestCost) continue;
            (best, bestCost) = (mention, cost);
        }

        return best;
    }

    // "Told in May of plans to add 300 jobs by the end of 2030": the number's own time stands behind it, and not the day of the plan.
    private static bool IsDeadline(in Scan scan, Quantity quantity, PeriodMention mention)
    {
        if (!scan.Is(quantity.EndToken, "by") || mention.Token - quantity.EndToken > DeadlineReach) return false;
        for (var at = quantity.EndToken; at < mention.Token; at++)
            if (!scan.IsWord(at)) return false;
        return true;
    }

    private static List<PeriodMention> Inside(in Scan scan, IReadOnlyList<PeriodMention> periods)
    {
        var inside = new List<PeriodMention>();
        var from = scan[scan.First].Start;
        var to = scan[scan.End - 1].End;
        int low = 0, high = periods.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (periods[middle].Span.Start < from) low = middle + 1;
            else high = middle;
        }

        for (; low < periods.Count && periods[low].Span.End <= to; low++) inside.Add(periods[low]);
        return inside;
    }

    // "a 1998 model": the year describes a thing, not the time of a claim.
    private static bool IsAttribute(in Scan scan, PeriodMention mention) =>
        (scan.Is(mention.Token - 1, "a") || scan.Is(mention.Token - 1, "an")) && mention.Span.Length == 4 && scan.IsWord(mention.Token + 1) && !scan.Any(mention.Token + 1, WordClass.Boundary);

    // "LISBON, June 11, 2026 — The firm": the day of the report, not of the claim.
    private static bool IsDateline(in Scan scan, PeriodMention mention)
    {
        var at = mention.Token;
        while (scan.Has(at) && scan[at].Start < mention.Span.End) at++;
        while (scan.Is(at, ')') || scan.Is(at, ',')) at++;
        if (!scan.Is(at, '-') || scan.Glued(at)) return mention.Token == scan.First && at >= scan.End;
        for (var before = scan.First; before < mention.Token; before++)
            if (scan.IsWord(before) && !scan[before].IsCapital) return false;
        return true;
    }

    // "as they did between 2021 and 2025", "than in 2020", "compared with 2019", "since 2010": what the claim is measured against.
    private static bool IsBase(in Scan scan, int at)
    {
        for (var before = at - 1; before >= at - 4 && scan.Has(before); before--)
        {
            if (scan.Is(before, ',') || scan.Is(before, ';') || (scan.IsNumber(before) && DateReader.YearOf(scan, before) == 0)) return false;
            if (scan.Is(before, "than") || scan.Is(before, "from") || scan.Is(before, "since") || scan.Is(before, "before") || (scan.Is(before, "between") && DateReader.MonthOf(scan, before + 1) == 0) || scan.Is(before, "with") && scan.Is(before - 1, "compared") || scan.Is(before, "to") && scan.Is(before - 1, "compared") || scan.Is(before, "against")) return true;
            if ((scan.Is(before, "did") && scan.Is(before - 2, "as")) || (scan.Is(before, "as") && scan.Is(before + 1, "in"))) return true;
        }

        return false;
    }

    // "to yield 1.79%, down from 1.81% on Monday", "from $0.23 to $0.10 by 2030": a time behind another number, reached by "from", "to" or "by", is that one's.
    private static bool IsOfOther(in Scan scan, Quantity quantity, int at)
    {
        var number = at;
        while (number > quantity.EndToken && !(scan.IsNumber(number - 1) && DateReader.YearOf(scan, number - 1) == 0)) number--;
        if (number <= quantity.EndToken) return false;
        number--;
        if (scan.Is(at - 1, "by") || scan.Is(at - 1, "until")) return true;
        var first = scan.IsNumber(number - 1) || scan.Is(number - 1, '$') ? number - 1 : number;
        if (scan.Is(first - 1, "after")) return true;
        for (var between = quantity.EndToken; between < number; between++)
            if (IsComparison(scan, between) || scan.Is(between, "from") || (scan.Is(between, "to") && scan.Is(quantity.FirstToken - 1, "from"))) return true;
        return false;
    }

    // "4% a year ago", "the 17 million it earned a week earlier", "A year ago it was 4%": nothing is held against the time, and no number stands between.
    private static bool IsBeside(in Scan scan, Quantity quantity, PeriodMention mention)
    {
        var isAfter = mention.Token >= quantity.EndToken;
        if (!isAfter && mention.Token > scan.First + 1 && !scan.Is(mention.Token - 1, ',') && !scan.Is(mention.Token - 1, "and")) return false;
        var (from, to) = isAfter ? (quantity.EndToken, mention.Token) : (mention.Token + 3, quantity.FirstToken);
        if (to - from > AsideReach) return false;
        for (var at = from; at < to; at++)
            if (scan.IsNumber(at) || (isAfter && (scan.Is(at, ',') || scan.Is(at, "of") || scan.Is(at, "than") || scan.Is(at, "from") || scan.Is(at, "above") || scan.Is(at, "below")))) return false;
        return true;
    }

    // "19.4 percent, compared with 13.1 percent in October": the date is that of what the number is held against.
    private static bool IsComparison(in Scan scan, int at) =>
        scan.Is(at, "against") || scan.Is(at, "versus") || (scan.Is(at, "than") && !scan.IsNumber(at + 1)) || (scan.Is(at, "compared") && (scan.Is(at + 1, "with") || scan.Is(at + 1, "to"))) || (scan.Is(at, "instead") && scan.Is(at + 1, "of"));

    // "the record of 8.71 metres from 2006": the date of the number itself; "up 5% from 2006" is measured against it.
    private static bool IsOwnDate(in Scan scan, Quantity quantity, int at) =>
        quantity.Direction == ChangeDirection.None && at == quantity.EndToken + 1 && scan.Is(quantity.EndToken, "from");

    // "19% more than last year, when 9.1 million tonnes were harvested": the base has a clause of its own.
    private static bool IsTold(in Scan scan, Quantity quantity, PeriodMention mention)
    {
        var at = mention.Token;
        while (at < quantity.FirstToken && scan[at].Start < mention.Span.End) at++;
        if (scan.Is(at, ',')) at++;
        return at < quantity.FirstToken && scan.Is(at, "when");
    }

    // "climbed to $22 billion last year from $16 billion": a time before the start of a change is that of its end.
    private static bool IsStartOfChange(in Scan scan, Quantity quantity)
    {
        if (!scan.Is(quantity.FirstToken - 1, "from")) return false;
        for (var at = quantity.FirstToken - 2; at >= quantity.FirstToken - 16 && scan.Has(at); at--)
            if (scan.Any(at, WordClass.Up | WordClass.Down)) return true;
        return false;
    }

    // "1.1 million today; in 2015 there were 987,000", "up 4%, though short of what it took in 2019", "down by 3%, and Britain's fell to a level last seen in 1879",
    // "called off, and exams were moved to May": the other clause has a time of its own.
    private static bool IsOfOtherClause(in Scan scan, int from, int to)
    {
        var (isOpen, hasVerb, hasNumber) = (false, false, false);
        for (var at = from; at < to; at++)
        {
            if (scan.Is(at, ';')) return true;
            if (scan.Is(at, ','))
            {
                if (scan.Is(at + 1, "though") || scan.Is(at + 1, "although") || scan.Is(at + 1, "but") || scan.Is(at + 1, "while") || scan.Is(at + 1, "whereas")) return true;
                if (scan.Is(at + 1, "and")) (isOpen, hasVerb, hasNumber) = (true, false, false);
            }

            hasVerb |= scan.Any(at, WordClass.Verb | WordClass.Up | WordClass.Down);
            hasNumber |= scan.IsNumber(at);
        }

        return (isOpen && hasVerb && !hasNumber) || (scan.Is(to - 1, "to") && !IsStretch(scan, to - 2));
    }

    // "In the year to March", "the three months to June".
    private static bool IsStretch(in Scan scan, int at) =>
        scan.Is(at, "year") || scan.Is(at, "half") || scan.Is(at, "quarter") || scan.Is(at, "month") || scan.Is(at, "months") || scan.Is(at, "weeks") || scan.Is(at, "period") || scan.Is(at, "season");

    private static bool Separated(in Scan scan, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (scan.Is(at, ';') || scan.Is(at, ',') || scan.Is(at, '(') || scan.Is(at, '-')) return true;
        return false;
    }

    private static int Between(in Scan scan, int from, int to, IReadOnlyList<PeriodMention> periods)
    {
        var count = 0;
        foreach (var other in Inside(scan, periods))
            if (other.Token > from && other.Token < to) count++;
        return count;
    }
}
