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
        if (scan.IsNumber(at)) return TryDigits(scan, at, money, out reading, out refused);
        if (!scan.IsWord(at)) return false;
        var kind = scan.Class(at);
        if ((kind & WordClass.Fraction) != 0 && TryFraction(scan, at, out reading)) return true;
        if ((kind & WordClass.Cardinal) != 0 || IsImplicitOne(scan, at)) return TryWords(scan, at, out reading);
        return false;
    }

    // "a million", "the million people", "trillion-dollar", "a hundred": the one is not said. But "a million-to-one" counts nothing.
    private static bool IsImplicitOne(in Scan scan, int at) =>
        scan.Any(at, WordClass.Scale) && !(scan.Is(at + 1, '-') && scan.Is(at + 2, Known.To))
        && (scan.Is(at - 1, Known.A) || (scan.Is(at - 1, Known.The) && NounReader.IsPlural(scan, at + 1)) || scan.Is(at - 1, Known.Per) || (scan.Is(at + 1, '-') && scan.Any(at + 2, WordClass.UnitName)) || scan.Is(at - 1, '-'));

    private static bool TryDigits(in Scan scan, int at, bool money, out NumeralReading reading, out DigitReading refused)
    {
        reading = default;
        refused = DigitReader.Read(scan.Of(at), out var value, out var granule);
        if (refused != DigitReading.Number) return false;
        var end = at + 1;
        var form = granule < 1m ? NumeralForm.Decimals : NumeralForm.Integer;
        if (scan.Of(at)[0] > 127)
        {
            form = NumeralForm.Fraction;
        }
        else if (granule == 1m && IsSpaceGrouped(scan, at, ref end, ref value))
        {
            form = NumeralForm.Integer;
        }
        else if (granule == 1m && scan.IsNumber(end) && scan.Of(end)[0] > 127 && DigitReader.Read(scan.Of(end), out var part, out var partGranule) == DigitReading.Number)
        {
            (value, granule, form) = (value + part, partGranule, NumeralForm.Decimals);
            end++;
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
        AndAHalf(scan, ref end, ref value, ref granule, ref form);
        var scale = Scales(scan, ref end, money, digitsEnd);
        if (!Scale(ref value, ref granule, scale))
        {
            refused = DigitReading.Unreadable;
            return false;
        }

        reading = new NumeralReading(new Numeral(value, granule, scale, form, scan.Between(at, end - 1)), at, end, scale > 1m);
        return true;
    }

    private static bool Scale(ref decimal value, ref decimal granule, decimal scale)
    {
        if (scale == 1m) return true;
        if (value != 0m && scale > 1m && scale > decimal.MaxValue / 10m / Math.Max(1m, value)) return false;
        value *= scale;
        granule *= scale;
        return true;
    }

    // "816 000": a plain space joins groups only where the last group is all zeros, which no second number is.
    private static bool IsSpaceGrouped(in Scan scan, int at, ref int end, ref decimal value)
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

        if (next == at + 1 || !scan.Of(next - 1).SequenceEqual("000")) return false;
        (end, value) = (next, sum);
        return true;
    }

    // 1/2, 2/3, 3/4: a small proper fraction, and nothing with a third part ("1/2/2024").
    private static bool IsSlashFraction(in Scan scan, int at, out decimal denominator)
    {
        denominator = 0m;
        if (!scan.Is(at + 1, '/') || scan[at + 1].SpaceBefore || !scan.IsNumber(at + 2) || scan[at + 2].SpaceBefore || scan.Is(at + 3, '/') || scan.Is(at - 1, '/')) return false;
        return scan.Of(at).Length == 1 && scan.Of(at + 2).Length == 1 && DigitReader.Read(scan.Of(at + 2), out denominator, out _) == DigitReading.Number
            && denominator is >= 2m and <= 8m && scan.Of(at)[0] < scan.Of(at + 2)[0];
    }

    // 1.5e9, 2×10^6: false only where the power leaves the range of a decimal.
    private static bool TryExponent(in Scan scan, ref int end, ref decimal value, ref decimal granule)
    {
        if (!PowerReader.TryRead(scan, end, out var power, out var after)) return true;
        if (PowerReader.Factor(power) is not { } factor) return false;
        end = after;
        return Scale(ref value, ref granule, factor) && granule > 0m && (value != 0m || power >= 0);
    }

    // "two and a half", "1 and three-quarters".
    private static void AndAHalf(in Scan scan, ref int end, ref decimal value, ref decimal granule, ref NumeralForm form)
    {
        var and = scan.Is(end, '-') && scan.Is(end + 1, Known.And) ? end + 1 : end;
        if (!scan.Is(and, Known.And)) return;
        var next = scan.Is(and + 1, '-') ? and + 2 : and + 1;
        var count = 1m;
        if (scan.Is(next, Known.A) || scan.Is(next, Known.One)) next++;
        else if (scan.Is(next, Known.Three)) (count, next) = (3m, next + 1);
        else return;
        if (scan.Is(next, '-')) next++;
        if (!(scan.Is(next, Known.Half) || scan.Is(next, Known.Quarter) || scan.Is(next, Known.Third) || scan.Is(next, Known.Quarters))) return;
        var denominator = Vocabulary.Number(scan[next].Word);
        value += count / denominator;
        granule = 1m / denominator;
        form = NumeralForm.Words;
        end = next + 1;
    }

    // Words of scale, one after the other: "hundred thousand". Letters only when glued to digits, or after money.
    private static decimal Scales(in Scan scan, ref int end, bool money, int digitsEnd)
    {
        var scale = 1m;
        while (true)
        {
            var next = scan.Is(end, '-') && scan.Glued(end) && scan.Glued(end + 1) ? end + 1 : end;
            if (scan.Any(next, WordClass.Scale) && scale < 1_000_000_000_000m)
            {
                scale *= Vocabulary.Number(scan[next].Word);
                end = next + 1;
                continue;
            }

            if (scale == 1m && end == digitsEnd && IsSuffix(scan, end, money))
            {
                scale = Vocabulary.Number(scan[end].Word);
                end++;
            }

            return scale;
        }
    }

    private static bool IsSuffix(in Scan scan, int at, bool money)
    {
        if (!scan.Any(at, WordClass.ScaleSuffix) || scan.Any(at, WordClass.HedgeAfter)) return false;
        var glued = scan.Glued(at);
        var word = scan.Of(at);
        if (money) return glued || word.Length > 1 || word[0] is 'm' or 'b';
        // Without money "mm" is a length: "a 35mm lens".
        if (word.Length > 1) return !word.Equals("mm", StringComparison.OrdinalIgnoreCase) && (glued || word is "bn" or "mn" or "mln" or "bln" or "tn");
        // "8 B people": a capital apart from its number, before a noun.
        if (!glued) return word[0] is 'M' or 'B' or 'T' && NounReader.IsPlural(scan, at + 1);
        if (word[0] is 'k' or 'K') return true;
        // A capital is no metre, and a decimal before a noun is no length either: "4.3M digital sales", "2.7m combined sales".
        if (word[0] is 'M' or 'B') return !scan.Any(at + 1, WordClass.Boundary & ~WordClass.Modifier & ~WordClass.Preposition);
        if (word[0] == 'm' && scan.Of(at - 1).Contains('.') && scan.IsWord(at + 1) && (scan.Is(at + 1, Known.Combined) || !scan.Any(at + 1, WordClass.Boundary & ~WordClass.Modifier)) && !IsExtent(scan, at + 1)) return true;
        // "35m of its devices", "2m of them": what is owned or named before is counted, "35m of cable" is measured.
        if (word[0] == 'm' && scan.Is(at + 1, Known.Of) && (scan.Any(at + 2, WordClass.Pronoun) || (scan.Any(at + 2, WordClass.Determiner) && NounReader.TryFind(scan, at + 3, single: false, out _)))) return true;
        // "5m people", "3M devices", "2b users": only before a noun that can be counted, else it is metres or a name.
        return word[0] is 'm' or 'M' or 'b' or 'B' && !scan.Any(at + 1, WordClass.Boundary) && NounReader.IsPlural(scan, at + 1);
    }

    // "5.2m tall": what follows a length.
    private static bool IsExtent(in Scan scan, int at) =>
        scan.Is(at, Known.Tall) || scan.Is(at, Known.High) || scan.Is(at, Known.Long) || scan.Is(at, Known.Wide) || scan.Is(at, Known.Deep) || scan.Is(at, Known.Sprint) || scan.Is(at, Known.Race) || scan.Is(at, Known.Away) || scan.Is(at, Known.Apart) || scan.Is(at, Known.Tide) || scan.Is(at, Known.Waves);

    private static bool TryWords(in Scan scan, int at, out NumeralReading reading)
    {
        reading = default;
        decimal total = 0m, lastScale = decimal.MaxValue, trailing = 1m;
        var current = 0L;
        var next = at;
        var end = at;
        var any = false;
        while (scan.Has(next))
        {
            var kind = scan.Class(next);
            if ((kind & WordClass.Cardinal) != 0)
            {
                var value = (long)Vocabulary.Number(scan[next].Word);
                var fits = value < 10 ? current % 10 == 0 && (current % 100 is 0 or >= 20) && (value != 0 || !any) : current % 100 == 0;
                if (!fits || (any && trailing == 1m && current == 0 && total == 0m)) break;
                current += value;
                trailing = 1m;
            }
            else if ((kind & WordClass.Scale) != 0)
            {
                var scale = Vocabulary.Number(scan[next].Word);
                if (scale is 100m or 12m)
                {
                    if (any && current is 0 or >= 100) break;
                    current = (current == 0 ? 1 : current) * (long)scale;
                }
                else
                {
                    if (scale >= lastScale) break;
                    total += (current == 0 ? 1 : current) * scale;
                    current = 0;
                    lastScale = scale;
                    trailing = scale;
                }
            }
            else
            {
                break;
            }

            any = true;
            end = ++next;
            if (scan.Is(next, '-') && scan.Glued(next) && scan.Glued(next + 1) && scan.Any(next + 1, WordClass.Cardinal | WordClass.Scale)) next++;
            else if (scan.Is(next, Known.And) && (current >= 100 || (current == 0 && total > 0m)) && scan.Any(next + 1, WordClass.Cardinal) && !(scan.Any(next + 2, WordClass.Scale) && (current == 0 || Vocabulary.Number(scan[next + 2].Word) <= 100m)) && Vocabulary.Number(scan[next + 1].Word) < 100m && current % 100 == 0) next++;
        }

        if (!any) return false;
        var sum = total + current;
        var granule = current == 0 ? trailing : 1m;
        var form = NumeralForm.Words;
        if (scan.Is(end, Known.Point) && scan.Any(end + 1, WordClass.Cardinal) && trailing == 1m) Decimals(scan, ref end, ref sum, ref granule);
        else if (granule == 1m) AndAHalf(scan, ref end, ref sum, ref granule, ref form);
        var scaleAfter = granule < 1m ? Scales(scan, ref end, money: false, digitsEnd: -1) : 1m;
        if (!Scale(ref sum, ref granule, scaleAfter)) return false;
        var scaled = granule > 1m ? granule : scaleAfter;
        reading = new NumeralReading(new Numeral(sum, granule, Math.Max(1m, scaled), form, scan.Between(at, end - 1)), at, end, sum >= 1_000m || scaleAfter > 1m);
        return true;
    }

    // "two point five".
    private static void Decimals(in Scan scan, ref int end, ref decimal value, ref decimal granule)
    {
        end++;
        while (scan.Any(end, WordClass.Cardinal) && Vocabulary.Number(scan[end].Word) < 10m && granule > 0.000001m)
        {
            granule /= 10m;
            value += Vocabulary.Number(scan[end].Word) * granule;
            end++;
        }
    }

    // "half a million", "a third of", "two-thirds of", "three quarters". Without a number before it or "of" after it, "third" is a place in an order.
    private static bool TryFraction(in Scan scan, int at, out NumeralReading reading)
    {
        reading = default;
        var denominator = Vocabulary.Number(scan[at].Word);
        var half = denominator == 2m;
        var of = scan.Is(at + 1, Known.Of) || (half && (scan.Is(at + 1, Known.A) || scan.Is(at + 1, Known.An) || scan.Is(at + 1, Known.The) || scan.Is(at + 1, Known.Its) || scan.Is(at + 1, Known.Their) || scan.Is(at + 1, Known.Of)));
        var before = scan.Is(at - 1, '-') && scan.Glued(at) ? at - 2 : at - 1;
        var counted = scan.Any(before, WordClass.Cardinal);
        var article = scan.Is(at - 1, Known.A) || scan.Is(at - 1, Known.One);
        var hyphen = half && scan.Is(at + 1, '-') && scan.Glued(at + 2);
        if (scan.Is(at - 1, Known.First) || scan.Is(at - 1, Known.Second) || scan.Is(at - 1, Known.In) || scan.Is(at - 1, Known.The) || scan.Is(at - 1, Known.Latter)) return false;
        if (!counted && !(half ? of || article || hyphen : article && of)) return false;
        var count = counted ? Vocabulary.Number(scan[before].Word) : 1m;
        if (counted && count >= denominator) return false;
        var start = counted ? before : at;
        var end = at + 1;
        var value = count / denominator;
        var granule = 1m / denominator;
        var scale = 1m;
        // "half a million", "a quarter of a billion", "half-million".
        var next = scan.Is(end, '-') ? end + 1 : scan.Is(end, Known.A) ? end + 1 : scan.Is(end, Known.Of) && scan.Is(end + 1, Known.A) ? end + 2 : end;
        if (next > end && scan.Any(next, WordClass.Scale))
        {
            end = next;
            scale = Scales(scan, ref end, money: false, digitsEnd: -1);
        }

        if (!Scale(ref value, ref granule, scale)) return false;
        var form = scale > 1m ? NumeralForm.Words : NumeralForm.Fraction;
        reading = new NumeralReading(new Numeral(value, granule, scale, form, scan.Between(start, end - 1)) { Denominator = scale > 1m ? 0m : denominator }, start, end, scale > 1m);
        return true;
    }
}
