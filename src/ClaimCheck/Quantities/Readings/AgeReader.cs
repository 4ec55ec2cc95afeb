using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>Says whether a bare number is how old someone is.</summary>
internal static class AgeReader
{
    private const int SubjectReach = 3;
    private const int NounReach = 9;
    private const int PhraseReach = 6;

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

    // "Maddon, 66, has", "Pat Olt Jr., 47,", "her husband, 61,": a number between commas behind a name, or behind somebody who is told of before.
    private static bool IsInCommas(in Scan scan, in Piece piece)
    {
        if (!scan.Is(piece.Start - 1, ',') || !(scan.Is(piece.End, ',') || scan.Is(piece.End, '.'))) return false;
        var before = scan.Is(piece.Start - 2, '.') ? piece.Start - 3 : piece.Start - 2;
        if (!scan.IsWord(before)) return false;
        if (before < piece.Start - 2) return scan.Of(before) is "Jr" or "Sr" && scan.IsWord(before - 1) && scan[before - 1].IsCapital;
        return (scan[before].IsCapital && (scan.Class(before) & ~WordClass.Neutral) == WordClass.None) || IsSomebody(scan, before);
    }

    private static bool IsSomebody(in Scan scan, int noun)
    {
        if (!PersonNouns.Has(scan.Of(noun))) return false;
        for (var at = noun - 1; at >= noun - PhraseReach && scan.Has(at); at--)
        {
            if (scan.Any(at, WordClass.Determiner) || scan.IsKind(at, TokenKind.Possessive)) return true;
            if (scan.Is(at, ',') || scan.Any(at, WordClass.Preposition | WordClass.Conjunction | WordClass.Verb)) return false;
        }

        return false;
    }

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
