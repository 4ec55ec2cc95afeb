namespace ClaimCheck.Quantities;

/// <summary>Reads times of day: <c>10:30</c>, <c>5 p.m.</c>, <c>9am</c>, <c>0800 GMT</c>.</summary>
internal static class TimeReader
{
    /// <summary>Reads the time that begins at a number token.</summary>
    public static bool TryRead(in Scan scan, int at, out DateReading found)
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
        if (half == at + 1) half = ZoneEnd(scan, at);
        if (half == at + 1 || scan[at].Length > 5) return false;
        found = new DateReading(at, half, SkipReason.Time, null, 0);
        return true;
    }

    /// <summary>Reads a time in words: "half past nine", "a quarter to ten", "at five to six", "two o'clock".</summary>
    public static bool TryWords(in Scan scan, int at, out DateReading found)
    {
        found = default;
        if (!scan.Any(at, WordClass.Cardinal | WordClass.Fraction)) return false;
        var end = at + 3;
        if (HalfDayEnd(scan, at + 1) is var half && half > at + 1) end = half;
        else if (!IsClock(scan, at)) return false;
        found = new DateReading(at, end, SkipReason.Time, null, 0);
        return true;
    }

    // Minutes before or after an hour. "From five to six" is a range, and "at five to six dollars" a price.
    private static bool IsClock(in Scan scan, int at)
    {
        var past = scan.Is(at + 1, Known.Past);
        if (!(past || scan.Is(at + 1, Known.To)) || !scan.Any(at + 2, WordClass.Cardinal) || Vocabulary.Number(scan[at + 2].Word) is < 1m or > 12m) return false;
        if (scan.Is(at, Known.Half) || scan.Is(at, Known.Quarter)) return true;
        if (!scan.Any(at, WordClass.Cardinal) || Vocabulary.Number(scan[at].Word) is not (5m or 10m or 20m)) return false;
        return past || (scan.Is(at - 1, Known.At) && !scan.Is(at + 3, '-') && (!scan.IsWord(at + 3) || scan.Any(at + 3, WordClass.Boundary)));
    }

    // "at 9 EST", "12 noon"; "2 PT sessions" are counted.
    private static int ZoneEnd(in Scan scan, int at)
    {
        var next = at + 1;
        if (scan[at].Length > 2 || !scan.IsWord(next) || scan.Glued(next) || (scan.IsWord(next + 1) && !scan.Any(next + 1, WordClass.Boundary))) return next;
        return TimeZones.Contains(scan.Of(next)) || (scan.Of(at) is "12" && (scan.Is(next, "noon") || scan.Is(next, "midnight"))) ? next + 1 : next;
    }

    private static int HalfDayEnd(in Scan scan, int at)
    {
        if (!scan.IsWord(at)) return at;
        if (scan.Is(at, Known.Am) || scan.Is(at, Known.Pm) || scan.Is(at, Known.Gmt) || scan.Is(at, "o'clock") || scan.Is(at, "o’clock")) return at + 1;
        if ((scan.Is(at, Known.A) || scan.Is(at, Known.P)) && scan.Is(at + 1, '.') && scan.Is(at + 2, Known.M) && scan.Glued(at + 1) && scan.Glued(at + 2)) return scan.Is(at + 3, '.') ? at + 4 : at + 3;
        return at;
    }
}
