namespace ClaimCheck.Quantities;

/// <summary>Reads "one in five", "nine out of ten", "3 in 10" as parts of a whole.</summary>
internal static class RatioReader
{
    /// <summary>Looks for the second number of a ratio.</summary>
    public static bool TryRead(in Scan scan, in Piece first, out Piece ratio)
    {
        ratio = default;
        if (!first.IsBare || first.Numeral.Value < 1m || first.Numeral.Granule < 1m) return false;
        var at = first.End;
        var outOf = scan.Is(at, Known.Out) && scan.Is(at + 1, Known.Of) || scan.Is(at, Known.Of) && scan.Is(at + 1, Known.Every);
        var hyphen = scan.Is(at, '-') && scan.Is(at + 1, Known.In) && scan.Is(at + 2, '-') && scan.Glued(at) && scan.Glued(at + 3);
        if (!outOf && !hyphen && !scan.Is(at, Known.In)) return false;
        var next = hyphen ? at + 3 : scan.Is(at, Known.Out) ? at + 2 : at + 1;
        if (scan.Is(next, Known.Every)) next++;
        if (!NumeralReader.TryRead(scan, next, money: false, out var second, out _)) return false;
        var many = second.Numeral.Value;
        // "3 in 2019" is a date, "two in three cities" may be anything: only small wholes, or the round ones of statistics.
        if (many <= first.Numeral.Value || second.Numeral.Granule != 1m && !second.Scaled || DateReader.YearOf(scan, next) > 0) return false;
        if (!(many <= 20m || many is 50m or 100m or 1_000m or 10_000m or 100_000m or 1_000_000m)) return false;
        if (hyphen && scan.Is(second.End, '-')) return false;
        if (!outOf && UnitReader.TryRead(scan, second.End, out _)) return false;
        var value = first.Numeral.Value / many;
        ratio = first with
        {
            Numeral = new Numeral(value, 1m / many, 1m, NumeralForm.Ratio, scan.Between(first.Start, second.End - 1)) { Denominator = many },
            NumberEnd = second.End,
            End = second.End,
            Unit = RatioUnits.Part,
            Kind = QuantityKind.Share,
        };
        return true;
    }
}
