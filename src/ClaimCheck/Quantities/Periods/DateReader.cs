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
        TimeReader.TryRead(scan, at, out found) || TryNumeric(scan, at, out found) || TryMonthBefore(scan, at, out found)
        || TryMonthAfter(scan, at, out found) || YearReader.TryRead(scan, at, out found);

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

    // 2026-06-01, 6/1/2026, 01.06.2026.
    private static bool TryNumeric(in Scan scan, int at, out DateReading found)
    {
        found = default;
        if (!scan.Glued(at + 1)) return false;
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
        if (!scan.Any(at - 1, WordClass.Month | WordClass.Preposition | WordClass.Determiner) && !scan.IsKind(at - 1, Tokens.TokenKind.Symbol)) return false;
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
}
