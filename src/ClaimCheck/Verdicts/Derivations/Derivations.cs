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
        if (Two(from, to) is not var (a, b)) return null;
        return Make($"growth of {from.Metric}", $"{Text(to)} ÷ {Text(from)} − 1", [from, to], Formulas.Growth(a, b), RatioUnits.Percent);
    }

    /// <summary>How far a value lies under another, in percent of that other; negative where it lies above it.</summary>
    /// <param name="from">The row it is measured from; its value must be above zero.</param>
    /// <param name="to">The row that is lower.</param>
    public static Derivation? Shortfall(Fact from, Fact to)
    {
        if (Two(from, to) is not var (a, b)) return null;
        return Make($"shortfall of {from.Metric}", $"1 − {Text(to)} ÷ {Text(from)}", [from, to], Formulas.Growth(a, b) is { } growth ? new Operand(-growth.Value, -growth.High, -growth.Low) : null, RatioUnits.Percent);
    }

    /// <summary>By how many percent a value grew each time from <paramref name="from"/> to <paramref name="to"/>, if it grew alike so many times.</summary>
    public static Derivation? CompoundGrowth(Fact from, Fact to, int times)
    {
        if (Two(from, to) is not var (a, b)) return null;
        return Make($"yearly growth of {from.Metric}", $"({Text(to)} ÷ {Text(from)}) ^ (1 ÷ {NumberWording.Of(times)}) − 1", [from, to], Formulas.CompoundGrowth(a, b, times), RatioUnits.Percent);
    }

    /// <summary>By how many percentage points <paramref name="to"/> is above <paramref name="from"/>; both must be percentages.</summary>
    public static Derivation? Points(Fact from, Fact to)
    {
        ArgumentNullException.ThrowIfNull(from);
        return from.Unit is { Dimension: Dimension.Percent } ? Minus(from, to, UnitCatalog.Find("pp")) : null;
    }

    /// <summary>How much <paramref name="to"/> is above <paramref name="from"/>, in the unit of <paramref name="from"/>.</summary>
    public static Derivation? Difference(Fact from, Fact to)
    {
        ArgumentNullException.ThrowIfNull(from);
        return Minus(from, to, from.Unit);
    }

    /// <summary>How many times <paramref name="below"/> goes into <paramref name="above"/>.</summary>
    public static Derivation? Ratio(Fact above, Fact below)
    {
        if (Two(below, above) is not var (b, a)) return null;
        return Make($"multiple of {below.Metric}", $"{Text(above)} ÷ {Text(below)}", [above, below], Formulas.Ratio(a, b), UnitCatalog.Find("x"));
    }

    /// <summary>How many percent of <paramref name="whole"/> are <paramref name="part"/>; null when the part is the larger.</summary>
    public static Derivation? Share(Fact part, Fact whole)
    {
        if (Two(whole, part) is not var (w, p)) return null;
        return Make($"share of {whole.Metric}", $"{Text(part)} ÷ {Text(whole)}", [part, whole], Formulas.Share(p, w), RatioUnits.Percent);
    }

    /// <summary>What each of <paramref name="count"/> has of <paramref name="total"/>.</summary>
    /// <param name="total">The total.</param>
    /// <param name="count">Over how many it is spread.</param>
    /// <param name="unit">The unit of the result: dollars per employee.</param>
    public static Derivation? PerHead(Fact total, Fact count, Unit unit)
    {
        if (Operand.Of(Given(total)) is not { } a || Operand.Of(Given(count)) is not { } b) return null;
        return Make($"{total.Metric} per head", $"{Text(total)} ÷ {Text(count)}", [total, count], Formulas.Ratio(a, b)?.Map(value => Upper(value, total.Unit, unit)), unit);
    }

    /// <summary>All rows together, in the unit of the first.</summary>
    public static Derivation? Sum(IReadOnlyList<Fact> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0 || rows.Select(row => Operand.Of(row, rows[0].Unit)).ToList() is var read && read.Exists(one => one is null)) return null;
        return Make($"sum of {rows[0].Metric}", string.Join(" + ", rows.Select(Text)), rows, Formulas.Sum(read.Select(one => one!.Value)), rows[0].Unit);
    }

    /// <summary>In how many months the value doubled, on average from one row to the other; null unless it grew, and unless both rows are dated.</summary>
    /// <remarks>A row of a whole month may have been taken at either end of it, which widens the time between by a month either way.</remarks>
    public static Derivation? DoublingTime(Fact from, Fact to)
    {
        if (Two(from, to) is not var (a, b) || from.Period is not { } first || to.Period is not { } last) return null;
        var (months, slack) = Spacing.Between(first, last);
        return Make(
            $"doubling time of {from.Metric}",
            $"{NumberWording.Of(months)} months ÷ log₂({Text(to)} ÷ {Text(from)})",
            [from, to],
            Formulas.DoublingTime(a, b, new Operand(months, months - slack, months + slack)),
            UnitCatalog.Find("month"));
    }

    /// <summary>The place of one row among all, the largest first; several places where its precision cannot tell it from others.</summary>
    /// <param name="row">The row.</param>
    /// <param name="all">Every row of the order, <paramref name="row"/> among them; a list with gaps gives a place that is too high.</param>
    /// <param name="smallestFirst">Whether the smallest value comes first.</param>
    public static Derivation? Rank(Fact row, IReadOnlyList<Fact> all, bool smallestFirst = false)
    {
        ArgumentNullException.ThrowIfNull(all);
        if (Operand.Of(row) is not { } own) return null;
        var (certain, possible) = (1, 1);
        var ahead = new List<(Fact Fact, decimal Value)>();
        foreach (var fact in all)
        {
            if (ReferenceEquals(fact, row)) continue;
            if (Operand.Of(fact, row.Unit) is not { } other) return null;
            if (IsAhead(other.Value, own.Value, smallestFirst)) ahead.Add((fact, other.Value));
            certain += smallestFirst ? IsAhead(other.High, own.Low, true) ? 1 : 0 : IsAhead(other.Low, own.High, false) ? 1 : 0;
            possible += smallestFirst ? other.Low <= own.High ? 1 : 0 : other.High >= own.Low ? 1 : 0;
        }

        var place = ahead.Count + 1;
        return Make($"rank by {row.Metric}", RankWording.Of(row, ahead, all.Count, smallestFirst), [row], new Operand(place, certain, Math.Max(possible, place)), null) is { } rank ? rank with { Field = all.Count } : null;
    }

    private static Derivation? Minus(Fact from, Fact to, Unit? unit) =>
        Two(from, to) is var (a, b) ? Make($"change in {from.Metric}", $"{Text(to)} − {Text(from)}", [from, to], Formulas.Difference(a, b), unit) : null;

    /// <summary>Two rows in the unit of the first.</summary>
    private static (Operand First, Operand Second)? Two(Fact first, Fact second) =>
        Operand.Of(Given(first)) is { } a && Operand.Of(Given(second), first.Unit) is { } b ? (a, b) : null;

    private static Derivation? Make(string name, string formula, IReadOnlyList<Fact> rows, Operand? found, Unit? unit)
    {
        if (found is not { } result || Saturating.IsLimit(result.Value) || Saturating.IsLimit(result.Low) || Saturating.IsLimit(result.High)) return null;
        var range = new Interval(result.Low, result.High);
        return range.Contains(result.Value) ? new Derivation(name, formula, rows, result.Value, range, unit) : null;
    }

    // 4.2 billion dollars over so many employees are dollars per employee; cents are a hundredth of them.
    private static decimal Upper(decimal value, Unit? from, Unit to) => from is null || from.Factor == to.Factor ? value : Saturating.Multiply(value, Saturating.Divide(from.Factor, to.Factor));

    private static bool IsAhead(decimal other, decimal own, bool smallestFirst) => smallestFirst ? other < own : other > own;

    private static Fact Given(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact;
    }

    private static string Text(Fact fact) => QuantityWording.Of(fact);
}
