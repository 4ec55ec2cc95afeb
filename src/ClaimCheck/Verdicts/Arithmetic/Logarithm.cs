namespace ClaimCheck.Verdicts;

/// <summary>Logarithms without binary fractions, so that every machine gives the same digits.</summary>
internal static class Logarithm
{
    private const int Digits = 40;

    /// <summary>The logarithm to base 2 of a number above 0, to about ten digits: by halving for the whole part, by squaring for the rest.</summary>
    public static decimal Binary(decimal value)
    {
        var whole = 0m;
        for (; value >= 2; whole++) value /= 2;
        for (; value < 1; whole--) value *= 2;
        var (part, place) = (0m, 0.5m);
        for (var digit = 0; digit < Digits && value > 1; digit++, place /= 2)
        {
            value *= value;
            if (value < 2) continue;
            value /= 2;
            part += place;
        }

        return whole + part;
    }
}
