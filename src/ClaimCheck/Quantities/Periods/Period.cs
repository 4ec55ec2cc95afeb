using System.Globalization;

namespace ClaimCheck.Quantities;

/// <summary>A stretch of the calendar: a day, a month, a quarter, a year, or from one day to another.</summary>
/// <param name="Start">The first day.</param>
/// <param name="Last">The last day, included; never before <paramref name="Start"/>.</param>
/// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
public readonly record struct Period(DateOnly Start, DateOnly Last)
{
    /// <summary>The last day, included.</summary>
    public DateOnly Last { get; } = Last >= Start ? Last
        : throw new ArgumentOutOfRangeException(nameof(Last), Last, "a period ends on its first day or later");

    /// <summary>The calendar year <paramref name="year"/>, 1 to 9999.</summary>
    public static Period Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>One month of a year.</summary>
    public static Period Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>One day.</summary>
    public static Period Day(DateOnly day) => new(day, day);

    /// <summary>A quarter of a calendar year, 1 to 4.</summary>
    public static Period Quarter(int year, int quarter) =>
        new(new DateOnly(year, (quarter * 3) - 2, 1), new DateOnly(year, quarter * 3, DateTime.DaysInMonth(year, quarter * 3)));

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(Period other) => Start <= other.Last && other.Start <= Last;

    /// <summary>Whether every day of <paramref name="other"/> is a day of this period.</summary>
    public bool Contains(Period other) => Start <= other.Start && other.Last <= Last;

    /// <summary>Reads the forms of a table's period column: <c>2025</c>, <c>FY2025</c>, <c>2025-Q3</c>, <c>2025-06</c>, <c>2025-06-30</c>, and two of them with a slash between.</summary>
    /// <returns>False for any other text; <paramref name="period"/> is then not to be read.</returns>
    public static bool TryParse(string text, out Period period)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            period = default;
            if (!TryParseOne(text[..slash].Trim(), out var from) || !TryParseOne(text[(slash + 1)..].Trim(), out var to) || to.Last < from.Start) return false;
            period = new Period(from.Start, to.Last);
            return true;
        }

        return TryParseOne(text, out period);
    }

    /// <summary>The shortest ISO 8601 form: a year, a month, a day, or an interval of two days with a slash.</summary>
    public override string ToString()
    {
        if (Start == Last) return Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (this == Year(Start.Year)) return Start.ToString("yyyy", CultureInfo.InvariantCulture);
        if (this == Month(Start.Year, Start.Month)) return Start.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd}/{Last:yyyy-MM-dd}");
    }

    private static bool TryParseOne(string text, out Period period)
    {
        period = default;
        if (text.StartsWith("FY", StringComparison.OrdinalIgnoreCase)) text = text[2..].TrimStart();
        var parts = text.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0) return false;
        if (parts.Length == 1)
        {
            period = Year(year);
            return true;
        }

        if (parts.Length == 2 && parts[1] is ['Q' or 'q', >= '1' and <= '4' and var quarter])
        {
            period = Quarter(year, quarter - '0');
            return true;
        }

        if (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12) return false;
        if (parts.Length == 2)
        {
            period = Month(year, month);
            return true;
        }

        if (!int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        period = Day(new DateOnly(year, month, day));
        return true;
    }
}
