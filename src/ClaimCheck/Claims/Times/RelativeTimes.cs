using ClaimCheck.Articles;
using ClaimCheck.Quantities;
using ClaimCheck.Text;
using ClaimCheck.Tokens;

namespace ClaimCheck.Claims;

/// <summary>Dates that only the day of publication tells: "last year", "in October", "on Monday", "Sept. 1".</summary>
/// <remarks>Nothing is resolved in an article without a date: the clock is never asked. Linear in the tokens of the sentences with a quantity.</remarks>
internal static class RelativeTimes
{
    // A month without a year is the last one that was; it is the next one only when that is near and the last one is far.
    private const int NearDays = 75;
    private const int FarDays = 270;
    private const int TenseReach = 6;

    private static readonly DayOfWeek[] Days = Enum.GetValues<DayOfWeek>();

    /// <summary>The dates of an article with those added that its day of publication tells, in order.</summary>
    public static IReadOnlyList<PeriodMention> Resolve(Article article, ReadOnlySpan<Token> tokens, IReadOnlyList<Sentence> sentences, QuantityFindings findings)
    {
        if (article.Published is not { } published) return findings.Periods;
        var found = new List<PeriodMention>(findings.Periods.Count);
        foreach (var mention in findings.Periods) found.Add(mention is { Period: null, Month: > 0 } ? mention with { Period = OfMonth(article.Text, mention, published) } : mention);
        var known = found.Count;
        var next = 0;
        foreach (var sentence in sentences)
        {
            while (next < findings.Quantities.Count && findings.Quantities[next].FirstToken < sentence.FirstToken) next++;
            if (next == findings.Quantities.Count) break;
            if (findings.Quantities[next].FirstToken >= sentence.EndToken) continue;
            var scan = new Scan(article.Text, tokens, sentence.FirstToken, sentence.EndToken);
            for (var at = scan.First; at < scan.End; at++)
                if ((Previous(scan, at, found, known) ?? Same(scan, at, found, known) ?? Ago(scan, at, published, found, known) ?? Read(scan, at, published)) is { } mention && !Overlaps(found, known, mention.Span) && !(found.Count > known && found[^1].Span.End > mention.Span.Start)) found.Add(mention);
        }

        found.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return found;
    }

    // "compared with 51,900 in the same month last year": a year before the time that the sentence has just named.
    private static PeriodMention? Same(in Scan scan, int at, List<PeriodMention> found, int known)
    {
        if (!scan.Is(at, "same") || !(scan.Is(at + 1, "month") || scan.Is(at + 1, "quarter") || scan.Is(at + 1, "period") || scan.Is(at + 1, "time") || scan.Is(at + 1, "week"))) return null;
        var through = scan.Is(at + 2, "last") && scan.Is(at + 3, "year") ? at + 3
            : scan.Is(at + 3, "year") && (scan.Is(at + 4, "earlier") || scan.Is(at + 4, "ago") || scan.Is(at + 4, "before")) ? at + 4
            : scan.Is(at + 3, "previous") && scan.Is(at + 4, "year") ? at + 4 : -1;
        return through >= 0 && LastBefore(found, known, scan, at) is { Start.Year: > 1, Last.Year: < 9999 } named ? Mention(scan, at, through, named.Earlier(12)) with { IsAside = true } : null;
    }

    // "$6 million in 2021, after $8 million the previous year", "the year before": one year before the one that the sentence has just named.
    private static PeriodMention? Previous(in Scan scan, int at, List<PeriodMention> found, int known)
    {
        if (!scan.Is(at - 1, "the")) return null;
        var through = scan.Is(at, "previous") && scan.Is(at + 1, "year") ? at + 1 : scan.Is(at, "year") && (scan.Is(at + 1, "before") || scan.Is(at + 1, "earlier")) && !scan.IsWord(at + 2) ? at + 1 : -1;
        if (through < 0 || LastBefore(found, known, scan, at) is not { } named) return null;
        var (year, month) = (named.Start.Year - 1, named.Start.Month);
        if (year < 1) return null;
        return Mention(scan, at, through, named == Period.Month(named.Start.Year, month) ? Period.Month(year, month) : Period.Year(year));
    }

