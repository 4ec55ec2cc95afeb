namespace ClaimCheck.Quantities;

/// <summary>Gives a bare number the unit of the number it is compared with: "3.9 million headsets, up from 2.4 million".</summary>
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
    public static bool TryUnit(in Scan scan, Piece piece, FindingsBuilder found, out Quantity same)
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
        while (scan.Any(at, WordClass.HedgeBefore) && !scan.Any(at, WordClass.Preposition) || scan.Is(at, "about") || scan.Is(at, "around")) at--;
        if (scan.Is(at, "of") && (scan.Is(at - 1, "average") || scan.Is(at - 1, "total"))) at = scan.Any(at - 2, WordClass.Determiner) ? at - 3 : at - 2;
        if (scan.Is(at, "with") || scan.Is(at, "to")) return scan.Is(at - 1, "compared") || (scan.Is(at, "to") && IsLevel(last));
        if (scan.Is(at, "versus") || scan.Is(at, "vs")) return true;
        return scan.Is(at, "from") && at <= last.EndToken + 3 && (scan.Is(at - 1, "up") || scan.Is(at - 1, "down") || at == last.EndToken || at == last.EndToken + 1);
    }

    // "rose 64 points to 4,577": the level is of the unit that it moved by; percent move anything.
    private static bool IsLevel(Quantity last) =>
        last.Direction != ChangeDirection.None && last.Unit!.Dimension is Dimension.Count or Dimension.Money && last.Unit!.Per is null;

    // "1.4 degrees in 2018 and 2.1 last year".
    private static bool IsParallel(in Scan scan, Piece piece) =>
        scan.Is(piece.Start - 1, "and") && (scan.Is(piece.End, "last") || scan.Is(piece.End, "this"))
        && (scan.Is(piece.End + 1, "year") || scan.Is(piece.End + 1, "season") || scan.Is(piece.End + 1, "month") || scan.Is(piece.End + 1, "week"));

    // "68,400 people who … and 95,800 who …".
    private static bool IsSameClause(in Scan scan, Piece piece, Quantity earlier) =>
        scan.Is(piece.Start - 1, "and") && (scan.Is(piece.End, "who") || scan.Is(piece.End, "that")) && scan.Is(earlier.EndToken, scan.Is(piece.End, "who") ? "who" : "that");

    // "fell 1% to 1,463.78 points, while the other lost 1.1% to 1,334.20": levels of two things that move.
    private static bool IsSameLevel(in Scan scan, Piece piece, Quantity earlier) =>
        piece.Numeral.Value >= 100m && earlier.Unit!.Dimension == Dimension.Count && earlier.Direction == ChangeDirection.None && IsAfterMove(scan, piece.Start) && IsAfterMove(scan, earlier.FirstToken);

    private static bool IsAfterMove(in Scan scan, int start)
    {
        if (scan.Is(start - 1, "of") && scan.IsWord(start - 2)) start -= scan.Any(start - 3, WordClass.Determiner) ? 3 : 2;
        if (scan.Is(start - 1, "at") && scan.Is(start - 3, "to")) start -= 2;
        return (scan.Is(start - 1, "to") || scan.Is(start - 1, "at")) && (scan.Is(start - 2, '%') || scan.Is(start - 2, "percent") || scan.Is(start - 2, "points") || scan.Is(start - 2, "cent"));
    }
}
