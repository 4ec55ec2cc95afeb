using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>How the unit of a claim relates to the unit of a fact.</summary>
internal enum UnitMatch
{
    /// <summary>The same, or nothing to convert.</summary>
    Same,

    /// <summary>Exactly convertible.</summary>
    Converts,

    /// <summary>The table gives none, and the claim's is taken for it.</summary>
    Assumed,

    /// <summary>A change in percent against one in percentage points.</summary>
    PercentForPoints,

    /// <summary>Two currencies.</summary>
    OtherCurrency,

    /// <summary>Unlike.</summary>
    Unlike,
}

/// <summary>Compares units.</summary>
internal static class UnitMatching
{
    /// <summary>Relates the claim's unit to the fact's. Counted nouns are one dimension, and a bare count fits "times".</summary>
    public static UnitMatch Of(Quantity quantity, Fact fact) => (quantity.Unit, fact.Unit) switch
    {
        (null, null) => UnitMatch.Same,
        (null, { Dimension: Dimension.Count or Dimension.Multiple }) => UnitMatch.Same,
        (null, _) => UnitMatch.Assumed,
        ({ Dimension: Dimension.Count }, null) => UnitMatch.Same,
        (_, null) => UnitMatch.Assumed,
        ({ Code: "deg" }, { Dimension: Dimension.Temperature }) => UnitMatch.Assumed,
        ({ Dimension: Dimension.Count }, { Dimension: Dimension.Multiple }) or ({ Dimension: Dimension.Multiple }, { Dimension: Dimension.Count, Code: "1" or "count" }) => UnitMatch.Same,
        var (stated, wanted) when stated.ConvertsTo(wanted) => IsSame(stated, wanted) ? UnitMatch.Same : UnitMatch.Converts,
        var (stated, wanted) when stated.LeavesOutPer(wanted) && stated.Factor == wanted.Factor => UnitMatch.Assumed,
        // A row of "monthly cost" in dollars: what the unit leaves out stands in the metric, or there were no link.
        var (stated, wanted) when wanted.LeavesOutPer(stated) && stated.Factor == wanted.Factor => UnitMatch.Assumed,
        var (stated, wanted) when LeavesOutPer(wanted, stated) => stated.Factor == wanted.Factor ? UnitMatch.Assumed : UnitMatch.Converts,
        var (stated, wanted) when LeavesOutPer(stated, wanted) && stated.Factor == wanted.Factor => UnitMatch.Assumed,
        ({ Dimension: Dimension.Money }, { Dimension: Dimension.Money }) => UnitMatch.OtherCurrency,
        ({ Dimension: Dimension.Percent }, { Dimension: Dimension.Points }) when quantity.Direction != ChangeDirection.None => UnitMatch.PercentForPoints,
        _ => UnitMatch.Unlike,
    };

    /// <summary>Whether two facts can stand in for each other.</summary>
    public static bool Fit(Fact one, Fact other) => one.Unit is null || other.Unit is null || one.Unit.ConvertsTo(other.Unit);

    // "270,000 litres a year" against a row of "annual use" in cubic metres.
    private static bool LeavesOutPer(Unit wanted, Unit stated) =>
        wanted is { Per: null, Dimension: not (Dimension.Money or Dimension.Percent or Dimension.Points) } && stated.Per is not null && Plain(stated).ConvertsTo(wanted);

    private static Unit Plain(Unit rate) => rate with { Per = null };

    /// <summary>A value of the claim in the fact's unit; cut off at the largest number there is.</summary>
    public static decimal Convert(decimal value, Unit from, Unit to)
    {
        if (to.Per is null && from.Per is not null) from = Plain(from);
        var factor = Saturating.Divide(Ratio(from), Ratio(to));
        if (Saturating.IsLimit(Saturating.Multiply(value, Math.Max(factor, Ratio(from))))) return value < 0 ? decimal.MinValue : decimal.MaxValue;
        return from.Convert(value, to);
    }

    private static decimal Ratio(Unit unit) => Saturating.Divide(unit.Factor, unit.Per?.Factor ?? 1);

    private static bool IsSame(Unit one, Unit other) =>
        one.Factor == other.Factor && one.Offset == other.Offset && one.Per?.Factor == other.Per?.Factor;
}
