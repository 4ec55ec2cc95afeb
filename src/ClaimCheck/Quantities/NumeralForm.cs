namespace ClaimCheck.Quantities;

/// <summary>How a number was written; decides how finely it may be read.</summary>
public enum NumeralForm
{
    /// <summary>Digits without decimals: <c>1,800</c>, <c>965</c> in "965 billion".</summary>
    Integer,

    /// <summary>Digits with decimals: <c>19.2</c>; decimals announce precision.</summary>
    Decimals,

    /// <summary>Spelled out: "eighty", "two million".</summary>
    Words,

    /// <summary>A fraction in words or as one sign: "two-thirds", "half", ½.</summary>
    Fraction,

    /// <summary>So many of so many: "one in five"; the second number is the numeral's <see cref="Numeral.Denominator"/>.</summary>
    Ratio,
}
