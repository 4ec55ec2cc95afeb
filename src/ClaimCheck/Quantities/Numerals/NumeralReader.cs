namespace ClaimCheck.Quantities;

/// <summary>Reads the number that begins at a token, with its fraction and its scale words: the longest one, or none.</summary>
internal static class NumeralReader
{
    /// <summary>Reads digits or number words.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The token to begin at.</param>
    /// <param name="money">Whether a currency stands before it: then "m" and "b" are scales.</param>
    /// <param name="reading">The number; not to be read when there is none.</param>
    /// <param name="refused">Why digits gave no number.</param>
    public static bool TryRead(in Scan scan, int at, bool money, out NumeralReading reading, out DigitReading refused)
    {
        refused = DigitReading.Number;
        reading = default;
        if (scan.IsNumber(at)) return DigitNumerals.TryRead(scan, at, money, out reading, out refused);
        if (!scan.IsWord(at)) return false;
        var kind = scan.Class(at);
        if ((kind & WordClass.Fraction) != 0 && FractionNumerals.TryRead(scan, at, out reading)) return true;
        if ((kind & WordClass.Cardinal) != 0 || IsImplicitOne(scan, at)) return SpelledNumerals.TryRead(scan, at, out reading);
        return false;
    }

    // "a million", "the million people", "trillion-dollar", "a hundred": the one is not said. But "a million-to-one" counts nothing.
    private static bool IsImplicitOne(in Scan scan, int at) =>
        scan.Any(at, WordClass.Scale) && !(scan.Is(at + 1, '-') && scan.Is(at + 2, Known.To))
        && (scan.Is(at - 1, Known.A) || (scan.Is(at - 1, Known.The) && NounReader.IsPlural(scan, at + 1)) || scan.Is(at - 1, Known.Per) || (scan.Is(at + 1, '-') && scan.Any(at + 2, WordClass.UnitName)) || scan.Is(at - 1, '-'));
}
