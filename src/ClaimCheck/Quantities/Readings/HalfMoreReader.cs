namespace ClaimCheck.Quantities;

/// <summary>Reads "a year and a half", "an hour and a quarter": one and a part, around the unit.</summary>
internal static class HalfMoreReader
{
    /// <summary>Whether such a quantity ends at a fraction word.</summary>
    public static bool TryRead(in Scan scan, int at, out Piece piece)
    {
        piece = default;
        var name = at - 3;
        if (!scan.Is(at - 1, Known.A) || !scan.Is(at - 2, Known.And) || !(scan.Is(name - 1, Known.A) || scan.Is(name - 1, Known.An)) || !scan.Any(name, WordClass.UnitName)) return false;
        var part = Vocabulary.Number(scan[at].Word);
        if (part is not (2m or 3m or 4m) || Vocabulary.UnitNames.Find(scan, name, out var end) is not { } unit || end != at - 2) return false;
        piece = new Piece
        {
            Numeral = new Numeral(1m + (1m / part), 1m / part, 1m, NumeralForm.Words, scan.Between(name - 1, at)),
            Start = name - 1,
            NumberEnd = at + 1,
            End = at + 1,
            Unit = unit,
            Kind = UnitReader.KindOf(unit),
        };
        return true;
    }
}