    private static PeriodMention? Ago(in Scan scan, int at, DateOnly published, List<PeriodMention> found, int known) =>
        (scan.Is(at + 2, "ago") || scan.Is(at + 2, "earlier") || scan.Is(at + 2, "before")) && TimeAgo.Find(scan, at, published, LastBefore(found, known, scan, at)) is var (period, through) ? Mention(scan, at, through, period) with { IsAside = true } : null;

    // The last time named before a token in its sentence, whether the text says it whole or the day of publication completed it.
    private static Period? LastBefore(List<PeriodMention> found, int known, in Scan scan, int at)
    {
        var (from, to) = (scan[scan.First].Start, scan[at].Start);
        int low = 0, high = known;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (found[middle].Span.Start < to) low = middle + 1;
            else high = middle;
        }

        var (whole, added) = (low > 0 ? found[low - 1] : default, found.Count > known ? found[^1] : default);
        var last = whole.Period is null || (added.Period is not null && added.Span.Start > whole.Span.Start) ? added : whole;
        return last.Period is not null && last.Span.Start >= from && last.Span.Start < to ? last.Period : null;
    }

    private static PeriodMention? Read(in Scan scan, int at, DateOnly published)
    {
        if (!scan.IsWord(at)) return null;
        if (Relative(scan, at) is { } step) return Stretch(scan, at, step, published);
        if (scan.Any(at, WordClass.Weekday) && scan[at].IsCapital) return IsReported(scan, at) ? null : Mention(scan, at, at, Period.Day(Weekday(scan, at, published)));
        if (scan.Is(at, "yesterday") && !IsReported(scan, at)) return Mention(scan, at, at, Period.Day(published.AddDays(-1)));
        // "between January and March": one time, to the end of the second.
        if (DateReader.MonthOf(scan, at) is > 0 and var opening && scan.Is(at - 1, "between") && scan.Is(at + 1, "and") && DateReader.MonthOf(scan, at + 2) is > 0 and var closing && !scan.IsNumber(at + 3))
        {
            var end = Nearest(published.Year, closing, 0, published);
            return Mention(scan, at, at + 2, new Period(Period.Month(opening > closing ? end.Start.Year - 1 : end.Start.Year, opening).Start, end.Last));
        }

        if (scan.Is(at - 1, "and") && DateReader.MonthOf(scan, at - 2) > 0 && scan.Is(at - 3, "between")) return null;
        // "in October", "since May", "December's gain": a month by itself, where a time stands.
        if (DateReader.MonthOf(scan, at) is > 0 and var month && !scan.IsNumber(at + 1) && !(scan.Is(at + 1, '.') && scan.IsNumber(at + 2)) && (scan.Any(at - 1, WordClass.Preposition) || (scan[at].IsCapital && scan.IsKind(at + 1, TokenKind.Possessive)))) return Mention(scan, at, at, Nearest(published.Year, month, TellsOfPast(scan, at) ? -1 : 0, published));
        return Part(scan, at, published);
    }

    // "in the first quarter", "the second half": of the year of publication, or of the year before when it is not over by then. "Of 2024" names its own.
    private static PeriodMention? Part(in Scan scan, int at, DateOnly published)
    {
        var part = scan.Is(at, "first") ? 1 : scan.Is(at, "second") ? 2 : scan.Is(at, "third") ? 3 : scan.Is(at, "fourth") ? 4 : 0;
        if (part == 0 || !scan.Is(at - 1, "the") || !scan.Any(at - 2, WordClass.Preposition) || scan.Is(at + 2, "of") || scan.Is(at + 2, '-')) return null;
        var months = scan.Is(at + 1, "quarter") ? 3 : scan.Is(at + 1, "half") && part <= 2 ? 6 : 0;
        if (months == 0) return null;
        var year = new DateOnly(published.Year, 1, 1).AddMonths(months * part) > published ? published.Year - 1 : published.Year;
        return Mention(scan, at, at + 1, months == 3 ? Period.Quarter(year, part) : new Period(new DateOnly(year, (6 * part) - 5, 1), new DateOnly(year, 6 * part, part == 1 ? 30 : 31)));
    }

    // "last year", "this month", "next year", "the previous quarter", "a year earlier": how many steps from the present one.
    private static int? Relative(in Scan scan, int at) =>
        scan.Is(at, "last") || scan.Is(at, "previous") && scan.Is(at - 1, "the") ? -1 : scan.Is(at, "this") ? 0 : scan.Is(at, "next") ? 1 : null;

    private static PeriodMention? Stretch(in Scan scan, int at, int step, DateOnly published)
    {
        var noun = at + 1;
        if (scan.Is(noun, "year")) return Mention(scan, at, noun, Period.Year(published.Year + step));
        if (scan.Is(noun, "week"))
        {
            if (IsReported(scan, at)) return null;
            var monday = published.AddDays((7 * step) - (((int)published.DayOfWeek + 6) % 7));
            return Mention(scan, at, noun, new Period(monday, monday.AddDays(6)));
        }

        if (scan.Is(noun, "month"))
        {
            if (IsPublished(scan, at - 1)) return null;
            var month = published.AddMonths(step);
            return Mention(scan, at, noun, Period.Month(month.Year, month.Month));
        }

        if (scan.Is(noun, "quarter"))
        {
            var inside = published.AddMonths(3 * step);
            return Mention(scan, at, noun, Period.Quarter(inside.Year, (inside.Month + 2) / 3));
        }

        if (DateReader.MonthOf(scan, noun) is > 0 and var named && !scan.IsNumber(noun + 1)) return Mention(scan, at, noun, Nearest(published.Year, named, step, published));
        return null;
    }

    private static PeriodMention Mention(in Scan scan, int from, int through, Period period) => new(scan.Between(from, through), period, 0, from);

    // "The minimum, in February, was": no February to come, however near it is.
    private static bool TellsOfPast(in Scan scan, int month)
    {
        var isPast = false;
        for (var at = month - TenseReach; at <= month + TenseReach; at++)
        {
            if (scan.Is(at, "will") || scan.Is(at, "would") || scan.Is(at, "due") || scan.Is(at, "until") || scan.Is(at, "next") || scan.Is(at, "to") || scan.Is(at, "expected") || scan.Is(at, "planned") || scan.Is(at, "scheduled")) return false;
            isPast |= scan.Is(at, "was") || scan.Is(at, "were") || scan.Is(at, "had") || scan.Is(at, "did");
        }

        return isPast;
    }

    private static Period Nearest(int year, int month, int step, DateOnly published)
    {
        var past = Period.Month(year, month);
        if (past.Start > published) past = Period.Month(year - 1, month);
        var future = Period.Month(past.Start.Year + 1, month);
        return step > 0 || (step == 0 && IsAhead(past.Last, future.Start, published)) ? future : past;
    }

    private static Period? OfMonth(string text, PeriodMention mention, DateOnly published)
    {
        var month = Nearest(published.Year, mention.Month, 0, published);
        var day = 0;
        foreach (var c in mention.Span.In(text))
        {
            if (char.IsAsciiDigit(c)) day = (day * 10) + (c - '0');
            else if (day > 0) break;
        }

        if (day == 0) return month;
        if (day > DateTime.DaysInMonth(published.Year, mention.Month)) return null;
        var past = new DateOnly(published.Year, mention.Month, day);
        if (past > published) past = past.AddYears(-1);
        return Period.Day(IsAhead(past, past.AddYears(1), published) ? past.AddYears(1) : past);
    }

    private static bool IsAhead(DateOnly past, DateOnly future, DateOnly published) =>
        future.DayNumber - published.DayNumber <= NearDays && published.DayNumber - past.DayNumber >= FarDays;

    private static DateOnly Weekday(in Scan scan, int at, DateOnly published)
    {
        foreach (var day in Days)
            if (scan.Of(at).StartsWith(day.ToString().AsSpan(0, 3), StringComparison.OrdinalIgnoreCase))
                return published.AddDays(-(((int)published.DayOfWeek - (int)day + 7) % 7));
        return published;
    }

    // "reported on Sunday that": the day of the report.
    private static bool IsReported(in Scan scan, int at)
    {
        for (var before = at - 1; before >= at - 3; before--)
            if (AttributionFinder.IsSaid(scan, before) || IsPublished(scan, before)) return true;
        return scan.Is(at + 1, "that") || AttributionFinder.IsSaid(scan, at + 1);
    }

    // "accounts published last week", "a report released on Tuesday".
    private static bool IsPublished(in Scan scan, int at) =>
        scan.Is(at, "published") || scan.Is(at, "released") || scan.Is(at, "issued") || scan.Is(at, "filed") || scan.Is(at, "presented") || scan.Is(at, "unveiled");

    private static bool Overlaps(List<PeriodMention> mentions, int count, TextSpan span)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low < count && mentions[low].Span.Start < span.End;
    }
}
