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
}
