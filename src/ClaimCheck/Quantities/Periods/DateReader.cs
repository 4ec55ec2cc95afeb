using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Reads dates, years and times around a number, so that none of them becomes a quantity.</summary>
internal static class DateReader
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Reads the date, year or time that a number token belongs to.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">A number token.</param>
    /// <param name="found">What it is, from its first token.</param>
    public static bool TryRead(in Scan scan, int at, out DateReading found) =>
        TryTime(scan, at, out found) || TryNumeric(scan, at, out found) || TryMonthBefore(scan, at, out found)
        || TryMonthAfter(scan, at, out found) || TryYear(scan, at, out found);

    /// <summary>The month a word names, 1 to 12; 0 for none. "May" and "March" count only with a capital.</summary>
    public static int MonthOf(in Scan scan, int at)
    {
        if (!scan.Any(at, WordClass.Month) || !scan[at].IsCapital) return 0;
        var word = scan.Of(at);
        for (var month = 0; month < Months.Length; month++)
            if (word.StartsWith(Months[month], StringComparison.OrdinalIgnoreCase)) return month + 1;
        return 0;
    }

    /// <summary>The year that a bare number token can be: four digits, 1000 to 2199; 0 for none.</summary>
    public static int YearOf(in Scan scan, int at)
    {
        if (!scan.IsNumber(at) || scan[at].Length != 4) return 0;
        var year = 0;
        foreach (var c in scan.Of(at))
        {
            if (!char.IsAsciiDigit(c)) return 0;
            year = (year * 10) + (c - '0');
        }

        return year is >= 1000 and < 2200 ? year : 0;
    }

    private static int Small(in Scan scan, int at, int least, int most)
    {
        if (!scan.IsNumber(at) || scan[at].Length > 2) return 0;
        var value = 0;
        foreach (var c in scan.Of(at))
        {
            if (!char.IsAsciiDigit(c)) return 0;
            value = (value * 10) + (c - '0');
        }

        return value >= least && value <= most ? value : 0;
    }

    // 10:30, 5 p.m., 9am, 0800 GMT.
    private static bool TryTime(in Scan scan, int at, out DateReading found)
    {
        found = default;
        if (scan.Is(at + 1, ':') && scan.Glued(at + 1) && scan.IsNumber(at + 2) && scan.Glued(at + 2) && scan[at + 2].Length == 2 && scan[at].Length <= 2)
        {
            var end = at + 3;
            while (scan.Is(end, ':') && scan.IsNumber(end + 1)) end += 2;
            found = new DateReading(at, HalfDayEnd(scan, end), SkipReason.Time, null, 0);
            return true;
        }

        var half = HalfDayEnd(scan, at + 1);
        if (half == at + 1 || scan[at].Length > 5) return false;
        found = new DateReading(at, half, SkipReason.Time, null, 0);
        return true;
    }

    private static int HalfDayEnd(in Scan scan, int at)
    {
        if (!scan.IsWord(at)) return at;
        if (scan.Is(at, Known.Am) || scan.Is(at, Known.Pm) || scan.Is(at, Known.Gmt) || scan.Is(at, "o'clock") || scan.Is(at, "o’clock")) return at + 1;
        if ((scan.Is(at, Known.A) || scan.Is(at, Known.P)) && scan.Is(at + 1, '.') && scan.Is(at + 2, Known.M) && scan.Glued(at + 1) && scan.Glued(at + 2)) return scan.Is(at + 3, '.') ? at + 4 : at + 3;
        return at;
    }

    // 2026-06-01, 6/1/2026, 01.06.2026.
    private static bool TryNumeric(in Scan scan, int at, out DateReading found)
    {
        found = default;
        foreach (var sign in "-/")
        {
            if (!scan.Is(at + 1, sign) || !scan.Glued(at + 1) || !scan.IsNumber(at + 2) || !scan.Glued(at + 2)) continue;
            if (!scan.Is(at + 3, sign) || !scan.IsNumber(at + 4) || !scan.Glued(at + 4)) continue;
            var year = YearOf(scan, at);
            if (year > 0 && Small(scan, at + 2, 1, 12) is > 0 and var month && Small(scan, at + 4, 1, 31) is > 0 and var day)
            {
                found = new DateReading(at, at + 5, SkipReason.Date, day <= DateTime.DaysInMonth(year, month) ? Period.Day(new DateOnly(year, month, day)) : null, month);
                return true;
            }

            // Which of the two is the month is not said: a date all the same.
            if (Small(scan, at, 1, 31) > 0 && Small(scan, at + 2, 1, 31) > 0 && (YearOf(scan, at + 4) > 0 || scan[at + 4].Length == 2))
            {
                found = new DateReading(at, at + 5, SkipReason.Date, null, 0);
                return true;
            }
        }

        return false;
    }

    // "June 1", "June 1, 2026", "June 2026", "Jan. 31", "June 1-4".
    private static bool TryMonthBefore(in Scan scan, int at, out DateReading found)
    {
        found = default;
        var before = scan.Is(at - 1, '.') ? at - 2 : scan.Is(at - 1, ',') || scan.Is(at - 1, Known.Of) ? at - 2 : at - 1;
        if (scan.Is(before, Known.The) || scan.Is(before, '.')) before--;
        var month = MonthOf(scan, before);
        if (month == 0) return false;
        var year = YearOf(scan, at);
        if (year > 0)
        {
            found = new DateReading(before, at + 1, SkipReason.Date, Period.Month(year, month), month);
            return true;
        }

        var day = Small(scan, at, 1, 31);
        if (day == 0 || scan.Is(at + 1, '%') || scan.Is(at - 1, ',')) return false;
        var end = at + 1;
        if (scan.IsWord(end) && scan.Glued(end) && scan.Of(end) is "st" or "nd" or "rd" or "th") end++;
        if (scan.Is(end, '-') && Small(scan, end + 1, 1, 31) > day) end += 2;
        var comma = scan.Is(end, ',') ? end + 1 : end;
        var stated = YearOf(scan, comma);
        Period? period = null;
        if (stated > 0)
        {
            end = comma + 1;
            if (day <= DateTime.DaysInMonth(stated, month)) period = Period.Day(new DateOnly(stated, month, day));
        }

        found = new DateReading(before, end, SkipReason.Date, period, month);
        return true;
    }

    // "1 June 2026", "31 Jan", "4th of July".
    private static bool TryMonthAfter(in Scan scan, int at, out DateReading found)
    {
        found = default;
        var day = Small(scan, at, 1, 31);
        if (day == 0) return false;
        var next = at + 1;
        if (scan.IsWord(next) && scan.Glued(next) && scan.Of(next) is "st" or "nd" or "rd" or "th") next++;
        if (scan.Is(next, Known.Of)) next++;
        var month = MonthOf(scan, next);
        if (month == 0) return false;
        next++;
        if (scan.Is(next, '.') && YearOf(scan, next + 1) > 0) next++;
        Period? period = null;
        if (YearOf(scan, next) is > 0 and var year)
        {
            next++;
            if (day <= DateTime.DaysInMonth(year, month)) period = Period.Day(new DateOnly(year, month, day));
        }

        found = new DateReading(at, next, SkipReason.Date, period, month);
        return true;
    }

    // "in 2024", "the 2020 elections", "2012-13", "the 1990s"; but "2000 workers" counts workers.
    private static bool TryYear(in Scan scan, int at, out DateReading found)
    {
        found = default;
        if (scan.IsNumber(at) && scan[at].Length == 2 && scan.IsWord(at + 1) && scan.Glued(at + 1) && scan.Of(at + 1) is "s" && scan.Is(at - 1, Known.The))
        {
            found = new DateReading(at, at + 2, SkipReason.Year, null, 0);
            return true;
        }

        var year = YearOf(scan, at);
        if (year == 0) return false;
        var next = at + 1;
        if (scan.IsWord(next) && scan.Glued(next))
        {
            if (scan.Of(next) is not "s") return false;
            found = new DateReading(at, next + 1, SkipReason.Year, year % 10 == 0 ? new Period(new DateOnly(year, 1, 1), new DateOnly(Math.Min(9999, year + 9), 12, 31)) : null, 0);
            return true;
        }

        if (MeasuresAfter(scan, next) || scan.IsKind(at - 1, TokenKind.Symbol) && scan.Of(at - 1) is "$" or "£" or "€" or "¥" || (scan.Any(at - 1, WordClass.Currency) && UnitCatalog.Symbol(scan.Of(at - 1)) is not null)) return false;
        var time = scan.Any(at - 1, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction) || scan.Is(at - 1, '(') || scan.Is(at - 1, ',') || scan.Any(at - 1, WordClass.Month);
        var counts = NounReader.TryFind(scan, next, single: false, out var noun) && noun == next;
        if (counts && !(time && year is >= 1900 and <= 2100) && !(scan.Is(at - 1, Known.The) && year is >= 1800 and <= 2100)) return false;
        // "an average of 1500", "about 2000": what is hedged is counted; "a 2020 Escape" is dated.
        if (year is < 1500 or > 2100 && !time) return false;
        if (scan.Any(at - 1, WordClass.HedgeBefore) && !scan.Is(at - 1, Known.In) && (year < 1900 || Vocabulary.HedgesBefore.Find(scan, at - 1, out _) is { Class: HedgeClass.Approximate } && scan.Is(at - 1, Known.Of))) return false;
        // "2012-13", "2001-2010", "2012/13".
        if ((scan.Is(next, '-') || scan.Is(next, '/')) && scan.Glued(next) && scan.IsNumber(next + 1) && scan.Glued(next + 1))
        {
            var last = YearOf(scan, next + 1) is > 0 and var full ? full : scan[next + 1].Length == 2 ? (year / 100 * 100) + int.Parse(scan.Of(next + 1), System.Globalization.CultureInfo.InvariantCulture) : 0;
            if (last > year)
            {
                found = new DateReading(at, next + 2, SkipReason.Year, new Period(new DateOnly(year, 1, 1), new DateOnly(last, 12, 31)), 0);
                return true;
            }
        }

        // "Q3 2025", "third quarter of 2025".
        if (Quarter(scan, at) is > 0 and var quarter)
        {
            found = new DateReading(at, next, SkipReason.Year, Period.Quarter(year, quarter), 0);
            return true;
        }

        found = ThirdOf(scan, at, year, next) ?? new DateReading(at, next, SkipReason.Year, Period.Year(year), 0);
        return true;
    }

    // "early 2025", "mid-2025", "late 2025": the first, second and last four months.
    private static DateReading? ThirdOf(in Scan scan, int at, int year, int end)
    {
        var word = scan.Is(at - 1, '-') && scan.Glued(at) ? at - 2 : at - 1;
        var first = scan.Is(word, Known.Early) ? 1 : scan.Is(word, Known.Mid) ? 5 : scan.Is(word, Known.Late) ? 9 : 0;
        return first == 0 ? null : new DateReading(word, end, SkipReason.Year, new Period(new DateOnly(year, first, 1), new DateOnly(year, first + 3, DateTime.DaysInMonth(year, first + 3))), 0);
    }

    private static bool MeasuresAfter(in Scan scan, int at) => UnitReader.TryRead(scan, at, out _) || scan.Any(at, WordClass.Scale);

    private static int Quarter(in Scan scan, int at)
    {
        var before = scan.Is(at - 1, Known.Of) ? at - 2 : at - 1;
        if (scan.IsWord(before) && scan.Of(before) is ['Q' or 'q', >= '1' and <= '4' and var digit]) return digit - '0';
        if (!scan.Is(before, Known.Quarter)) return 0;
        return scan.Is(before - 1, Known.First) ? 1 : scan.Is(before - 1, Known.Second) ? 2 : scan.Is(before - 1, Known.Third) ? 3 : scan.Is(before - 1, Known.Fourth) ? 4 : 0;
    }
}
