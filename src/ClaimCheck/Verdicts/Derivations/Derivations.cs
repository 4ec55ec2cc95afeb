using ClaimCheck.Quantities;
using ClaimCheck.References;

namespace ClaimCheck.Verdicts;

/// <summary>Works values out of rows. Each row enters as the interval that its precision leaves, and each variable once, so that the result's interval is no wider than it must be.</summary>
/// <remarks>Pure. Null where the rows do not allow it: a range or a bound among them, unlike units, a base of zero or less.</remarks>
public static class Derivations
{
    /// <summary>By how many percent <paramref name="to"/> is above <paramref name="from"/>.</summary>
    public static Derivation? Growth(Fact from, Fact to)
    {
        if (Operand.Of(from) is not { IsPositive: true } a || Operand.Of(to, from.Unit) is not { } b) return null;
        var range = Over(b, a).Map(quotient => Percent(quotient, 1));
        return Make($"growth of {from.Metric}", $"{Text(to)} ÷ {Text(from)} − 1", [from, to], Percent(Quotient(b.Value, a.Value), 1), range, RatioUnits.Percent);
    }

    /// <summary>By how many percentage points <paramref name="to"/> is above <paramref name="from"/>; both must be percentages.</summary>
    public static Derivation? Points(Fact from, Fact to) =>
        from.Unit is { Dimension: Dimension.Percent } ? Minus(from, to, UnitCatalog.Find("pp"), $"change in {from.Metric}") : null;

    /// <summary>How much <paramref name="to"/> is above <paramref name="from"/>, in the unit of <paramref name="from"/>.</summary>
    public static Derivation? Difference(Fact from, Fact to) => Minus(from, to, from.Unit, $"change in {from.Metric}");

    /// <summary>How many times <paramref name="below"/> goes into <paramref name="above"/>.</summary>
    public static Derivation? Ratio(Fact above, Fact below)
    {
        if (Operand.Of(below) is not { IsPositive: true } b || Operand.Of(above, below.Unit) is not { } a) return null;
        return Make($"multiple of {below.Metric}", $"{Text(above)} ÷ {Text(below)}", [above, below], Quotient(a.Value, b.Value), Over(a, b), UnitCatalog.Find("x"));
    }

    /// <summary>How many percent of <paramref name="whole"/> are <paramref name="part"/>; null when the part is the larger.</summary>
    public static Derivation? Share(Fact part, Fact whole)
    {
        if (Operand.Of(whole) is not { IsPositive: true } w || Operand.Of(part, whole.Unit) is not { Low: >= 0 } p || p.Low > w.High) return null;
        var range = Over(p, w).Map(quotient => Percent(quotient, 0)).Clipped(0, 100);
        return Make($"share of {whole.Metric}", $"{Text(part)} ÷ {Text(whole)}", [part, whole], Math.Min(100, Percent(Quotient(p.Value, w.Value), 0)), range, RatioUnits.Percent);
    }

    /// <summary>In how many months the value doubled, on average from one row to the other; null unless it grew, and unless both rows are dated.</summary>
    /// <remarks>A row of a whole month may have been taken at either end of it, which widens the time between by a month either way.</remarks>
    public static Derivation? DoublingTime(Fact from, Fact to)
    {
        if (from.Period is not { } first || to.Period is not { } last || Operand.Of(from) is not { IsPositive: true } a || Operand.Of(to, from.Unit) is not { } b || b.Low <= a.High) return null;
        var (months, slack) = Spacing.Between(first, last);
        var (least, most) = (Logarithm.Binary(Quotient(b.Low, a.High)), Logarithm.Binary(Quotient(b.High, a.Low)));
        if (months <= slack || least == 0) return null;
        var range = new Interval((months - slack) / most, (months + slack) / least);
        var value = months / Logarithm.Binary(Quotient(b.Value, a.Value));
        return Make($"doubling time of {from.Metric}", $"{NumberWording.Of(months)} months ÷ log₂({Text(to)} ÷ {Text(from)})", [from, to], value, range, UnitCatalog.Find("month"));
    }

    /// <summary>The place of one row among all, the largest first; several places where its precision cannot tell it from others.</summary>
    /// <param name="row">The row.</param>
    /// <param name="all">Every row of the order, <paramref name="row"/> among them; a list with gaps gives a place that is too high.</param>
    /// <param name="smallestFirst">Whether the smallest value comes first.</param>
    public static Derivation? Rank(Fact row, IReadOnlyList<Fact> all, bool smallestFirst = false)
    {
        ArgumentNullException.ThrowIfNull(all);
        if (Operand.Of(row) is not { } own) return null;
        var (ahead, certain, possible) = (1, 1, 1);
        foreach (var fact in all)
        {
            if (ReferenceEquals(fact, row)) continue;
            if (Operand.Of(fact, row.Unit) is not { } other) return null;
            ahead += IsAhead(other.Value, own.Value, smallestFirst) ? 1 : 0;
            certain += smallestFirst ? IsAhead(other.High, own.Low, true) ? 1 : 0 : IsAhead(other.Low, own.High, false) ? 1 : 0;
            possible += smallestFirst ? other.Low <= own.High ? 1 : 0 : other.High >= own.Low ? 1 : 0;
        }

        return Make($"rank by {row.Metric}", $"{Text(row)} among {NumberWording.Of(all.Count)} rows", [row], ahead, new Interval(certain, Math.Max(possible, ahead)), null);
    }

    private static Derivation? Minus(Fact from, Fact to, Unit? unit, string name)
    {
        if (Operand.Of(from) is not { } a || Operand.Of(to, from.Unit) is not { } b) return null;
        var range = new Interval(Saturating.Subtract(b.Low, a.High), Saturating.Subtract(b.High, a.Low));
        return Make(name, $"{Text(to)} − {Text(from)}", [from, to], Saturating.Subtract(b.Value, a.Value), range, unit);
    }

    private static Derivation? Make(string name, string formula, IReadOnlyList<Fact> rows, decimal value, Interval range, Unit? unit) =>
        Saturating.IsLimit(value) || Saturating.IsLimit(range.Low ?? 0) || Saturating.IsLimit(range.High ?? 0) || !range.Contains(value) ? null : new Derivation(name, formula, rows, value, range, unit);

    private static bool IsAhead(decimal other, decimal own, bool smallestFirst) => smallestFirst ? other < own : other > own;

    /// <summary>All quotients of what two rows may stand for; the lower row is above zero, the upper one may not be.</summary>
    private static Interval Over(Operand above, Operand below) => new(
        Quotient(above.Low, above.Low < 0 ? below.Low : below.High),
        Quotient(above.High, above.High < 0 ? below.High : below.Low));

    private static decimal Percent(decimal quotient, decimal less) => Saturating.Multiply(Saturating.Subtract(quotient, less), 100);

    private static decimal Quotient(decimal above, decimal below) => Saturating.Divide(above, below);

    private static string Text(Fact fact) => QuantityWording.Of(fact);
}
