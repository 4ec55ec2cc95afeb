using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>Whether a stated result agrees with the numbers that it is said to follow from.</summary>
public enum Consistency
{
    /// <summary>It does.</summary>
    Consistent,

    /// <summary>Only if they are all roundings.</summary>
    Rounding,

    /// <summary>It does not, whatever the numbers were rounded from.</summary>
    Inconsistent,

    /// <summary>The numbers are so vague that nothing follows from them.</summary>
    Undecided,
}

/// <summary>Compares a stated result with a computed one, the way a reviewer recomputes a statistic: every number stands for all that would be printed like it.</summary>
public static class ConsistencyCheck
{
    /// <summary>Beyond this ratio of its ends an implied interval says too little to fail a figure by. Convention.</summary>
    private const decimal Widest = 1.5m;

    /// <summary>The outcome; null when the units do not convert.</summary>
    public static Consistency? Of(Computation implied, Quantity stated, Tolerances tolerances)
    {
        ArgumentNullException.ThrowIfNull(implied);
        ArgumentNullException.ThrowIfNull(stated);
        var quantity = Comparisons.Readable(stated);
        if (quantity.Unit is { } own && implied.Unit is { } wanted && !own.ConvertsTo(wanted)) return null;
        var meaning = MeaningReader.Read(quantity, tolerances);
        Interval InUnit(Interval set) => quantity.Unit is { } from && implied.Unit is { } to && from != to ? set.Map(value => UnitMatching.Convert(value, from, to)) : set;
        // A fall is computed as a negative change.
        Interval Signed(Interval set) => quantity.Direction == ChangeDirection.Down && implied.Value < 0 && quantity.Amount.Low >= 0 ? InUnit(set).Mirrored() : InUnit(set);
        if (implied.Core.Intersects(Signed(meaning.Core))) return Consistency.Consistent;
        if (implied.Halo.Intersects(Signed(meaning.Widest))) return Consistency.Rounding;
        return IsVague(implied.Halo) ? Consistency.Undecided : Consistency.Inconsistent;
    }

    private static bool IsVague(Interval set) =>
        set is { Low: { } low, High: { } high } && low > 0 && Saturating.Divide(high, low) > Widest;
}
