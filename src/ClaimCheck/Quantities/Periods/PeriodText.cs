using System.Globalization;

namespace ClaimCheck.Quantities;

/// <summary>Reads the forms in which a table writes a period. A form that two readers would take for two different periods is no period.</summary>
internal static class PeriodText
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static bool TryParse(ReadOnlySpan<char> text, out Period period)
    {
        text = text.Trim();
        if (text.Length is 0 or > 64)
        {
            period = default;
            return false;
        }

        return TryOne(text, out period) || TrySeason(text, out period) || TryInterval(text, out period);
    }

    private static bool TryInterval(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        foreach (var separator in (ReadOnlySpan<string>)["/", " to ", "–", "..", "-"])
        {
            var at = text.IndexOf(separator, StringComparison.OrdinalIgnoreCase);
            if (at <= 0) continue;
            var before = text[..at].Trim();
            var after = text[(at + separator.Length)..].Trim();
            // A hyphen also stands inside dates, so it joins two years and nothing else.
            if (separator == "-" && (before.Length != 4 || after.Length != 4)) continue;
            if (!TryOne(before, out var from) || !TryOne(after, out var to) || to.Last < from.Start) continue;
            period = new Period(from.Start, to.Last);
            return true;
        }

        return false;
    }

    /// <summary>2012/13 and 2012/2013: a school or sports year, from July. With a plain hyphen it could be a month (2009-10) and is none.</summary>
    private static bool TrySeason(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        if (text.Length is not (7 or 9) || text[4] is not ('/' or '–') || !TryDigits(text[..4], out var first) || first is 0 or 9999) return false;
        if (!TryDigits(text[5..], out var second) || second != (text.Length == 7 ? (first + 1) % 100 : first + 1)) return false;
        period = new Period(new DateOnly(first, 7, 1), new DateOnly(first + 1, 6, 30));
        return true;
    }

    private static bool TryOne(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        if (text.StartsWith("FY", StringComparison.OrdinalIgnoreCase))
        {
            text = text[2..].TrimStart();
            if (text.Length == 2 && TryDigits(text, out var shortYear))
            {
                period = Period.Year(2000 + shortYear);
                return true;
            }
        }

        return TryIso(text, out period) || TryPart(text, out period) || TryNamedMonth(text, out period);
    }

    private static bool TryIso(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        // A time of day after the date says nothing about the period.
        if (text.Length > 10 && text[10] is 'T' or ' ' && TimeOnly.TryParse(text[11..].TrimEnd('Z'), CultureInfo.InvariantCulture, out _)) text = text[..10];
        if (text.Length < 4 || !TryDigits(text[..4], out var year) || year == 0) return false;
        if (text.Length == 4)
        {
            period = Period.Year(year);
            return true;
        }

        var mark = text[4];
        if (mark is not ('-' or '/' or 'M' or 'm') || text.Length is not (7 or 10) || !TryDigits(text.Slice(5, 2), out var month) || month is < 1 or > 12) return false;
        if (text.Length == 7)
        {
            // 2005/06 is a season for one reader and June for another; seasons are tried next.
            if (mark == '/') return false;
            period = Period.Month(year, month);
            return true;
        }

        if (text[7] != mark || mark is 'M' or 'm' || !TryDigits(text[8..], out var day)) return false;
        return TryDay(year, month, day, out period);
    }

    /// <summary>Quarters and halves: <c>2025-Q3</c>, <c>Q3 2025</c>, <c>2025Q3</c>, <c>2025-H1</c>, <c>H1 2025</c>.</summary>
    private static bool TryPart(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        if (text.Length is < 6 or > 7) return false;
        var yearFirst = char.IsAsciiDigit(text[0]);
        var part = yearFirst ? text[^2..] : text[..2];
        var rest = yearFirst ? text[..^2] : text[2..];
        if (rest.Length == 5)
        {
            var joint = yearFirst ? rest[4] : rest[0];
            if (joint is not ('-' or ' ' or '/')) return false;
            rest = yearFirst ? rest[..4] : rest[1..];
        }

        if (rest.Length != 4 || !TryDigits(rest, out var year) || year == 0 || !char.IsAsciiDigit(part[1])) return false;
        var number = part[1] - '0';
        switch (part[0])
        {
            case 'Q' or 'q' when number is >= 1 and <= 4:
                period = Period.Quarter(year, number);
                return true;
            case 'H' or 'h' when number is 1 or 2:
                period = new Period(Period.Quarter(year, (number * 2) - 1).Start, Period.Quarter(year, number * 2).Last);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Months in words: <c>March 2024</c>, <c>2024 Mar</c>, <c>30 June 2025</c>, <c>June 30, 2025</c>, <c>Mar-2024</c>.</summary>
    private static bool TryNamedMonth(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        int? month = null, year = null, day = null;
        var words = 0;
        foreach (var range in text.SplitAny(' ', ',', '-'))
        {
            var word = text[range].TrimEnd('.');
            if (word.IsEmpty) continue;
            if (++words > 3) return false;
            if (TryDigits(word, out var number))
            {
                if (word.Length == 4 && year is null && number > 0) year = number;
                else if (word.Length <= 2 && day is null) day = number;
                else return false;
            }
            else if (month is null && MonthOf(word) is { } found)
            {
                month = found;
            }
            else
            {
                return false;
            }
        }

        if (month is null || year is null) return false;
        if (day is { } dayOfMonth) return TryDay(year.Value, month.Value, dayOfMonth, out period);
        period = Period.Month(year.Value, month.Value);
        return true;
    }

    private static int? MonthOf(ReadOnlySpan<char> word)
    {
        for (var month = 0; month < Months.Length; month++)
        {
            var name = Months[month].AsSpan();
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase) || word.Equals(name[..3], StringComparison.OrdinalIgnoreCase)) return month + 1;
        }

        return word.Equals("sept", StringComparison.OrdinalIgnoreCase) ? 9 : null;
    }

    private static bool TryDay(int year, int month, int day, out Period period)
    {
        period = default;
        if (day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        period = Period.Day(new DateOnly(year, month, day));
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
