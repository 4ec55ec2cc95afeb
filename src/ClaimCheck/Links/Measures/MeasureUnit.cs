using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Links;

/// <summary>The unit below the line that a chart says in its caption and not in its unit column: "Average price per gallon" in U.S. dollars.</summary>
internal static class MeasureUnit
{
    /// <summary>The row with the unit that a figure of it has; the row itself when the caption adds nothing.</summary>
    public static Fact Complete(Fact fact, Quantity quantity)
    {
        if (fact.Unit is not { Per: null } unit || quantity.Unit?.Per is not { } per || !quantity.Unit.ConvertsTo(unit.For(per))) return fact;
        return IsYear(per) && IsYearly(fact) || Says(fact, per) ? fact with { Unit = unit.For(per) } : fact;
    }

    private static bool IsYear(Unit per) => per.Dimension == Dimension.CalendarDuration && per.Name == "year";

    private static bool IsYearly(Fact fact) => fact.Period is { } period && period.Last.DayNumber - period.Start.DayNumber is > 360 and < 370;

    private static bool Says(Fact fact, Unit per)
    {
        foreach (var name in fact.MetricAliases.Append(fact.Metric).Append(fact.Subject))
            if (name.Contains("per " + per.Name, StringComparison.OrdinalIgnoreCase) || (per.Name == "person" && name.Contains("per capita", StringComparison.OrdinalIgnoreCase))) return true;
        return false;
    }
}
