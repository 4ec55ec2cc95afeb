namespace ClaimCheck.Quantities;

/// <summary>What became of a run of digits.</summary>
internal enum DigitReading
{
    /// <summary>A whole number or decimal was read.</summary>
    Number,

    /// <summary>Two points or more: a version.</summary>
    Version,

    /// <summary>A leading zero: a code, a telephone number, a time.</summary>
    Code,

    /// <summary>Separators that no notation explains, or more digits than a decimal holds.</summary>
    Unreadable,
}
