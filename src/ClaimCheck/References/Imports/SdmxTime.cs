using System.Globalization;

namespace ClaimCheck.References;

/// <summary>The times of SDMX that a table writes otherwise: <c>2024-S1</c>, <c>2024-W05</c>, <c>2024-M02</c>.</summary>
internal static class SdmxTime
{
    /// <summary>A time as a period cell has it; null for one that is no period.</summary>
    public static string? Period(string text)
    {
        if (Quantities.Period.TryParse(text, out _)) return text;
        if (text.Length < 6 || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0) return null;
        var rest = text[4] == '-' ? text[5..] : text[4..];
        if (rest.Length < 2 || !int.TryParse(rest[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        return (rest[0], number) switch
        {
            ('A', 1) => Text($"{year:0000}"),
            ('S', 1 or 2) => Text($"{year:0000}-H{number}"),
            ('T', >= 1 and <= 3) => Days(new DateOnly(year, (number * 4) - 3, 1), new DateOnly(year, number * 4, 1).AddMonths(1).AddDays(-1)),
            ('M', >= 1 and <= 12) => Text($"{year:0000}-{number:00}"),
            ('W', >= 1) when number <= ISOWeek.GetWeeksInYear(year) => Week(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday)),
            ('D', >= 1 and <= 366) when DateOnly.MinValue.AddYears(year - 1).AddDays(number - 1) is var day && day.Year == year => Text($"{day:yyyy-MM-dd}"),
            _ => null,
        };
    }

    private static string Week(DateTime monday) => Days(DateOnly.FromDateTime(monday), DateOnly.FromDateTime(monday).AddDays(6));

    private static string Days(DateOnly first, DateOnly last) => Text($"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
