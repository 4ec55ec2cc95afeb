namespace ClaimCheck.Quantities;

/// <summary>Gives a bare number the unit of the number it is compared with: "71,000 crates, up from 58,000".</summary>
internal static class EllipsisReader
{
    // What is compared is of one order: "460 cars … compared with 63".
    private const decimal Farthest = 1_000m;

    private const int Memory = 6;

    /// <summary>Looks for the quantity whose unit a bare number shares without saying it.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="piece">A number with neither unit nor noun.</param>
    /// <param name="found">What was found so far.</param>
    /// <param name="same">The quantity it is compared with.</param>
    public static bool TryUnit(in Scan scan, in Piece piece, FindingsBuilder found, out Quantity same)
    {
        same = null!;
        for (var back = 0; back < Memory && found.Earlier(back) is { } earlier && earlier.FirstToken >= scan.First; back++)
        {
            if (!CanShare(earlier) || earlier.Amount.High is not { } high || !IsNear(high, piece.Numeral.Value)) continue;
            var shares = back == 0 && (IsCompared(scan, piece.Start, earlier) || IsParallel(scan, piece)) || IsSameClause(scan, piece, earlier) || IsSameLevel(scan, piece, earlier);
            if (!shares) continue;
            same = earlier;
            return true;
        }

        return false;
    }

    private static bool CanShare(Quantity earlier) =>
        earlier is { Unit: { } unit, Attributive: false, Kind: not (QuantityKind.Age or QuantityKind.Share or QuantityKind.Multiple) }
        && unit.Dimension is not (Dimension.CalendarDuration or Dimension.Duration);

    private static bool IsNear(decimal one, decimal other) =>
        one != 0m && other != 0m && Math.Abs(one) / Farthest <= Math.Abs(other) && Math.Abs(other) / Farthest <= Math.Abs(one);

    private static bool IsCompared(in Scan scan, int start, Quantity last)
    {
        var at = start - 1;
        while (scan.Any(at, WordClass.HedgeBefore) && !scan.Any(at, WordClass.Preposition) || scan.Is(at, Known.About) || scan.Is(at, Known.Around)) at--;
        if (scan.Is(at, Known.Of) && (scan.Is(at - 1, Known.Average) || scan.Is(at - 1, Known.Total))) at = scan.Any(at - 2, WordClass.Determiner) ? at - 3 : at - 2;
        if (scan.Is(at, Known.With) || scan.Is(at, Known.To)) return scan.Is(at - 1, Known.Compared) || (scan.Is(at, Known.To) && IsLevel(last));
        if (scan.Is(at, Known.Versus) || scan.Is(at, Known.Vs)) return true;
        return scan.Is(at, Known.From) && at <= last.EndToken + 3 && (scan.Is(at - 1, Known.Up) || scan.Is(at - 1, Known.Down) || at == last.EndToken || at == last.EndToken + 1);
    }

    // "rose 64 points to 4,577": the level is of the unit that it moved by; percent move anything.
    private static bool IsLevel(Quantity last) =>
        last.Direction != ChangeDirection.None && last.Unit!.Dimension is Dimension.Count or Dimension.Money && last.Unit!.Per is null;

    // "1.4 degrees in 2018 and 2.1 last year".
    private static bool IsParallel(in Scan scan, in Piece piece) =>
        scan.Is(piece.Start - 1, Known.And) && (scan.Is(piece.End, Known.Last) || scan.Is(piece.End, Known.This))
        && (scan.Is(piece.End + 1, Known.Year) || scan.Is(piece.End + 1, Known.Season) || scan.Is(piece.End + 1, Known.Month) || scan.Is(piece.End + 1, Known.Week));

    // "68,400 people who … and 95,800 who …".
    private static bool IsSameClause(in Scan scan, in Piece piece, Quantity earlier) =>
        scan.Is(piece.Start - 1, Known.And) && (scan.Is(piece.End, Known.Who) || scan.Is(piece.End, Known.That)) && scan.Is(earlier.EndToken, scan.Is(piece.End, Known.Who) ? "who" : "that");

    // "fell 1% to 1,463.78 points, while the other lost 1.1% to 1,334.20": levels of two things that move.
    private static bool IsSameLevel(in Scan scan, in Piece piece, Quantity earlier) =>
        piece.Numeral.Value >= 100m && earlier.Unit!.Dimension == Dimension.Count && earlier.Direction == ChangeDirection.None && IsAfterMove(scan, piece.Start) && IsAfterMove(scan, earlier.FirstToken);

    private static bool IsAfterMove(in Scan scan, int start)
    {
        if (scan.Is(start - 1, Known.Of) && scan.IsWord(start - 2)) start -= scan.Any(start - 3, WordClass.Determiner) ? 3 : 2;
        if (scan.Is(start - 1, Known.At) && scan.Is(start - 3, Known.To)) start -= 2;
        return (scan.Is(start - 1, Known.To) || scan.Is(start - 1, Known.At)) && (scan.Is(start - 2, '%') || scan.Is(start - 2, Known.Percent) || scan.Is(start - 2, Known.Points) || scan.Is(start - 2, Known.Cent));
    }
}
