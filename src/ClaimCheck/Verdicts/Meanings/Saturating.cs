namespace ClaimCheck.Verdicts;

/// <summary>Arithmetic that stops at the ends of <see cref="decimal"/> instead of throwing: an article may state any number.</summary>
internal static class Saturating
{
    public static decimal Add(decimal a, decimal b)
    {
        if (a > 0 && b > decimal.MaxValue - a) return decimal.MaxValue;
        if (a < 0 && b < decimal.MinValue - a) return decimal.MinValue;
        return a + b;
    }

    public static decimal Subtract(decimal a, decimal b) => Add(a, -b);

    public static decimal Multiply(decimal a, decimal b)
    {
        var large = Math.Max(Math.Abs(a), Math.Abs(b));
        var small = Math.Min(Math.Abs(a), Math.Abs(b));
        if (small > 1 && large > decimal.MaxValue / small) return Math.Sign(a) == Math.Sign(b) ? decimal.MaxValue : decimal.MinValue;
        return a * b;
    }

    /// <summary>The quotient; the end of the range for a divisor so small that it does not fit. The divisor is not 0.</summary>
    public static decimal Divide(decimal a, decimal b)
    {
        if (Math.Abs(b) < 1 && Math.Abs(a) > decimal.MaxValue * Math.Abs(b)) return Math.Sign(a) == Math.Sign(b) ? decimal.MaxValue : decimal.MinValue;
        return a / b;
    }

    /// <summary>Whether a result has reached an end, so that it is a limit and no value.</summary>
    public static bool IsLimit(decimal value) => value is decimal.MaxValue or decimal.MinValue;
}
