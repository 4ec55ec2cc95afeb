namespace ClaimCheck.Quantities;

/// <summary>What a number without a unit of its own counts: the noun behind it, an age, or what the number before it counted.</summary>
/// <param name="Unit">The unit; null when nothing names one.</param>
/// <param name="End">The token after the unit, or after the number.</param>
/// <param name="Kind">What sort of quantity that makes.</param>
/// <param name="Attributive">Whether the number stands before the noun it measures.</param>
internal readonly record struct CountedUnit(Unit? Unit, int End, QuantityKind Kind, bool Attributive)
{
    /// <summary>Finds what a bare number counts.</summary>
    public static CountedUnit Find(in Scan scan, in Piece piece, FindingsBuilder found)
    {
        var end = piece.End;
        // "500+ names", "10 or more days", "forty-odd villagers": the noun stands behind the hedge.
        var next = HedgeReader.EndAfter(scan, end);
        var attributive = next == end && scan.Is(end, '-') && scan.Glued(end) && scan.Glued(end + 1);
        if (attributive) next++;
        if (attributive ? NounReader.TryJoined(scan, next, out var noun) : NounReader.TryFind(scan, next, piece.Numeral.Value == 1m, out noun))
            return Counted(scan, next, noun, attributive);
        if (!attributive && CodeReader.TryFind(scan, next, out noun)) return Counted(scan, next, noun, attributive: false);
        // "a three course meal": courses, before the thing that has them.
        if (!attributive && piece.Numeral.Granule >= 1m && NounReader.TrySingular(scan, next, out noun))
            return new CountedUnit(NounReader.Unit(scan, noun, noun), noun + 1, QuantityKind.Count, Attributive: true);
        if (!attributive && RateReader.TryBare(scan, end, out var bare)) return new CountedUnit(bare.Unit, bare.End, bare.Kind, attributive);
        if (AgeReader.IsAge(scan, piece)) return new CountedUnit(DurationUnits.YearOfAge, end, QuantityKind.Age, attributive);
        if (!attributive && NounReader.TryOwned(scan, next, out noun)) return new CountedUnit(NounReader.Unit(scan, noun, noun), end, QuantityKind.Count, attributive);
        if (attributive || !EllipsisReader.TryUnit(scan, piece, found, out var same)) return new CountedUnit(null, end, QuantityKind.Count, attributive);
        // "31 break-ins, against a usual 24 a week".
        var rate = same.Unit!.Per is null ? RateReader.With(scan, new UnitReading(same.Unit, end, same.Kind, Attributive: false)) : new UnitReading(same.Unit, end, same.Kind, Attributive: false);
        return new CountedUnit(rate.Unit, rate.End, rate.Kind, attributive);
    }

    /// <summary>Finds what a range of bare numbers counts.</summary>
    public static CountedUnit FindForRange(in Scan scan, int end, bool attributive)
    {
        var next = scan.Is(end, '-') && scan.Glued(end) ? end + 1 : end;
        return (next > end ? NounReader.TryJoined(scan, next, out var noun) : NounReader.TryFind(scan, next, single: false, out noun))
            ? Counted(scan, next, noun, attributive: false) with { Attributive = attributive }
            : new CountedUnit(null, end, QuantityKind.Count, attributive);
    }

    private static CountedUnit Counted(in Scan scan, int first, int noun, bool attributive)
    {
        var unit = NounReader.Unit(scan, first, noun);
        var (end, kind) = (noun + 1, QuantityKind.Count);
        // "517 rushing yards", "50 previous years": a unit with a word before it.
        if (!attributive && scan.Any(noun, WordClass.UnitName) && UnitReader.TryRead(scan, noun, out var named)) (unit, kind) = (named.Unit, named.Kind);
        var rate = RateReader.With(scan, new UnitReading(unit, end, kind, Attributive: false));
        return new CountedUnit(rate.Unit, rate.End, rate.Kind, attributive);
    }
}
