namespace ClaimCheck.Verdicts;

/// <summary>Interval arithmetic: every value that an operand may stand for goes in, and each operand once, so that a result is no wider than it must be.</summary>
/// <remarks>Pure; stops at the ends of <see cref="decimal"/>, where a result has no end. Null where the operands do not allow the operation, mostly a divisor that may be 0.</remarks>
internal static class Formulas
{
    /// <summary>How many times <paramref name="below"/> goes into <paramref name="above"/>.</summary>
    public static Operand? Ratio(Operand above, Operand below) => !below.IsPositive ? null : new(
        Saturating.Divide(above.Value, below.Value),
        Saturating.Divide(above.Low, above.Low < 0 ? below.Low : below.High),
        Saturating.Divide(above.High, above.High < 0 ? below.High : below.Low));

    /// <summary>By how many percent <paramref name="to"/> is above <paramref name="from"/>.</summary>
    public static Operand? Growth(Operand from, Operand to) => Ratio(to, from)?.Map(quotient => Percent(quotient, 1));

    /// <summary>How many percent of <paramref name="whole"/> are <paramref name="part"/>; null when the part is larger, whatever the two stand for.</summary>
    public static Operand? Share(Operand part, Operand whole)
    {
        if (part.Low < 0 || part.Low > whole.High) return null;
        return Ratio(part, whole)?.Map(quotient => Math.Min(100, Percent(quotient, 0)));
    }

    /// <summary>How much <paramref name="to"/> is above <paramref name="from"/>.</summary>
    public static Operand Difference(Operand from, Operand to) => new(
        Saturating.Subtract(to.Value, from.Value), Saturating.Subtract(to.Low, from.High), Saturating.Subtract(to.High, from.Low));

    /// <summary>All together; 0 for none.</summary>
    public static Operand Sum(IEnumerable<Operand> parts) => parts.Aggregate(default(Operand), (sum, part) => new(
        Saturating.Add(sum.Value, part.Value), Saturating.Add(sum.Low, part.Low), Saturating.Add(sum.High, part.High)));

    /// <summary>One times the other.</summary>
    public static Operand Product(Operand one, Operand other)
    {
        decimal[] ends =
        [
            Saturating.Multiply(one.Low, other.Low), Saturating.Multiply(one.Low, other.High),
            Saturating.Multiply(one.High, other.Low), Saturating.Multiply(one.High, other.High),
        ];
        return new(Saturating.Multiply(one.Value, other.Value), ends.Min(), ends.Max());
    }

    /// <summary>By how many percent a value grew each time, if it grew alike so many times.</summary>
    /// <param name="from">The first value.</param>
    /// <param name="to">The last one.</param>
    /// <param name="times">How many steps lie between them, 1 or more.</param>
    public static Operand? CompoundGrowth(Operand from, Operand to, int times) =>
        times < 1 || to.Low <= 0 ? null : Ratio(to, from)?.Map(quotient => Percent(Roots.Of(quotient, times), 1));

    /// <summary>After what time a value doubled, on average; null unless it grew.</summary>
    public static Operand? DoublingTime(Operand from, Operand to, Operand time)
    {
        if (!from.IsPositive || to.Low <= from.High || time.Low <= 0) return null;
        var (least, most) = (Logarithm.Binary(Saturating.Divide(to.Low, from.High)), Logarithm.Binary(Saturating.Divide(to.High, from.Low)));
        if (least == 0) return null;
        return new(time.Value / Logarithm.Binary(Saturating.Divide(to.Value, from.Value)), time.Low / most, time.High / least);
    }

    /// <summary>After what time a value halved, on average; null unless it fell and stayed above 0.</summary>
    public static Operand? HalfLife(Operand from, Operand to, Operand time) => DoublingTime(to, from, time);

    private static decimal Percent(decimal quotient, decimal less) => Saturating.Multiply(Saturating.Subtract(quotient, less), 100);
}
