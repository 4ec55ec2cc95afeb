using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts;

/// <summary>How finely a number was stated, and how finely it is likely meant.</summary>
/// <param name="Granule">What its last written digit is worth: 1 for 17,000; positive.</param>
/// <param name="Unit">What it counts in when read as a round number: 1,000 for 17,000; never below <paramref name="Granule"/>.</param>
/// <param name="IsRound">Whether it is a small multiple of a unit that people round to; otherwise it is sharp.</param>
public readonly record struct Roundness(decimal Granule, decimal Unit, bool IsRound)
{
    // 10-, 5-, 2- and 2½-ness of Jansen and Pollmann 2001, in the order in which they are asked.
    private static readonly decimal[] Families = [10m, 5m, 20m, 25m];

    /// <summary>Half the unit: how far a value may lie from the number and still round to it.</summary>
    public decimal Half => Unit / 2;

    /// <summary>Reads how round a number is: 20 counts in tens, 150 in fifties, 120 in twenties, 125 in twenty-fives, 965 in ones. Decimals and fractions are meant as written.</summary>
    public static Roundness Of(Numeral numeral)
    {
        var granule = numeral.Granule;
        if (numeral.Form == NumeralForm.Decimals || granule < numeral.Scale || numeral.Form is NumeralForm.Fraction or NumeralForm.Ratio) return new Roundness(granule, granule, false);
        var digits = Saturating.Divide(Math.Abs(numeral.Value), granule);
        if (digits != decimal.Truncate(digits)) return new Roundness(granule, granule, false);
        if (digits < 10) return new Roundness(granule, granule, true);
        foreach (var family in Families)
        {
            if (Largest(digits, family) is { } unit) return new Roundness(granule, unit * granule, true);
        }

        return new Roundness(granule, LastDigit(digits) * granule, false);
    }

    /// <summary>The largest unit of a family of which <paramref name="digits"/> is a one-digit multiple.</summary>
    private static decimal? Largest(decimal digits, decimal family)
    {
        decimal? found = null;
        for (var unit = family; unit <= digits; unit *= 10)
        {
            if (digits % unit == 0 && digits / unit <= 9) found = unit;
            if (unit > digits / 10) break;
        }

        return found;
    }

    private static decimal LastDigit(decimal digits)
    {
        var place = 1m;
        while (digits % (place * 10) == 0) place *= 10;
        return place;
    }
}
