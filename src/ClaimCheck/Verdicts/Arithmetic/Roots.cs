namespace ClaimCheck.Verdicts;

/// <summary>Roots without binary fractions, so that every machine gives the same digits.</summary>
internal static class Roots
{
    private const int MostSteps = 2_000;

    /// <summary>The number whose <paramref name="degree"/>th power is <paramref name="value"/>, to about twenty digits: Newton's steps from above.</summary>
    /// <param name="value">More than 0.</param>
    /// <param name="degree">1 or more.</param>
    public static decimal Of(decimal value, int degree)
    {
        if (degree == 1 || value <= 0) return value;
        if (value < 1) return 1 / Of(1 / value, degree);
        var root = 1 + ((value - 1) / degree);
        for (var step = 0; step < MostSteps; step++)
        {
            var next = (((degree - 1) * root) + Saturating.Divide(value, Power(root, degree - 1))) / degree;
            if (next >= root) break;
            root = next;
        }

        return root;
    }

    private static decimal Power(decimal value, int exponent)
    {
        var power = 1m;
        for (var times = 0; times < exponent; times++) power = Saturating.Multiply(power, value);
        return power;
    }
}
