namespace ClaimCheck.Quantities;

/// <summary>Says whether a bare number is how old someone is.</summary>
internal static class AgeReader
{
    private const int SubjectReach = 3;

    /// <summary>Whether a number without a unit is an age.</summary>
    public static bool IsAge(in Scan scan, Piece piece)
    {
        if (piece.Numeral is not { Form: NumeralForm.Integer, Value: >= 0m and <= 120m }) return false;
        return scan.Is(piece.Start - 1, "aged") || (piece.Numeral.Value >= 1m && (IsInCommas(scan, piece) || IsComplement(scan, piece)));
    }

    // "Maddon, 66, has": a number between commas behind a name.
    private static bool IsInCommas(in Scan scan, Piece piece) =>
        scan.Is(piece.Start - 1, ',') && scan.IsWord(piece.Start - 2) && scan[piece.Start - 2].IsCapital
        && (scan.Is(piece.End, ',') || scan.Is(piece.End, '.')) && scan.Class(piece.Start - 2) == WordClass.None;

    // "she is 35", "who turned 40 in May", "he will be 35 by then"; but "he was 6 for 10" goes on.
    private static bool IsComplement(in Scan scan, Piece piece)
    {
        var verb = piece.Start - 1;
        if (scan.Is(verb, "only") || scan.Is(verb, "just") || scan.Is(verb, "now") || scan.Is(verb, "about")) verb--;
        if (!(scan.Is(verb, "is") || scan.Is(verb, "was") || scan.Is(verb, "be") || scan.Is(verb, "turned") || scan.Is(verb, "turns") || scan.Is(verb, "am"))) return false;
        if (scan.Has(piece.End) && !scan.Is(piece.End, '.') && !scan.Is(piece.End, ',') && !scan.Is(piece.End, "when") && !scan.Is(piece.End, "by") && !scan.Is(piece.End, "and") && !scan.Is(piece.End, "years")) return false;
        for (var at = verb - 1; at >= verb - SubjectReach && scan.IsWord(at); at--)
            if (scan.Is(at, "he") || scan.Is(at, "she") || scan.Is(at, "i") || scan.Is(at, "who")) return true;
        return false;
    }
}
