namespace ClaimCheck.Quantities;

/// <summary>Reads parts of one in words: "half a million", "a third of", "two-thirds of", "two and a half".</summary>
internal static class FractionNumerals
{
    /// <summary>Reads the fraction whose denominator stands at a token. Without a number before it or "of" after it, "third" is a place in an order.</summary>
    public static bool TryRead(in Scan scan, int at, out NumeralReading reading)
    {
        reading = default;
        var denominator = Vocabulary.Number(scan[at].Word);
        var half = denominator == 2m;
        var of = scan.Is(at + 1, Known.Of) || (half && (scan.Is(at + 1, Known.A) || scan.Is(at + 1, Known.An) || scan.Is(at + 1, Known.The) || scan.Is(at + 1, Known.Its) || scan.Is(at + 1, Known.Their) || scan.Is(at + 1, Known.Of)));
        var before = scan.Is(at - 1, '-') && scan.Glued(at) ? at - 2 : at - 1;
        var counted = scan.Any(before, WordClass.Cardinal);
        var article = scan.Is(at - 1, Known.A) || scan.Is(at - 1, Known.One);
        var hyphen = denominator is 2m or 4m && scan.Is(at + 1, '-') && scan.Glued(at + 2) && (scan.Any(at + 2, WordClass.UnitName | WordClass.Scale) || scan.Is(at + 2, Known.Point));
        if (!of && !counted) of = UnsaidWhole.Is(scan, at, article);
        if (scan.Is(at - 1, Known.First) || scan.Is(at - 1, Known.Second) || scan.Is(at - 1, Known.In) || scan.Is(at - 1, Known.The) || scan.Is(at - 1, Known.Latter)) return false;
        // "a half inch", "a quarter point"; "a half to forget" was played, and "a fourth day" is one in a row.
        var measured = article && (half || scan.Is(at, Known.Quarter)) && (scan.Any(at + 1, WordClass.UnitName) || scan.Is(at + 1, Known.Point) || (half && scan.Any(at + 1, WordClass.Scale)));
        if (!counted && !hyphen && !measured && !(of && (half || article))) return false;
        var count = counted ? Vocabulary.Number(scan[before].Word) : 1m;
        // Nobody says "two quarters" for a half: they are stretches of the year.
        if (counted && (count >= denominator || (denominator == 4m && count == 2m))) return false;
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
            scale = ScaleReader.Read(scan, ref end, money: false, digitsEnd: -1);
        }

        if (!ScaleReader.TryApply(ref value, ref granule, scale)) return false;
        var form = scale > 1m ? NumeralForm.Words : NumeralForm.Fraction;
        reading = new NumeralReading(new Numeral(value, granule, scale, form, scan.Between(start, end - 1)) { Denominator = scale > 1m ? 0m : denominator }, start, end, scale > 1m);
        return true;
    }

    /// <summary>Adds what "and a half" and "and three-quarters" add to the number before them.</summary>
    public static void AndAHalf(in Scan scan, ref int end, ref decimal value, ref decimal granule, ref NumeralForm form)
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
}
