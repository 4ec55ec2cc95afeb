namespace ClaimCheck.Quantities;

/// <summary>Reads numbers in words: "twenty-one", "two hundred and five thousand", "two point five million".</summary>
internal static class SpelledNumerals
{
    /// <summary>Reads the number whose first word stands at a token.</summary>
    public static bool TryRead(in Scan scan, int at, out NumeralReading reading)
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
        // "a million and a half people".
        if (granule > 1m && scan.Is(end, Known.And) && scan.Is(end + 1, Known.A) && scan.Is(end + 2, Known.Half))
        {
            granule /= 2m;
            sum += granule;
            end += 3;
        }

        var form = NumeralForm.Words;
        if (scan.Is(end, Known.Point) && scan.Any(end + 1, WordClass.Cardinal) && trailing == 1m) Decimals(scan, ref end, ref sum, ref granule);
        else if (granule == 1m) FractionNumerals.AndAHalf(scan, ref end, ref sum, ref granule, ref form);
        var scaleAfter = granule < 1m ? ScaleReader.Read(scan, ref end, money: false, digitsEnd: -1) : 1m;
        if (!ScaleReader.TryApply(ref sum, ref granule, scaleAfter)) return false;
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
}
