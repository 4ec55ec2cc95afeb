namespace ClaimCheck.Quantities;

/// <summary>Reads numbers in digits, with the fraction, power or scale behind them: <c>1,800</c>, <c>2½</c>, <c>1.5e9</c>, <c>19.2 million</c>.</summary>
internal static class DigitNumerals
{
    /// <summary>Reads the number whose first digits stand at a token.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">A number token.</param>
    /// <param name="money">Whether a currency stands before it.</param>
    /// <param name="reading">The number; not to be read when there is none.</param>
    /// <param name="refused">Why the digits gave no number.</param>
    public static bool TryRead(in Scan scan, int at, bool money, out NumeralReading reading, out DigitReading refused)
    {
        reading = default;
        refused = DigitReader.Read(scan.Of(at), out var value, out var granule);
        if (refused != DigitReading.Number) return false;
        var end = at + 1;
        var form = granule < 1m ? NumeralForm.Decimals : NumeralForm.Integer;
        if (scan.IsWord(end) && !scan.Glued(end) && !scan.Is(end, Known.X) && scan.Of(at)[0] < 128)
        {
            // A word stands apart behind it: no group, fraction or power can follow.
        }
        else if (scan.Of(at)[0] > 127)
        {
            form = NumeralForm.Fraction;
        }
        else if (granule == 1m && IsSpaceGrouped(scan, at, money, ref end, ref value))
        {
            form = NumeralForm.Integer;
        }
        else if (granule == 1m && scan.IsNumber(end) && scan.Of(end)[0] > 127 && DigitReader.Read(scan.Of(end), out var part, out var partGranule) == DigitReading.Number)
        {
            (value, granule, form) = (value + part, partGranule, NumeralForm.Decimals);
            end++;
        }
        else if (granule == 1m && IsMixed(scan, at, ref end, ref value, ref granule))
        {
            form = NumeralForm.Decimals;
        }
        else if (granule == 1m && IsSlashFraction(scan, at, out var denominator))
        {
            (value, granule, form) = (value / denominator, 1m / denominator, NumeralForm.Fraction);
            end += 2;
        }
        else if (!TryExponent(scan, ref end, ref value, ref granule))
        {
            refused = DigitReading.Unreadable;
            return false;
        }

        var digitsEnd = end;
        FractionNumerals.AndAHalf(scan, ref end, ref value, ref granule, ref form);
        var scale = ScaleReader.Read(scan, ref end, money, digitsEnd);
        if (!ScaleReader.TryApply(ref value, ref granule, scale))
        {
            refused = DigitReading.Unreadable;
            return false;
        }

        reading = new NumeralReading(new Numeral(value, granule, scale, form, scan.Between(at, end - 1)), at, end, scale > 1m);
        return true;
    }

    // "816 000", "R12 500", "some 12 500 people": a plain space joins groups where the last is all zeros, which no second number is, behind a currency, and in the midst of prose.
    private static bool IsSpaceGrouped(in Scan scan, int at, bool money, ref int end, ref decimal value)
    {
        if (scan.Of(at).Length > 3) return false;
        var next = at + 1;
        var sum = value;
        while (scan.IsNumber(next) && scan.Of(next).Length == 3 && !scan.Of(next).ContainsAnyExceptInRange('0', '9') && sum < 1_000_000_000_000m)
        {
            DigitReader.Read(scan.Of(next), out var group, out _);
            sum = (sum * 1_000m) + group;
            next++;
        }

        if (next == at + 1 || (!scan.Of(next - 1).SequenceEqual("000") && !(money && IsFree(scan, next)) && !IsInProse(scan, at, next))) return false;
        (end, value) = (next, sum);
        return true;
    }

    // "$5 250g bags": what touches the digits is theirs.
    private static bool IsFree(in Scan scan, int at) => scan.Glued(at) ? scan.Is(at, '.') || scan.Is(at, ',') || scan.Is(at, ')') || scan.Is(at, ';') : !scan.Any(at, WordClass.UnitSymbol | WordClass.UnitName);

    // A small word before and a plain plural behind; "3 400 metre laps" stay two numbers.
    private static bool IsInProse(in Scan scan, int at, int next) =>
        scan[at].Length >= 2 && !scan[at - 1 < scan.First ? at : at - 1].IsCapital && scan.Any(at - 1, WordClass.Preposition | WordClass.Verb | WordClass.HedgeBefore | WordClass.Determiner)
        && !scan.Any(at - 1, WordClass.Month | WordClass.NamesNumber) && !scan.Glued(next) && scan.IsWord(next) && !scan[next].IsCapital && NounReader.IsPlural(scan, next);

    // 1-1/2, 2 3/4: a whole number and a fraction.
    private static bool IsMixed(in Scan scan, int at, ref int end, ref decimal value, ref decimal granule)
    {
        var numerator = scan.Is(at + 1, '-') && scan.Glued(at + 1) && scan.Glued(at + 2) ? at + 2 : at + 1;
        if (!scan.IsNumber(numerator) || scan[at].Length > 3 || scan.Is(at - 1, '/') || !IsSlashFraction(scan, numerator, out var denominator)) return false;
        DigitReader.Read(scan.Of(numerator), out var parts, out _);
        (end, value, granule) = (numerator + 3, value + (parts / denominator), 1m / denominator);
        return true;
    }

    // 1/2, 2/3, 3/4, 7/32: a proper fraction as it is written in prose and on markets, and nothing with a third part ("1/2/2024").
    private static bool IsSlashFraction(in Scan scan, int at, out decimal denominator)
    {
        denominator = 0m;
        if (!scan.Is(at + 1, '/') || scan[at + 1].SpaceBefore || !scan.IsNumber(at + 2) || scan[at + 2].SpaceBefore || scan.Is(at + 3, '/') || scan.Is(at - 1, '/')) return false;
        return scan[at].Length <= 2 && scan[at + 2].Length <= 2 && DigitReader.Read(scan.Of(at), out var numerator, out var granule) == DigitReading.Number && DigitReader.Read(scan.Of(at + 2), out denominator, out _) == DigitReading.Number
            && granule == 1m && numerator >= 1m && numerator < denominator && denominator is 2m or 3m or 4m or 5m or 6m or 7m or 8m or 16m or 32m or 64m;
    }

    // 1.5e9, 2×10^6: false only where the power leaves the range of a decimal.
    private static bool TryExponent(in Scan scan, ref int end, ref decimal value, ref decimal granule)
    {
        if (!PowerReader.TryRead(scan, end, out var power, out var after)) return true;
        if (PowerReader.Factor(power) is not { } factor) return false;
        end = after;
        return ScaleReader.TryApply(ref value, ref granule, factor) && granule > 0m && (value != 0m || power >= 0);
    }
}
