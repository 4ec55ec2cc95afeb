using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Reads years, spans of years and parts of them: "in 2024", "the 2020 elections", "2012-13", "the 1990s", "late 2025".</summary>
/// <remarks>What counts is no year: "2000 workers", "about 2000".</remarks>
internal static class YearReader
{
    /// <summary>Reads the year or span of years that begins at a number token.</summary>
    public static bool TryRead(in Scan scan, int at, out DateReading found)
    {
        found = default;
        if (IsEra(scan, at) || IsShort(scan, at, out _))
        {
            found = new DateReading(at, IsShort(scan, at, out var last) ? last : at + 2, SkipReason.Year, null, 0);
            return true;
        }

        var year = DateReader.YearOf(scan, at);
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
            var final = DateReader.YearOf(scan, next + 1) is > 0 and var full ? full : scan[next + 1].Length == 2 ? (year / 100 * 100) + int.Parse(scan.Of(next + 1), System.Globalization.CultureInfo.InvariantCulture) : 0;
            if (final > year)
            {
                found = new DateReading(at, next + 2, SkipReason.Year, new Period(new DateOnly(year, 1, 1), new DateOnly(final, 12, 31)), 0);
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

    // "79 AD", "500 BC".
    private static bool IsEra(in Scan scan, int at) => scan[at].Length <= 4 && scan.IsWord(at + 1) && scan[at + 1].IsCapital && scan.Of(at + 1) is "AD" or "BC" or "BCE" or "CE";

    // "in her 30s", "the mid-90s", "the '90s", "'98", "the over-65s": decades of a life or a century, and short years.
    private static bool IsShort(in Scan scan, int at, out int end)
    {
        end = at + 1;
        if (scan[at].Length != 2 || !(scan.Glued(at) || scan.Glued(end))) return false;
        var quoted = (scan.Is(at - 1, '\'') || scan.Is(at - 1, '’') || scan.Is(at - 1, '‘')) && scan.Glued(at) && scan[at - 1].SpaceBefore;
        if (!scan.IsWord(end) || !scan.Glued(end) || scan.Of(end) is not "s") return quoted && !scan.Is(end, '\'') && !scan.Is(end, '’') && (!scan.IsWord(end) || scan.Any(end, WordClass.Boundary));
        end++;
        if (quoted || (scan.Is(at - 1, '-') && scan.Glued(at) && scan.IsWord(at - 2))) return true;
        // "under 18s": people, unless it is "in under 18s".
        if (scan.Is(at - 1, Known.Under) || scan.Is(at - 1, Known.Over)) return !scan.Is(at - 2, Known.In) && !scan.Is(at - 2, Known.At);
        var before = scan.Is(at - 1, Known.Early) || scan.Is(at - 1, Known.Late) || scan.Is(at - 1, Known.Mid) || scan.Is(at - 1, Known.Low) || scan.Is(at - 1, Known.High) ? at - 2 : at - 1;
        return scan.Any(before, WordClass.Determiner) && !scan.Is(before, Known.A) && scan.Of(at)[1] == '0';
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
