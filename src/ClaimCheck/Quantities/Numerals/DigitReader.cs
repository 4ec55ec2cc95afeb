using System.Globalization;

namespace ClaimCheck.Quantities;

/// <summary>Reads one run of digits with its separators, whole or not at all.</summary>
internal static class DigitReader
{
    // A decimal holds 28 digits whatever they are.
    private const int MaximumDigits = 28;

    /// <summary>Reads <c>1800</c>, <c>1,800.5</c>, <c>12,34,567</c>, <c>816 000</c> (with a space that does not break), <c>1'800</c>, <c>.5</c>.</summary>
    /// <param name="token">A number token of the tokenizer.</param>
    /// <param name="value">The value; 0 unless a number was read.</param>
    /// <param name="granule">What its last digit is worth; 1 for a whole number.</param>
    public static DigitReading Read(ReadOnlySpan<char> token, out decimal value, out decimal granule)
    {
        value = 0m;
        granule = 1m;
        if (token.Length <= 9 && token[0] is >= '1' and <= '9' && !token.ContainsAnyExceptInRange('0', '9'))
        {
            var small = 0;
            foreach (var c in token) small = (small * 10) + (c - '0');
            value = small;
            return DigitReading.Number;
        }

        if (token.Length == 1 && token[0] > 127) return ReadVulgar(token[0], out value, out granule);
        var points = token.Count('.');
        if (points > 1) return DigitReading.Version;
        var whole = points == 1 ? token[..token.IndexOf('.')] : token;
        var decimals = points == 1 ? token[(token.IndexOf('.') + 1)..] : [];
        if (decimals.ContainsAnyExceptInRange('0', '9')) return DigitReading.Unreadable;
        if (whole.Length > 1 && whole[0] == '0') return DigitReading.Code;
        if (whole.ContainsAnyExceptInRange('0', '9') && !IsGrouped(whole)) return DigitReading.Unreadable;

        Span<char> digits = stackalloc char[MaximumDigits + 1];
        var length = 0;
        foreach (var c in whole)
        {
            if (!char.IsAsciiDigit(c)) continue;
            if (length == MaximumDigits) return DigitReading.Unreadable;
            digits[length++] = c;
        }

        if (length + decimals.Length > MaximumDigits) return DigitReading.Unreadable;
        foreach (var c in decimals) digits[length++] = c;
        if (length == 0) return DigitReading.Unreadable;
        granule = new decimal(1, 0, 0, false, (byte)decimals.Length);
        value = Whole(digits[..length]) * granule;
        return DigitReading.Number;
    }

    // Up to 18 digits fit a whole number of the machine.
    private static decimal Whole(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 18) return decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var value = 0L;
        foreach (var c in digits) value = (value * 10) + (c - '0');
        return value;
    }

    // Thousands: one to three digits, then threes. Indian: one or two, then twos, then three. One kind of separator only.
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var separator = whole[whole.IndexOfAnyExceptInRange('0', '9')];
        var first = true;
        var western = true;
        var indian = separator == ',';
        for (var rest = whole; ;)
        {
            var at = rest.IndexOf(separator);
            var group = at < 0 ? rest : rest[..at];
            if (group.IsEmpty || group.ContainsAnyExceptInRange('0', '9')) return false;
            var last = at < 0;
            western &= first ? group.Length <= 3 : group.Length == 3;
            indian &= first ? group.Length <= 2 : group.Length == (last ? 3 : 2);
            if (last) return western || indian;
            first = false;
            rest = rest[(at + 1)..];
        }
    }

    private static DigitReading ReadVulgar(char sign, out decimal value, out decimal granule)
    {
        value = sign switch
        {
            '½' => 0.5m,
            '¼' => 0.25m,
            '¾' => 0.75m,
            '⅓' => 1m / 3m,
            '⅔' => 2m / 3m,
            '⅕' => 0.2m,
            '⅖' => 0.4m,
            '⅗' => 0.6m,
            '⅘' => 0.8m,
            '⅙' => 1m / 6m,
            '⅛' => 0.125m,
            '⅜' => 0.375m,
            '⅝' => 0.625m,
            '⅞' => 0.875m,
            _ => 0m,
        };
        granule = value == 0m ? 1m : 0.125m;
        return value == 0m ? DigitReading.Unreadable : DigitReading.Number;
    }
}
