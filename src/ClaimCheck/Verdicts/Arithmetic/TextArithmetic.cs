using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Works out what follows from numbers that a text states, so that another number of the text can be held against it with <see cref="ConsistencyCheck"/>.</summary>
/// <remarks>Pure. Null where the numbers do not allow it: unlike units, a base that may be 0, a part that is larger than its whole.</remarks>
public static class TextArithmetic
{
    /// <summary>By how many percent the second is above the first.</summary>
    public static Computation? Growth(Quantity from, Quantity to, Tolerances tolerances) =>
        Two(from, to, tolerances, (a, b) => Formulas.Growth(a, b), (a, b) => $"{b} ÷ {a} − 1", RatioUnits.Percent);

    /// <summary>By how many percentage points the second is above the first; both must be percentages.</summary>
    public static Computation? Points(Quantity from, Quantity to, Tolerances tolerances) =>
        StatedTerm.Of(Stated(from), tolerances)?.Unit is { Dimension: Dimension.Percent } ? Two(from, to, tolerances, (a, b) => Formulas.Difference(a, b), (a, b) => $"{b} − {a}", UnitCatalog.Find("pp")) : null;

    /// <summary>How much the second is above the first, in the unit of the first.</summary>
    public static Computation? Difference(Quantity from, Quantity to, Tolerances tolerances) =>
        Two(from, to, tolerances, (a, b) => Formulas.Difference(a, b), (a, b) => $"{b} − {a}", Stated(from).Unit);

    /// <summary>How many times the second goes into the first.</summary>
    public static Computation? Ratio(Quantity above, Quantity below, Tolerances tolerances) =>
        Two(above, below, tolerances, Formulas.Ratio, (a, b) => $"{a} ÷ {b}", UnitCatalog.Find("x"));

    /// <summary>How many percent of the second are the first.</summary>
    public static Computation? Share(Quantity part, Quantity whole, Tolerances tolerances) =>
        Two(part, whole, tolerances, Formulas.Share, (a, b) => $"{a} ÷ {b}", RatioUnits.Percent);

    /// <summary>All together, in the unit of the first.</summary>
    public static Computation? Sum(IReadOnlyList<Quantity> parts, Tolerances tolerances)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0 || Read(parts, tolerances) is not { } terms) return null;
        return Make(string.Join(" + ", terms.Select(term => term.Text)), Formulas.Sum(terms.Select(term => term.Core)), Formulas.Sum(terms.Select(term => term.Halo)), terms[0].Unit);
    }

    /// <summary>What is left of a whole without its parts, in the unit of the whole.</summary>
    public static Computation? Remainder(Quantity whole, IReadOnlyList<Quantity> parts, Tolerances tolerances)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (Read([whole, .. parts], tolerances) is not { } terms) return null;
        return Make(
            string.Join(" − ", terms.Select(term => term.Text)),
            Formulas.Difference(Formulas.Sum(terms.Skip(1).Select(term => term.Core)), terms[0].Core),
            Formulas.Difference(Formulas.Sum(terms.Skip(1).Select(term => term.Halo)), terms[0].Halo),
            terms[0].Unit);
    }

    /// <summary>A count of things times what each is worth, a rate times its time: in the unit given, which no two units decide alone.</summary>
    public static Computation? Product(Quantity one, Quantity other, Unit? unit, Tolerances tolerances)
    {
        if (StatedTerm.Of(Stated(one), tolerances) is not { } a || StatedTerm.Of(Stated(other), tolerances) is not { } b) return null;
        return Make($"{a.Text} × {b.Text}", Formulas.Product(a.Core, b.Core), Formulas.Product(a.Halo, b.Halo), unit);
    }

    /// <summary>A total spread over a count: what each has, in the unit of the total.</summary>
    public static Computation? Average(Quantity total, Quantity count, Tolerances tolerances)
    {
        if (StatedTerm.Of(Stated(total), tolerances) is not { } a || StatedTerm.Of(Stated(count), tolerances) is not { } b) return null;
        return Make($"{a.Text} ÷ {b.Text}", Formulas.Ratio(a.Core, b.Core), Formulas.Ratio(a.Halo, b.Halo), a.Unit);
    }

    /// <summary>By how many percent it grew each time, if it grew alike so many times.</summary>
    public static Computation? CompoundGrowth(Quantity from, Quantity to, int times, Tolerances tolerances) =>
        Two(from, to, tolerances, (a, b) => Formulas.CompoundGrowth(a, b, times), (a, b) => $"({b} ÷ {a}) ^ (1 ÷ {NumberWording.Of(times)}) − 1", RatioUnits.Percent);

    /// <summary>After what time it doubled, on average, in the unit of the time.</summary>
    public static Computation? DoublingTime(Quantity from, Quantity to, Quantity time, Tolerances tolerances)
    {
        if (StatedTerm.Of(Stated(time), tolerances) is not { } length || Read([from, to], tolerances) is not [var a, var b]) return null;
        return Make($"{length.Text} ÷ log₂({b.Text} ÷ {a.Text})", Formulas.DoublingTime(a.Core, b.Core, length.Core), Formulas.DoublingTime(a.Halo, b.Halo, length.Halo), length.Unit);
    }

    private static Computation? Two(Quantity one, Quantity other, Tolerances tolerances, Func<Operand, Operand, Operand?> apply, Func<string, string, string> formula, Unit? unit) =>
        Read([one, other], tolerances) is [var a, var b] ? Make(formula(a.Text, b.Text), apply(a.Core, b.Core), apply(a.Halo, b.Halo), unit) : null;

    // Without the wider reading the narrow one stands alone: a part may be larger than its whole only as a rounding.
    private static Computation? Make(string formula, Operand? core, Operand? halo, Unit? unit)
    {
        if ((core ?? halo) is not { } narrow || (halo ?? core) is not { } wide || Saturating.IsLimit(narrow.Value)) return null;
        return new(formula, narrow.Value, narrow.Range, wide.Range.Hull(narrow.Range), unit);
    }

    private static List<StatedTerm>? Read(IReadOnlyList<Quantity> quantities, Tolerances tolerances)
    {
        var terms = new List<StatedTerm>(quantities.Count);
        foreach (var quantity in quantities)
        {
            if (StatedTerm.Of(Stated(quantity), tolerances, terms.Count == 0 ? null : terms[0].Unit) is not { } term) return null;
            terms.Add(term);
        }

        return terms;
    }

    private static Quantity Stated(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return quantity;
    }
}
