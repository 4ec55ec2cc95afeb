using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Prints periods as prose has them.</summary>
internal static class PeriodWording
{
    private static readonly string[] Quarters = ["first", "second", "third", "fourth"];

    /// <summary>"2025", "May 2026", "the first quarter of 2026", "January to May 2026", "2020 to 2024", "4 June 2026", "1 May 2026 to 3 June 2026".</summary>
    public static string Of(Period period)
    {
        var (first, last) = (period.Start, period.Last);
        if (first == last) return Day(first);
        var isOfYears = first is { Month: 1, Day: 1 } && last is { Month: 12, Day: 31 };
        if (isOfYears) return first.Year == last.Year ? NumberWording.Date(first, "yyyy") : $"{NumberWording.Date(first, "yyyy")} to {NumberWording.Date(last, "yyyy")}";
        if (first.Day != 1 || last.Day != DateTime.DaysInMonth(last.Year, last.Month)) return $"{Day(first)} to {Day(last)}";
        if (first.Year != last.Year) return $"{NumberWording.Date(first, "MMMM yyyy")} to {NumberWording.Date(last, "MMMM yyyy")}";
        if (first.Month == last.Month) return NumberWording.Date(first, "MMMM yyyy");
        return last.Month - first.Month == 2 && first.Month % 3 == 1
            ? $"the {Quarters[first.Month / 3]} quarter of {NumberWording.Date(first, "yyyy")}"
            : $"{NumberWording.Date(first, "MMMM")} to {NumberWording.Date(last, "MMMM yyyy")}";
    }

    private static string Day(DateOnly day) => NumberWording.Date(day, "d MMMM yyyy");
}
