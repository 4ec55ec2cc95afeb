namespace ClaimCheck.Quantities;

/// <summary>Knows results and other pairs of bare numbers that state no quantity: "3-2", "245 for 6", "8/10".</summary>
internal static class ScoreRules
{
    /// <summary>Whether a result begins with a bare number.</summary>
    public static bool TryRead(in Scan scan, in Piece piece, out int end) => IsDashed(scan, piece, out end) || IsWickets(scan, piece, out end) || IsOver(scan, piece, out end);

    // Scores, win-loss records, votes: two bare whole numbers with a dash between and no noun behind them.
    private static bool IsDashed(in Scan scan, in Piece piece, out int end)
    {
        end = piece.End;
        if (!scan.Is(end, '-') || !scan.Glued(end) || !scan.IsNumber(end + 1) || !scan.Glued(end + 1)) return false;
        end += 2;
        while (scan.Is(end, '-') && scan.Glued(end) && scan.IsNumber(end + 1) && scan.Glued(end + 1)) end += 2;
        return true;
    }

    // Runs for wickets: "245 for 6", and "declared on 312 for nine"; "paid 245 for 6 tickets" has a noun.
    private static bool IsWickets(in Scan scan, in Piece piece, out int end)
    {
        end = piece.End + 2;
        if (!scan.Is(piece.End, Known.For) || piece.Numeral.Value is < 11m or > 999m || piece.Numeral.Granule != 1m) return false;
        return NumeralReader.TryRead(scan, piece.End + 1, money: false, out var wickets, out _) && wickets.Numeral is { Value: >= 0m and <= 10m, Granule: 1m }
            && wickets.Start == piece.End + 1 && wickets.End == end && (!scan.IsWord(end) || scan.Any(end, WordClass.Boundary)) && !scan.Is(end, '-') && !scan.Is(end, '%') && !scan.Is(end, '°');
    }

    // "8/10", "120/80", "16:9": what is no fraction, no date and no time.
    private static bool IsOver(in Scan scan, in Piece piece, out int end)
    {
        end = piece.End;
        if (piece.Numeral.Form != NumeralForm.Integer || !(scan.Is(end, '/') || scan.Is(end, ':')) || !scan.Glued(end) || !scan.IsNumber(end + 1) || !scan.Glued(end + 1)) return false;
        while ((scan.Is(end, '/') || scan.Is(end, ':')) && scan.Glued(end) && scan.IsNumber(end + 1) && scan.Glued(end + 1)) end += 2;
        return true;
    }
}
