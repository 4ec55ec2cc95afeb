using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>What the digits or words of a number say, and to how many places.</summary>
/// <param name="Value">How much it says, scale word and all, without a unit: 7,300,000 for "7.3 million". A ratio is a percentage: 20 for "one in five".</param>
/// <param name="Granule">How much one step of its last digit is: 100,000 in "7.3 million", 1 in "26,000"; positive.</param>
/// <param name="Scale">The scale word's factor: 1,000,000 for "7.3 million", 1 where there is none; positive.</param>
/// <param name="Form">How it was written.</param>
/// <param name="Span">Where it stands in the text of the article, with its scale word.</param>
/// <exception cref="ArgumentOutOfRangeException">Granule or scale is not positive.</exception>
public readonly record struct Numeral(decimal Value, decimal Granule, decimal Scale, NumeralForm Form, TextSpan Span)
{
    // A whole of statistics is a million at most: no need of sixteen bytes in every numeral.
    private readonly int _denominator;

    /// <summary>What the last written digit is worth, on the value's scale; positive.</summary>
    public decimal Granule { get; } = Granule > 0 ? Granule
        : throw new ArgumentOutOfRangeException(nameof(Granule), Granule, "a last digit is worth more than 0");

    /// <summary>The scale word's factor; 1 where there is none.</summary>
    public decimal Scale { get; } = Scale > 0 ? Scale
        : throw new ArgumentOutOfRangeException(nameof(Scale), Scale, "a scale is more than 0");

    /// <summary>The second number of a ratio: 5 for "one in five"; 0 for every other form.</summary>
    public decimal Denominator
    {
        get => _denominator;
        init => _denominator = (int)value;
    }

    /// <summary>The number before its scale word: 4.2 for "4.2 million".</summary>
    public decimal Mantissa => Value / Scale;
}
