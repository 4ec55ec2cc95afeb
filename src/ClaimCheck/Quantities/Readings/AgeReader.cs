namespace ClaimCheck.Quantities;

/// <summary>Says whether a bare number is how old someone is.</summary>
internal static class AgeReader
{
    private const int SubjectReach = 3;
    private const int NounReach = 9;

    /// <summary>Whether a number without a unit is an age.</summary>
    public static bool IsAge(in Scan scan, in Piece piece)
    {
        if (piece.Numeral is not { Form: NumeralForm.Integer, Value: >= 0m and <= 120m }) return false;
        return scan.Is(piece.Start - 1, Known.Aged) || IsBehindNoun(scan, piece.Start) || (piece.Numeral.Value >= 1m && (IsInCommas(scan, piece) || IsComplement(scan, piece)));
    }

    // "at the age of 35", "the average age of the staff is 41", "life expectancy for men is around 73".
    private static bool IsBehindNoun(in Scan scan, int start)
    {
        for (var at = start - 1; at >= start - NounReach && scan.IsWord(at); at--)
        {
            // "a life expectancy ranking of 8" is none.
            if (scan.Is(at, Known.Age) || scan.Is(at, Known.Expectancy)) return at >= start - 2 ? at == start - 1 || scan.Is(start - 1, Known.Of) || scan.Any(start - 1, WordClass.Verb) : scan.Any(at + 1, WordClass.Preposition | WordClass.Verb) && scan.Any(start - 1, WordClass.Verb | WordClass.HedgeBefore) && !scan.Is(start - 1, Known.Of);
            if (scan.Any(at, WordClass.Cardinal | WordClass.Scale | WordClass.Conjunction)) return false;
        }

        return false;
    }

    // "Maddon, 66, has": a number between commas behind a name.
    private static bool IsInCommas(in Scan scan, in Piece piece) =>
        scan.Is(piece.Start - 1, ',') && scan.IsWord(piece.Start - 2) && scan[piece.Start - 2].IsCapital
        && (scan.Is(piece.End, ',') || scan.Is(piece.End, '.')) && (scan.Class(piece.Start - 2) & ~WordClass.Neutral) == WordClass.None;

    // "she is 35", "who turned 40 in May", "he will be 35 by then"; but "he was 6 for 10" goes on.
    private static bool IsComplement(in Scan scan, in Piece piece)
    {
        var verb = piece.Start - 1;
        if (scan.Is(verb, Known.Only) || scan.Is(verb, Known.Just) || scan.Is(verb, Known.Now) || scan.Is(verb, Known.About)) verb--;
        if (!(scan.Is(verb, Known.Is) || scan.Is(verb, Known.Was) || scan.Is(verb, Known.Be) || scan.Is(verb, Known.Turned) || scan.Is(verb, Known.Turns) || scan.Is(verb, Known.Am))) return false;
        if (scan.Has(piece.End) && !scan.Is(piece.End, '.') && !scan.Is(piece.End, ',') && !scan.Is(piece.End, Known.When) && !scan.Is(piece.End, Known.By) && !scan.Is(piece.End, Known.And) && !scan.Is(piece.End, Known.Years)) return false;
        for (var at = verb - 1; at >= verb - SubjectReach && scan.IsWord(at); at--)
            if (scan.Is(at, Known.He) || scan.Is(at, Known.She) || scan.Is(at, Known.I) || scan.Is(at, Known.Who)) return true;
        return false;
    }
}
