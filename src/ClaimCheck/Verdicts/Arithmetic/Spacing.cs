using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>The time between two dates that may be coarse.</summary>
internal static class Spacing
{
    private const decimal DaysOfMonth = 30.4375m;

    /// <summary>Months from one period to the other, and how far that may be off either way: not at all between days, a month between months.</summary>
    public static (decimal Months, decimal Slack) Between(Period from, Period to)
    {
        if (from.Start == from.Last && to.Start == to.Last) return ((to.Start.DayNumber - from.Start.DayNumber) / DaysOfMonth, 0);
        var months = ((to.Start.Year - from.Start.Year) * 12) + to.Start.Month - from.Start.Month;
        return (months, Math.Max(Length(from), Length(to)));
    }

    private static decimal Length(Period period) =>
        ((period.Last.Year - period.Start.Year) * 12) + period.Last.Month - period.Start.Month + (period.Start == period.Last ? 0 : 1);
}
