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

    /// <summary>The same stretch so many months before; the end of a month stays one. Its first year must allow it.</summary>
    internal Period Earlier(int months) => new(Start.AddMonths(-months), Last.AddDays(1).AddMonths(-months).AddDays(-1));

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(Period other) => Start <= other.Last && other.Start <= Last;

    /// <summary>Whether every day of <paramref name="other"/> is a day of this period.</summary>
    public bool Contains(Period other) => Start <= other.Start && other.Last <= Last;

    /// <summary>Reads the forms of a table's period column: <c>2025</c>, <c>FY2025</c>, <c>2025-Q3</c>, <c>Q3 2025</c>, <c>2025-H1</c>, <c>2025-06</c>, <c>March 2024</c>, <c>2025-06-30</c>, <c>June 30, 2025</c>, and two of them with a slash between.</summary>
    /// <returns>False for any other text; <paramref name="period"/> is then not to be read. <c>06/30/2025</c> is one: two readers would take two days from such a form.</returns>
    /// <remarks>Two years in a row, <c>2012/13</c> or <c>2012/2013</c>, are one school or sports year, from July to June. A fiscal year is the calendar year.</remarks>
    public static bool TryParse(string text, out Period period)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PeriodText.TryParse(text, out period);
    }

    /// <summary>The shortest ISO 8601 form: a year, a month, a day, or an interval of two days with a slash.</summary>
    public override string ToString()
    {
        if (Start == Last) return Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (this == Year(Start.Year)) return Start.ToString("yyyy", CultureInfo.InvariantCulture);
        if (this == Month(Start.Year, Start.Month)) return Start.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd}/{Last:yyyy-MM-dd}");
    }
}
